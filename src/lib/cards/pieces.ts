import type { AnalysedText, Fragment, Sentence, Token } from '#lib/arabic/text';
import type { Gap } from './gap';

/** A part of a clause as a screen draws it, in reading order. */
export type Piece =
	| { readonly type: 'word'; readonly index: number; readonly token: Token; readonly role: 'own' | 'grey' | 'target' }
	| { readonly type: 'gap'; readonly index: number; readonly token: Token; readonly gap: Gap }
	/** Words of the sentence are left out here. */
	| { readonly type: 'ellipsis' }
	/** Spaces and punctuation as printed. */
	| { readonly type: 'text'; readonly text: string };

/** Marks that come in pairs. The straight quote is its own partner. */
const partners: Readonly<Record<string, string>> = {
	'"': '"',
	'«': '»',
	'“': '”',
	'‘': '’',
	'(': ')',
	'[': ']',
	'{': '}'
};
const closing = new Set(Object.values(partners));

/** For every paired mark of a stretch of the text, where its partner stands; marks without one are absent. */
function pairsIn(text: string, start: number, end: number): ReadonlyMap<number, number> {
	const pairs = new Map<number, number>();
	const open: { readonly at: number; readonly closes: string }[] = [];
	for (let at = start; at < end; at++) {
		const mark = text[at] ?? '';
		const opener = open.findLastIndex(({ closes }) => closes === mark);
		const found = open[opener];
		if (found !== undefined) {
			pairs.set(at, found.at).set(found.at, at);
			open.length = opener;
		} else {
			const closes = partners[mark];
			if (closes !== undefined) open.push({ at, closes });
		}
	}
	return pairs;
}

const isPaired = (mark: string) => partners[mark] !== undefined || closing.has(mark);
const isSpace = (mark: string | undefined) => mark === undefined || /\s/u.test(mark);

/** A stretch of the stored text, `[from, to)`, or something else to draw. */
type Part =
	| { readonly at: 'stretch'; readonly from: number; readonly to: number }
	| { readonly at: 'token'; readonly index: number; readonly grey: 'grey' | 'own' }
	| { readonly at: 'jump' }
	| { readonly at: 'space' };

/** The marks printed against a word with no space between, in front of it or behind it, within the sentence. */
function attached(text: AnalysedText, sentence: Sentence, index: number): { front: Part; behind: Part } {
	const token = sentence.tokens[index];
	const [start, end] = [token?.start ?? 0, token?.end ?? 0];
	const floor = sentence.tokens[index - 1]?.end ?? sentence.start;
	const ceiling = sentence.tokens[index + 1]?.start ?? sentence.end;
	let from = start;
	while (from > floor && !isSpace(text.text[from - 1])) from--;
	let to = end;
	while (to < ceiling && !isSpace(text.text[to])) to++;
	return { front: { at: 'stretch', from, to: start }, behind: { at: 'stretch', from: end, to } };
}

function ownParts(text: AnalysedText, sentence: Sentence, fragment: Fragment): Part[] {
	const { own } = fragment;
	return own.flatMap((index, position): Part[] => {
		const around = attached(text, sentence, index);
		const next = own[position + 1];
		const parts: Part[] = [{ at: 'token', index, grey: 'own' }];
		if (position === 0) parts.unshift(around.front);
		if (next === undefined) return [...parts, around.behind];
		if (next > index + 1) {
			const { front } = attached(text, sentence, next);
			return [...parts, around.behind, { at: 'space' }, { at: 'jump' }, { at: 'space' }, front];
		}
		const [from, to] = [sentence.tokens[index]?.end ?? 0, sentence.tokens[next]?.start ?? 0];
		return [...parts, { at: 'stretch', from, to }];
	});
}

/** A stretch as printed, without marks whose partner is not shown. */
function printed(text: string, from: number, to: number, keeps: (at: number) => boolean): string {
	let kept = '';
	for (let at = from; at < to; at++) {
		const mark = text[at] ?? '';
		if (!isPaired(mark) || keeps(at)) kept += mark;
	}
	return kept;
}

/** A comma or colon that opens or ends what is shown is no part of it, nor one before an ellipsis. */
function withoutLooseEnds(pieces: readonly Piece[]): Piece[] {
	const trimmed = pieces.map((piece, index): Piece => {
		if (piece.type !== 'text') return piece;
		const atEnd = index === pieces.length - 1 || pieces[index + 1]?.type === 'ellipsis';
		const atStart = index === 0 || pieces[index - 1]?.type === 'ellipsis';
		let { text } = piece;
		if (atEnd) text = text.replace(/[\s،؛,;:–—-]+$/u, '');
		if (atStart) text = text.replace(/^[\s،؛,;:.–—-]+/u, '');
		if (atEnd && index < pieces.length - 1) text += ' ';
		if (atStart && index > 0) text = ` ${text}`;
		return { type: 'text', text };
	});
	return trimmed.filter((piece) => piece.type !== 'text' || piece.text !== '');
}

function joinTexts(pieces: readonly Piece[]): Piece[] {
	const joined: Piece[] = [];
	for (const piece of pieces) {
		const last = joined.at(-1);
		if (piece.type === 'text' && last?.type === 'text')
			joined[joined.length - 1] = { type: 'text', text: last.text + piece.text };
		else joined.push(piece);
	}
	return joined;
}

/**
 * A fragment as pieces in reading order: its grey words, then its own, with spaces and punctuation as printed between neighbours,
 * an ellipsis where it jumps, and no quote mark or bracket whose partner the cut took away. `targets` are drawn as such; the
 * token of `gap` is drawn with its gap.
 */
export function piecesOf(
	text: AnalysedText,
	sentence: Sentence,
	fragment: Fragment,
	targets: readonly number[],
	gap: Gap | null
): Piece[] {
	const parts: Part[] = [
		...fragment.grey.flatMap((index): Part[] => [{ at: 'token', index, grey: 'grey' }, { at: 'space' }]),
		...ownParts(text, sentence, fragment)
	];
	const pairs = pairsIn(text.text, sentence.start, sentence.end);
	const shows = (at: number) => parts.some((part) => part.at === 'stretch' && part.from <= at && at < part.to);
	const keeps = (at: number) => {
		const partner = pairs.get(at);
		return partner !== undefined && shows(partner);
	};
	const pieces = parts.flatMap((part): Piece[] => {
		if (part.at === 'space') return [{ type: 'text', text: ' ' }];
		if (part.at === 'jump') return [{ type: 'ellipsis' }];
		if (part.at === 'stretch') return [{ type: 'text', text: printed(text.text, part.from, part.to, keeps) }];
		const token = sentence.tokens[part.index];
		if (token === undefined) return [];
		if (gap?.token === part.index && part.grey === 'own') return [{ type: 'gap', index: part.index, token, gap }];
		const role = part.grey === 'grey' ? 'grey' : targets.includes(part.index) ? 'target' : 'own';
		return [{ type: 'word', index: part.index, token, role }];
	});
	return withoutLooseEnds(joinTexts(pieces));
}
