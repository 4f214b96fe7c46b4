import { describe, expect, it } from 'vitest';
import { reading } from '../../content/real.fixture';
import { bare, clusters } from '#lib/arabic/script';
import type { AnalysedText, Kind, Lemma, LemmaId, Reading, Segment, Token, Upos, VerbForm } from '#lib/arabic/text';
import { decidingForm, spellingsOf } from './deciding';

interface Word {
	readonly stem: string;
	readonly before?: string;
	readonly after?: string;
	readonly pos?: Upos;
	readonly kind?: Kind;
	readonly lemma?: string;
	readonly verbForm?: VerbForm;
	readonly features?: Record<string, string>;
	readonly others?: readonly string[];
}

const segment = (form: string, type: Segment['type'], pos: Upos): Segment => ({
	form,
	underlying: form,
	type,
	pos,
	gloss: ''
});

function readingOf({ stem, before = '', after = '', pos = 'NOUN', features = {} }: Word): Reading {
	const article = before.startsWith('ال');
	return {
		lemma: 'x' as LemmaId,
		vocalised: [before + stem + after],
		pausal: before + stem + after,
		features,
		segments: [
			...(before === '' ? [] : [segment(before, 'proclitic', article ? 'DET' : 'ADP')]),
			segment(stem, 'stem', pos),
			...(after === '' ? [] : [segment(after, 'enclitic', 'PRON')])
		],
		sense: '',
		here: '',
		takes: []
	};
}

function shown(word: Word, texts: readonly AnalysedText[] = []): string {
	const found = readingOf(word);
	const [full] = found.vocalised;
	const token: Token = {
		start: 0,
		end: 1,
		surface: bare(full),
		read: bare(full),
		reading: found,
		others: (word.others ?? []).map((stem) => readingOf({ ...word, stem })),
		confidence: 1,
		guess: false
	};
	const { pos = 'NOUN', kind = 'noun', lemma = word.stem, verbForm } = word;
	const entry: Lemma = {
		id: 'x' as LemmaId,
		form: lemma,
		pos,
		kind,
		root: { none: 'particle' },
		parts: [],
		band: 1,
		...(verbForm ? { verbForm } : {})
	};
	return decidingForm(token, entry, spellingsOf(texts));
}

/** A text in which every word is read as one word. */
function textWith(word: Word): AnalysedText {
	const read = readingOf(word);
	const sentences = reading().sentences.map((sentence) => ({
		...sentence,
		tokens: sentence.tokens.map((token) => ({ ...token, reading: read }))
	}));
	return { ...reading(), sentences };
}

const present = { Aspect: 'Imp', Voice: 'Act', Person: '3' };
const passive = { Aspect: 'Imp', Voice: 'Pass', Person: '3' };

