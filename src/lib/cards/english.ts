/** Words of an English gloss that say nothing about its meaning. */
const emptyWords = new Set(
	(
		'a an the to of for in on at by with from into as and or but not it its is are was were be been being do does did done has have had ' +
		'that which who whom this these those someone something somebody one ones oneself sth sb etc very so than ' +
		'will would can could may might shall should up out off over about'
	).split(' ')
);

/** Endings of English derivation, longest first: `strengthening`, `strengthens` → `strengthen`. */
const endings = (
	'ations ation isms ism ists ist ating ates ated ments ment ances ance ences ence ities ate ants ents ions ness ity ing ies ion ied ive ant ent ely ' +
	'al ed es ly s y e'
).split(' ');

/** What an ending must leave of a word: `thing` is no `th`, `speed` no `spe`. */
const leastLeft = (ending: string) => (ending.endsWith('ed') ? 4 : 3);

/** What is left of an English word without its endings: rough, and made to find too much kinship rather than too little. */
export function stemOf(word: string): string {
	const lower = word.toLowerCase();
	const ending = endings.find((each) => lower.endsWith(each) && lower.length - each.length >= leastLeft(each));
	return ending === undefined ? lower : stemOf(lower.slice(0, -ending.length));
}

/** Glosses are few and compared often; the oldest are forgotten beyond this many. */
const remembered = 4000;
const known = new Map<string, ReadonlySet<string>>();

/**
 * The words of a gloss that carry its meaning, as stems: of `to strengthen; consolidation (of)`, strengthen and consolid. What
 * stands in brackets explains and does not count, unless there is nothing else. Two words are taken to mean the same when
 * they share one.
 */
export function headWords(gloss: string): ReadonlySet<string> {
	const before = known.get(gloss);
	if (before !== undefined) return before;
	const heads = new Set(plainHeadWords(gloss).map(stemOf));
	const [oldest] = known.keys();
	if (known.size >= remembered && oldest !== undefined) known.delete(oldest);
	known.set(gloss, heads);
	return heads;
}

/** Empty words count where there is nothing else (في "in, at"); `to` of an infinitive only where it is all there is (إِلَى "to"). */
function plainHeadWords(gloss: string): readonly string[] {
	const words = (text: string) => (text.match(/[\p{L}\d]+(?:['’]\p{L}+)?/gu) ?? []).map((word) => word.toLowerCase());
	const plain = words(gloss.replaceAll(/\([^)]*\)/gu, ' '));
	const choices = [
		plain.filter((word) => !emptyWords.has(word)),
		plain.filter((word) => word !== 'to'),
		plain,
		words(gloss)
	];
	return choices.find(({ length }) => length > 0) ?? [];
}

/** True when two sets have a member in common. */
export function overlaps(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	for (const each of one) if (other.has(each)) return true;
	return false;
}

/** A stretch of an English clause: UTF-16 offsets. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

const isWordLetter = (char: string | undefined) => char !== undefined && /[\p{L}\d]/u.test(char);

const isEmpty = (phrase: string) => phrase.split(/\s+/u).every((word) => emptyWords.has(word));

/** Where a phrase stands as such, the first time; one of empty words only where it stands once: which "to" is إِلَى, nobody can tell. */
function wholePhrase(clause: string, phrase: string): Stretch | null {
	const text = clause.toLowerCase();
	const wanted = phrase.toLowerCase().trim();
	if (wanted === '' || text.length !== clause.length) return null;
	const found: Stretch[] = [];
	for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
		const end = start + wanted.length;
		if (!isWordLetter(text[start - 1]) && !isWordLetter(text[end])) found.push({ start, end });
	}
	return found.length > 1 && isEmpty(wanted) ? null : (found[0] ?? null);
}

/** Endings of English inflection: what is left is the same word, and not one derived from it. */
const inflections = ['ing', 'ies', 'ied', 'es', 'ed', 's', 'd', 'e', 'y'];

function inflectedStem(word: string): string {
	const lower = word.toLowerCase();
	const ending = inflections.find((each) => lower.endsWith(each) && lower.length - each.length >= 3);
	return ending === undefined ? lower : lower.slice(0, -ending.length);
}

const within = (inner: Stretch, outer: Stretch) => outer.start <= inner.start && inner.end <= outer.end;

/**
 * Where a clause's English says a word: as the gloss stands, else a form of one of its head words, else a word of kindred stem.
 * `others` are what the clause's other words mean: what says one of them as it stands is not taken for this one, so that
 * "studying" and not "students" is marked for دَرَسَ. `null` where it cannot be found: the hint then names the sense.
 */
export function findGloss(clause: string, glosses: readonly string[], others: readonly string[] = []): Stretch | null {
	for (const gloss of glosses) {
		const whole = wholePhrase(clause, gloss);
		if (whole !== null) return whole;
	}
	const taken = others.flatMap((other) => wholePhrase(clause, other) ?? []);
	const words = [...clause.matchAll(/[\p{L}\d]+/gu)]
		.map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
		.filter((each) => !emptyWords.has(each.word.toLowerCase()) && !taken.some((other) => within(each, other)));
	for (const stem of [inflectedStem, stemOf]) {
		for (const gloss of glosses) {
			const heads = new Set(plainHeadWords(gloss).map(stem));
			const kin = words.find(({ word }) => heads.has(stem(word)));
			if (kin !== undefined) return { start: kin.start, end: kin.end };
		}
	}
	return null;
}
