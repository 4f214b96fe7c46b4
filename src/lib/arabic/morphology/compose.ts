import { bare, clusters, isSunLetter, joinClusters, mark } from '../script';
import type { Analysis } from './analysis';
import type { Proclitic } from './proclitics';
import type { Pronoun } from './pronouns';
import type { Row, StemIndex } from './stem-index';

/** A word put together: its parts as they are spelled, which joined are the word. */
export interface ComposedWord {
	readonly vocalised: string;
	readonly proclitics: readonly { readonly form: string; readonly of: Proclitic }[];
	readonly stem: string;
	/** The attached pronoun; empty where there is none. */
	readonly enclitic: string;
	/** A second one, of a verb with two objects (أَعْطَانِيهَا); nearly always empty. */
	readonly second: string;
}

const { fatha, kasra, damma, shadda, sukun } = mark;

/** The vowel of a hamzat wasl is not said behind anything. */
const withoutWaslVowel = (host: string): string => host.replace(/^ا[\u064E-\u0650]/u, 'ا');

/** The article before a host: الْـ, الـ with a doubled sun letter, الِـ before hamzat wasl; with لِـ before it its alef falls, and before ل it is not seen. */
function withArticle(host: string, afterLi: boolean): { readonly article: string; readonly host: string } {
	const alef = afterLi ? '' : 'ا';
	if (host.startsWith('ا')) return { article: `${alef}ل${kasra}`, host: withoutWaslVowel(host) };
	const [first, ...others] = clusters(host);
	if (first === undefined || !isSunLetter(first.letter)) return { article: `${alef}ل${sukun}`, host };
	const doubled = joinClusters([{ letter: first.letter, marks: first.marks + shadda }, ...others]).normalize('NFC');
	return { article: afterLi && first.letter === 'ل' ? '' : `${alef}ل`, host: doubled };
}

/** The spelling of an attached pronoun behind a host, vowelled by it: كِتَابِهِ, عَلَيْهِمْ, رَآنِي, عَصَايَ, قَاضِيَّ. */
function encliticAfter(host: string, pronoun: Pronoun | undefined, attached: Row['attached']): string {
	if (pronoun === undefined) return '';
	if (pronoun.sounds === 'I') {
		if (host.endsWith('ا')) return `ي${fatha}`;
		return host.endsWith(fatha) || host.endsWith(`${fatha}${shadda}`) || attached === 'doubled my'
			? `ي${fatha}${shadda}`.normalize('NFC')
			: 'ي';
	}
	const afterI =
		host.endsWith(kasra) ||
		host.endsWith(`${kasra}${shadda}`) ||
		host.endsWith(`ي${sukun}`) ||
		host.endsWith(`${kasra}ي`);
	const sounds = afterI ? pronoun.afterI : pronoun.sounds;
	const spelled: Readonly<Record<string, string>> = { u: damma, i: kasra, a: fatha, A: `${fatha}ا`, I: `${kasra}ي` };
	const word = sounds.replace(/نن/u, `ن${shadda}`);
	let text = '';
	for (const sound of word) text += spelled[sound] ?? sound;
	return (text.endsWith('م') ? `${text}${sukun}` : text).normalize('NFC');
}

/** The word that an analysis is, with the endings of one of its rows. */
export function compose(index: StemIndex, analysis: Analysis, row: Row): ComposedWord {
	const { proclitics, stem, pattern } = analysis;
	let host = (row.prefixMarked + index.marked(stem, pattern) + row.suffixMarked).normalize('NFC');
	const parts = proclitics.parts.map((of) => ({ form: of.form, of }));
	const article = parts.findIndex(({ of }) => of.pos === 'DET');
	if (article >= 0) {
		const afterLi = parts[article - 1]?.of.form === `ل${kasra}`;
		const joined = withArticle(host, afterLi);
		host = joined.host;
		parts[article] = { form: joined.article, of: parts[article]?.of ?? { form: '', pos: 'DET', gloss: 'the' } };
	} else if (parts.length > 0) host = withoutWaslVowel(host);
	const enclitic = encliticAfter(host, analysis.pronoun, row.attached);
	const second = encliticAfter(host + enclitic, analysis.second, row.attached);
	const vocalised = (parts.map(({ form }) => form).join('') + host + enclitic + second).normalize('NFC');
	return { vocalised, proclitics: parts, stem: host, enclitic, second };
}

/** The letters of a composed word: what the text has, if the analysis was exact. */
export const composedLetters = (word: ComposedWord): string => bare(word.vocalised);
