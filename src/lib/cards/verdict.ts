import type { DiffLetter, Slip } from '#lib/arabic/script';
import type { NoteId } from './ids';

/** Why an answer that is not the form asked for is taken all the same: slips of spelling, or more or other than was asked. */
export type AcceptedReason = Slip | 'inflected form' | 'whole word';

/** Another word that would be right: "also right; here it is another". */
export interface AlsoRight {
	readonly lemma: NoteId;
	readonly headword: string;
	readonly sense: string;
}

/** What a typed answer amounts to. `answer` is the vocalised form asked for, `diff` what was typed beside it, letter by letter. */
export type Verdict =
	| { readonly kind: 'exact' }
	| {
			readonly kind: 'accepted';
			readonly reasons: readonly AcceptedReason[];
			readonly answer: string;
			readonly diff: readonly DiffLetter[];
	  }
	| { readonly kind: 'also right'; readonly word: AlsoRight }
	| { readonly kind: 'wrong'; readonly answer: string; readonly diff: readonly DiffLetter[] };