describe('only the marks that decide', () => {
	it.each<[string, Word, string]>([
		['a word like no other', { stem: 'نِطَاقٍ' }, 'نطاق'],
		['shadda', { stem: 'قُوَّةِ' }, 'قوّة'],
		['not the shadda of a sun letter', { before: 'ال', stem: 'دَّوْلَةِ' }, 'الدولة'],
		['a classic homograph', { stem: 'عِلْمٍ' }, 'عِلم'],
		['and its rival', { stem: 'عَلَمٍ' }, 'علَم'],
		['after the article a verb is no rival', { before: 'الْ', stem: 'قَتْلُ' }, 'القتل'],
		['alone it is', { stem: 'قَتْلُ' }, 'قتْل'],
		['what everyone takes the letters for', { stem: 'مِنَ', pos: 'ADP', kind: 'preposition' }, 'من'],
		['and what not', { stem: 'مَنْ', pos: 'PRON', kind: 'relative' }, 'مَن'],
		['a relative', { stem: 'الَّتِي', pos: 'PRON', kind: 'relative' }, 'التي'],
		['with a pronoun', { stem: 'عِلْمُ', after: 'هُ' }, 'عِلمه'],
		['II', { stem: 'يُعَزِّزُ', pos: 'VERB', kind: 'verb', verbForm: 'II', features: present }, 'يعزّز'],
		['IV', { stem: 'يُسْهِمَ', pos: 'VERB', kind: 'verb', verbForm: 'IV', features: present }, 'يُسهم'],
		['I', { stem: 'يَزُورُ', pos: 'VERB', kind: 'verb', verbForm: 'I', features: present }, 'يزور'],
		['a passive present', { stem: 'يُكْتَبُ', pos: 'VERB', kind: 'verb', features: passive }, 'يُكتَب'],
		['an alef tells', { stem: 'يُقَالُ', pos: 'VERB', kind: 'verb', features: passive }, 'يُقال'],
		[
			'a passive past',
			{ stem: 'وُلِدَ', pos: 'VERB', kind: 'verb', features: { Aspect: 'Perf', Voice: 'Pass', Person: '3' } },
			'وُلد'
		],
		[
			'"I" in the past',
			{ stem: 'ذَهَبْتُ', pos: 'VERB', kind: 'verb', features: { Aspect: 'Perf', Voice: 'Act', Person: '1' } },
			'ذهبتُ'
		],
		[
			'"she" in the past',
			{ stem: 'ذَهَبَتْ', pos: 'VERB', kind: 'verb', features: { Aspect: 'Perf', Voice: 'Act', Person: '3' } },
			'ذهبت'
		],
		['a participle, feminine', { stem: 'مُتَزَايِدَةٌ', pos: 'ADJ', kind: 'active participle', lemma: 'مُتَزَايِد' }, 'متزايِدة'],
		['a passive one', { stem: 'مُوَظَّفِينَ', kind: 'passive participle', lemma: 'مُوَظَّف' }, 'موظَّفين'],
		['a hollow one', { stem: 'مُقَامَةِ', pos: 'ADJ', kind: 'passive participle', lemma: 'مُقَام' }, 'مقامة'],
		['one of I', { stem: 'طَالِبٍ', kind: 'active participle', lemma: 'طَالِب' }, 'طالب'],
		['-an before alef', { stem: 'دَوْرًا' }, 'دورًا'],
		['another candidate of the reading', { stem: 'دُرَرُ', others: ['دَرَرُ'] }, 'دُرر']
	])('%s: %j', (_name, word, expected) => {
		expect(shown(word)).toBe(expected);
	});

	it('tells no more than it must where grammar has told', () => {
		const rival = textWith({ stem: 'أَصْبَحَتْ', pos: 'VERB' });
		const features = { Aspect: 'Perf', Voice: 'Act', Person: '1' };
		expect(shown({ stem: 'أَصْبَحْتُ', pos: 'VERB', kind: 'verb', features }, [rival])).toBe('أصبحتُ');
	});

	it('takes no notice of a rival in the texts where the word is what everyone takes the letters for', () => {
		const rival = textWith({ stem: 'مَنْ', pos: 'PRON' });
		expect(shown({ stem: 'مِنَ', pos: 'ADP', kind: 'preposition' }, [rival])).toBe('من');
	});

	it('tells from words of the texts', () => {
		const text = reading();
		expect(shown({ stem: 'نُطَاق' }, [text])).toBe('نُطاق');
	});

	it('are, in the article, letters of the word and marks of the word, far fewer than all', () => {
		const text = reading();
		const spellings = spellingsOf([text]);
		let all = 0;
		let few = 0;
		for (const { tokens } of text.sentences)
			for (const token of tokens) {
				const lemma = token.reading && text.lemmas[token.reading.lemma];
				if (token.reading === undefined || lemma === undefined) continue;
				const [full] = token.reading.vocalised;
				const form = decidingForm(token, lemma, spellings);
				expect(bare(form)).toBe(bare(full));
				clusters(form).forEach(({ marks }, at) => {
					expect(clusters(full)[at]?.marks).toEqual(expect.stringContaining(marks));
					few += marks.length;
				});
				all += clusters(full).reduce((sum, { marks }) => sum + marks.length, 0);
			}
		expect(few / all).toBeLessThan(0.15);
	});
});
