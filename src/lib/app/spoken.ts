import type { Token } from '#lib/arabic/text';
import type { Piece } from '#lib/cards';

/** Where a voice is to pause. */
const pause = '،';

/** A word as it is read on into the next one, or before a pause. */
function said(token: Token, place: 'inside' | 'last'): string {
	const { reading } = token;
	if (reading === undefined) return token.alone?.map(({ form }) => form).join('') ?? token.read;
	return place === 'last' ? reading.pausal : reading.vocalised[0];
}

/**
 * What a voice is given of a clause: its words with their endings, as they are read on into each other, the last one in pause; a
 * comma where words are left out. Quotation marks and brackets, which some voices name, are left out.
 */
export function spokenClause(pieces: readonly Piece[]): string {
	const last = pieces.findLastIndex(({ type }) => type === 'word');
	return pieces
		.map((piece, at) => {
			if (piece.type === 'word') return said(piece.token, at === last ? 'last' : 'inside');
			if (piece.type === 'text') return piece.text.replace(/[^\p{L}\p{M}\p{N}\s.:؟!،؛-]/gu, '');
			return piece.type === 'ellipsis' ? pause : '';
		})
		.join('')
		.replace(/\s+/gu, ' ')
		.replace(/ (?=[،؛.:؟!])/gu, '')
		.trim();
}

/** What a voice is given of a word or expression by itself: its citation form as a teacher says it, with a pause for an open slot. */
export function spokenWord(citation: string): string {
	return citation.replace(/\s*…/gu, pause).replace(/^[،\s]+|[،\s]+$/gu, '');
}
