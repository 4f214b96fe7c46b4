import {
	askedAt,
	back,
	expectedForGap,
	expectedForRecall,
	front,
	type Back,
	type Expected,
	type Front,
	type Gap,
	type Note,
	type NotePlace
} from '#lib/cards';
import { bare } from '#lib/arabic/script';
import type { AnswerMode } from '#lib/log';
import type { Preview, StudySettings } from '#lib/scheduling';
import type { StudyCard, StudyNote } from '#lib/study';
import { findNote, type LibraryText } from './texts';

/** A question, with all that its answer will show. */
export interface Asking {
	readonly kind: 'ask';
	readonly card: StudyCard;
	readonly note: Note;
	readonly text: LibraryText;
	readonly place: NotePlace;
	readonly front: Front;
	readonly back: Back;
	/** What each button promises. */
	readonly promises: Preview;
	readonly mode: AnswerMode;
	/** Of the answer: what the hint gives away. */
	readonly firstLetter: string;
}

/** A word shown for the first time. */
export interface MeetingView {
	readonly kind: 'meet';
	readonly study: StudyNote;
	readonly note: Note;
	readonly text: LibraryText;
	readonly place: NotePlace;
	readonly back: Back;
}

/** What the review page shows. */
export type View =
	| { readonly kind: 'loading' }
	| Asking
	| MeetingView
	| { readonly kind: 'done'; readonly later: number | null }
	| { readonly kind: 'broken'; readonly message: string };

/** The gap of a cloze's clause. */
function gapOf(question: Front): Gap | undefined {
	if (question.kind !== 'cloze') return undefined;
	for (const piece of question.pieces) if (piece.type === 'gap') return piece.gap;
	return undefined;
}

/** A note as it is met, at its first place; `undefined` where no text here has it. */
export function meetingOf(texts: readonly LibraryText[], study: StudyNote): MeetingView | undefined {
	const found = findNote(texts, study.note);
	const place = found && askedAt({ note: found.note, kind: 'recognise' }, found.text.analysed)[0];
	const face = found && place && back(found.note, found.text.analysed, place);
	return found && place && face ? { kind: 'meet', study, ...found, place, back: face } : undefined;
}

/**
 * A card as it is asked now: its places take turns from review to review. `undefined` where no text here has its note, or none of
 * its places can be asked in this way any more.
 */
export function askingOf(
	texts: readonly LibraryText[],
	card: StudyCard,
	promises: Preview,
	settings: StudySettings
): Asking | undefined {
	const found = findNote(texts, card.note);
	if (!found) return undefined;
	const { note, text } = found;
	const places = askedAt({ note, kind: card.kind }, text.analysed);
	const turn = card.state.phase === 'new' ? 0 : card.state.reviews;
	const place = places[turn % Math.max(places.length, 1)];
	const question = place && front({ note, kind: card.kind }, text.analysed, place);
	const answer = place && back(note, text.analysed, place);
	if (!place || !question || question.kind === 'refused' || !answer) return undefined;
	return {
		kind: 'ask',
		card,
		note,
		text,
		place,
		front: question,
		back: answer,
		promises,
		mode: question.kind === 'cloze' && settings.typing === 'typed' ? 'typed' : 'self',
		firstLetter: bare(gapOf(question)?.hidden ?? answer.headword).slice(0, 1)
	};
}

/** What a typed answer to the question is held against. */
export function expectedBy({ front: question, note, text, place }: Asking): Expected {
	const gap = gapOf(question);
	return gap ? expectedForGap(text.analysed, place, gap) : expectedForRecall(text.analysed, note, place);
}
