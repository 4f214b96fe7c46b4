import type { Name } from '#lib/arabic/text';
import { textOf } from './handmade.fixture';

const cons = { Case: 'Gen', Definite: 'Cons', Gender: 'Masc', Number: 'Sing' };
const def = { Case: 'Gen', Definite: 'Def', Gender: 'Masc', Number: 'Sing' };
const ind = { Case: 'Gen', Definite: 'Ind', Gender: 'Masc', Number: 'Sing' };
const china: Name = { type: 'place', english: 'China', what: 'country in East Asia' };
const li: Name = { type: 'person', english: 'Li', what: 'a premier' };

/**
 * Six short sentences, each for something: 0 quotation over a cut, misprint, jump · 1 twins, no fragments · 2 an opaque unit ·
 * 3 digits, loan, name, attached pronoun · 4 an idafa of one root · 5 frame, usage that is not the norm, a doubtful word.
 */
export const example = textOf(
	[
		{ form: 'قَالَ', pos: 'VERB', kind: 'verb', root: 'قول', band: 1, more: { parts: ['يَقُولُ', 'قَوْل'] } },
		{ form: 'سَفِير', pos: 'NOUN', kind: 'noun', root: 'سفر', band: 2, more: { parts: ['سُفَرَاء'] } },
		{ form: 'إِنَّ', pos: 'PART', kind: 'particle', root: '-particle', band: 1 },
		{ form: 'زِيَارَة', pos: 'NOUN', kind: 'masdar', root: 'زور', band: 1, more: { of: 'زَارَ', parts: ['زِيَارَات'] } },
		{ form: 'لي', pos: 'PROPN', kind: 'name', root: '-name', band: 5 },
		{ form: 'أَسْهَمَ', pos: 'VERB', kind: 'verb', root: 'سهم', band: 3, more: { parts: ['يُسْهِمُ', 'إِسْهَام'] } },
		{ form: 'فِي', pos: 'ADP', kind: 'preposition', root: '-particle', band: 1 },
		{ form: 'تَعْزِيز', pos: 'NOUN', kind: 'masdar', root: 'عزز', band: 2, more: { of: 'عَزَّزَ' } },
		{ form: 'تَعَاوُن', pos: 'NOUN', kind: 'masdar', root: 'عون', band: 1, more: { of: 'تَعَاوَنَ' } },
		{ form: 'تَوْطِيد', pos: 'NOUN', kind: 'masdar', root: 'وطد', band: 5, more: { of: 'وَطَّدَ' } },
		{ form: 'عَلَاقَة', pos: 'NOUN', kind: 'noun', root: 'علق', band: 1, more: { parts: ['عَلَاقَات'] } },
		{ form: 'أَجْرَى', pos: 'VERB', kind: 'verb', root: 'جري', band: 1, more: { parts: ['يُجْرِي', 'إِجْرَاء'] } },
		{ form: 'عَلَى', pos: 'ADP', kind: 'preposition', root: '-particle', band: 1 },
		{ form: 'قَدَم', pos: 'NOUN', kind: 'noun', root: 'قدم', band: 1, more: { parts: ['أَقْدَام'] } },
		{ form: 'سَاق', pos: 'NOUN', kind: 'noun', root: 'سوق', band: 3, more: { parts: ['سِيقَان'] } },
		{ form: 'تَقَدُّم', pos: 'NOUN', kind: 'masdar', root: 'قدم', band: 2, more: { of: 'تَقَدَّمَ' } },
		{ form: 'قِيمَة', pos: 'NOUN', kind: 'noun', root: 'قوم', band: 2, more: { parts: ['قِيَم'] } },
		{ form: '26', pos: 'NUM', kind: 'number', root: '-number', band: 3 },
		{ form: 'دُولَار', pos: 'NOUN', kind: 'noun', root: '-loan', band: 1 },
		{ form: 'صِين', pos: 'PROPN', kind: 'name', root: '-name', band: 2, more: { headword: 'الصِّين' } },
		{ form: 'صِينِيّ', pos: 'ADJ', kind: 'nisba', root: '-name', band: 2 },
		{ form: 'سَعَى', pos: 'VERB', kind: 'verb', root: 'سعي', band: 2, more: { parts: ['يَسْعَى', 'سَعْي'] } },
		{ form: 'إِلَى', pos: 'ADP', kind: 'preposition', root: '-particle', band: 1 },
		{ form: 'تَوْظِيف', pos: 'NOUN', kind: 'masdar', root: 'وظف', band: 3 },
		{ form: 'مُوَظَّف', pos: 'NOUN', kind: 'passive participle', root: 'وظف', band: 2 },
		{ form: 'مِنْ', pos: 'ADP', kind: 'preposition', root: '-particle', band: 1 },
		{ form: 'مُقَرَّر', pos: 'ADJ', kind: 'passive participle', root: 'قرر', band: 2 },
		{ form: 'أَنْ', pos: 'SCONJ', kind: 'particle', root: '-particle', band: 1 },
		{ form: 'غَيْر', pos: 'NOUN', kind: 'quantifier', root: 'غير', band: 1 },
		{ form: 'كُلّ', pos: 'NOUN', kind: 'quantifier', root: 'كلل', band: 1 },
		{ form: 'حَمَاسَة', pos: 'NOUN', kind: 'noun', root: 'حمس', band: 5 }
	],
	[
		{
			words: [
				{ form: '*قَالَ', lemma: 'قَالَ', sense: 'to say', here: 'said' },
				{ form: 'ال|*سَّفِيرُ', lemma: 'سَفِير', sense: 'ambassador', features: { ...def, Case: 'Nom' } },
				{ form: '*إِنَّ', lemma: 'إِنَّ', sense: 'that' },
				{ form: '*زِيَارَةَ', lemma: 'زِيَارَة', sense: 'visit', features: { ...cons, Gender: 'Fem' }, before: '"' },
				{ form: '*لي', lemma: 'لي', sense: 'Li', name: li },
				{
					form: '*تُسْهِمُ',
					lemma: 'أَسْهَمَ',
					sense: 'to contribute (to)',
					here: 'contributes',
					takes: ['في'],
					surface: 'تسهمُ',
					note: 'a mark too many'
				},
				{ form: '*فِي', lemma: 'فِي', sense: 'in, at', here: 'to' },
				{ form: 'ال|*تَّعَاوُنِ', lemma: 'تَعَاوُن', sense: 'cooperation', features: def, after: '"' }
			],
			units: [{ type: 'government', tokens: [5, 6], citation: 'أَسْهَمَ فِي …', sense: 'to contribute to' }],
			fragments: [
				{ own: [0, 1, 5, 6, 7], grey: [], english: 'The ambassador said … contributes to cooperation' },
				{ own: [2, 3, 4], grey: [0], english: 'He said that Li’s visit' }
			]
		},
		{
			words: [
				{ form: '*تُسْهِمُ', lemma: 'أَسْهَمَ', sense: 'to contribute (to)', here: 'contributes', takes: ['في'] },
				{ form: 'ال|*زِّيَارَةُ', lemma: 'زِيَارَة', sense: 'visit', features: { ...def, Gender: 'Fem', Case: 'Nom' } },
				{ form: '*فِي', lemma: 'فِي', sense: 'in, at', here: 'to' },
				{ form: '*تَعْزِيزِ', lemma: 'تَعْزِيز', sense: 'strengthening', features: cons },
				{ form: 'ال|*تَّعَاوُنِ', lemma: 'تَعَاوُن', sense: 'cooperation', features: def, after: '،' },
				{ form: 'وَ|*تَوْطِيدِ', lemma: 'تَوْطِيد', sense: 'consolidation', features: cons },
				{
					form: 'الْ|*عَلَاقَاتِ',
					lemma: 'عَلَاقَة',
					sense: 'relation',
					here: 'relations',
					features: { ...def, Gender: 'Fem', Number: 'Plur' }
				}
			]
		},
		{
			words: [
				{ form: '*يُجْرَى', lemma: 'أَجْرَى', sense: 'to carry out', here: 'is carried out' },
				{ form: '*عَلَى', lemma: 'عَلَى', sense: 'on' },
				{ form: '*قَدَمٍ', lemma: 'قَدَم', sense: 'foot', features: { ...ind, Gender: 'Fem' } },
				{ form: 'وَ|*سَاقٍ', lemma: 'سَاق', sense: 'leg', features: { ...ind, Gender: 'Fem' } },
				{ form: '*تَقَدُّمٌ', lemma: 'تَقَدُّم', sense: 'progress', features: { ...ind, Case: 'Nom' } }
			],
			units: [{ type: 'adverbial', tokens: [1, 2, 3], citation: 'عَلَى قَدَمٍ وَسَاق', sense: 'in full swing' }],
			fragments: [{ own: [0, 1, 2, 3, 4], grey: [], english: 'progress is carried out in full swing' }]
		},
		{
			words: [
				{ form: 'وَ|*قِيمَتُ|هَا', lemma: 'قِيمَة', sense: 'value', features: { ...def, Gender: 'Fem', Case: 'Nom' } },
				{ form: '*26', lemma: '26', sense: '26' },
				{ form: '*دُولَارًا', lemma: 'دُولَار', sense: 'dollar', here: 'dollars', features: { ...ind, Case: 'Acc' } },
				{ form: 'لِ|ل|*صِّينِ', lemma: 'صِين', sense: 'China', features: def, name: china },
				{ form: 'ال|*صِّينِيُّ', lemma: 'صِينِيّ', sense: 'Chinese', features: def }
			]
		},
		{
			words: [
				{ form: '*يَسْعَى', lemma: 'سَعَى', sense: 'to seek', here: 'seeks', takes: ['إلى'] },
				{ form: '*كُلُّ', lemma: 'كُلّ', sense: 'every', features: cons },
				{ form: '*سَفِيرٍ', lemma: 'سَفِير', sense: 'ambassador', features: ind },
				{ form: '*إِلَى', lemma: 'إِلَى', sense: 'to' },
				{ form: '*تَوْظِيفِ', lemma: 'تَوْظِيف', sense: 'hiring', features: cons },
				{ form: '*مُوَظَّفٍ', lemma: 'مُوَظَّف', sense: 'employee', features: ind },
				{ form: '*غَيْرِ', lemma: 'غَيْر', sense: 'other than', features: cons },
				{ form: '*صِينِيٍّ', lemma: 'صِينِيّ', sense: 'Chinese', features: ind }
			]
		},
		{
			words: [
				{ form: '*مِنَ', lemma: 'مِنْ', sense: 'from, of' },
				{ form: 'الْ|*مُقَرَّرِ', lemma: 'مُقَرَّر', sense: 'scheduled', features: def },
				{ form: '*أَنْ', lemma: 'أَنْ', sense: 'that' },
				{ form: '*تُسْهِمَ', lemma: 'أَسْهَمَ', sense: 'to contribute (to)', here: 'contributes', takes: ['في'] },
				{ form: '*حَمَاسَةٌ', lemma: 'حَمَاسَة', sense: 'enthusiasm', features: { ...ind, Gender: 'Fem' }, confidence: 0.6 },
				{ form: '*إِلَى', lemma: 'إِلَى', sense: 'to' }
			],
			units: [
				{ type: 'frame', tokens: [0, 1, 2], citation: 'مِنَ الْمُقَرَّرِ أَنْ …', sense: 'it is scheduled that' },
				{ type: 'compound', tokens: [4, 5], citation: 'حَمَاسَةٌ إِلَى …', sense: 'enthusiasm for', unusual: 'unusual' }
			]
		}
	]
);
