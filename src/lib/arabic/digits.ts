import { procliticSequences, type Proclitic } from './morphology';
import { withWesternDigits } from './script';
import type { Lemma, LemmaId, Reading, Segment } from './text';

const number = /^[0-9]+(?:[.,٫٬][0-9]+)*$/u;

/** A number in digits as a word: its lemma and its reading. The lemma is the digits, in European ones, as conventions say. */
export interface DigitWord {
	readonly lemma: Lemma;
	readonly reading: Reading;
}

const segment = ({ form, pos, gloss }: Proclitic): Segment => ({
	form,
	underlying: pos === 'DET' ? 'ال' : form,
	type: 'proclitic',
	pos,
	gloss
});

/** The reading of a number in digits as printed (without tatweel), with the proclitics before it (ال25, و١٢); `undefined` for any other word. */
export function digitWord(letters: string): DigitWord | undefined {
	const western = withWesternDigits(letters);
	const sequence = procliticSequences.find(
		({ letters: before, host }) =>
			host !== 'verb' && western.startsWith(before) && number.test(western.slice(before.length))
	);
	if (sequence === undefined) return undefined;
	const digits = western.slice(sequence.letters.length);
	const printed = letters.slice(sequence.letters.length);
	const id = `${digits}_NUM_1` as LemmaId;
	const before = sequence.parts.map(segment);
	const stem: Segment = { form: printed, underlying: digits, type: 'stem', pos: 'NUM', gloss: digits };
	const vocalised = before.map(({ form }) => form).join('') + printed;
	return {
		lemma: { id, form: digits, pos: 'NUM', kind: 'number', root: { none: 'number' }, parts: [], band: 1 },
		reading: {
			lemma: id,
			vocalised: [vocalised],
			pausal: vocalised,
			features: { NumForm: 'Digit', NumType: 'Card' },
			segments: [...before, stem],
			sense: digits,
			here: digits,
			takes: []
		}
	};
}
