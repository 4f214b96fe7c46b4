/**
 * A note's id in a URL: ASCII, readable by who knows Arabic transliteration, and to be turned back without loss. Letters are written
 * as in Buckwalter's transliteration, in the variant that is safe in URLs and file names: زيارة_NOUN_1 is `zyArp-noun-1`.
 */
import type { NoteId } from '#lib/cards';

const letters: Readonly<Record<string, string>> = {
	ء: 'C',
	آ: 'M',
	أ: 'O',
	ؤ: 'W',
	إ: 'I',
	ئ: 'Q',
	ا: 'A',
	ب: 'b',
	ة: 'p',
	ت: 't',
	ث: 'v',
	ج: 'j',
	ح: 'H',
	خ: 'x',
	د: 'd',
	ذ: 'V',
	ر: 'r',
	ز: 'z',
	س: 's',
	ش: 'c',
	ص: 'S',
	ض: 'D',
	ط: 'T',
	ظ: 'Z',
	ع: 'E',
	غ: 'g',
	ف: 'f',
	ق: 'q',
	ك: 'k',
	ل: 'l',
	م: 'm',
	ن: 'n',
	ه: 'h',
	و: 'w',
	ى: 'Y',
	ي: 'y',
	' ': '_'
};
const arabic = new Map(Object.entries(letters).map(([letter, latin]) => [latin, letter]));

/** Letters, then part of speech or `UNIT`, then a number: the form that ids have. */
const idForm = /^(?<spelled>.*)_(?<kind>[A-Z]+)_(?<number>\d+)$/su;
const addressForm = /^(?<spelled>[^-]*)-(?<kind>[a-z]+)-(?<number>\d+)$/u;
/** A letter, or the code of any other character between two tildes. */
const step = /~(?<code>[0-9a-f]{1,4})~|./gsu;

/** By UTF-16 unit, so that nothing is lost whatever the id holds. */
function encoded(text: string): string {
	const units = Array.from({ length: text.length }, (_, at) => text.charAt(at));
	return units.map((unit) => letters[unit] ?? `~${unit.charCodeAt(0).toString(16)}~`).join('');
}

function decoded(text: string): string | null {
	let found = '';
	for (const { 0: piece, groups } of text.matchAll(step)) {
		const code = groups?.['code'];
		const letter = code === undefined ? arabic.get(piece) : String.fromCharCode(parseInt(code, 16));
		if (letter === undefined) return null;
		found += letter;
	}
	return found;
}

/** The address of a note: letters, digits, `-`, `_` and `~` only. No two ids have the same. */
export function addressOf(id: NoteId): string {
	const { spelled, kind, number } = idForm.exec(id)?.groups ?? {};
	if (spelled === undefined || kind === undefined || number === undefined) return encoded(id);
	return `${encoded(spelled)}-${kind.toLowerCase()}-${number}`;
}

/** The id that has this address; `null` for what is the address of none. Whether there is such a note is another question. */
export function idAt(address: string): NoteId | null {
	const { spelled, kind, number } = addressForm.exec(address)?.groups ?? {};
	const letters = decoded(spelled ?? address);
	if (letters === null) return null;
	const id = (spelled === undefined ? letters : `${letters}_${(kind ?? '').toUpperCase()}_${number ?? ''}`) as NoteId;
	// One id has one address: another spelling of it is none.
	return id !== '' && addressOf(id) === address ? id : null;
}
