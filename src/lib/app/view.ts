import {
	askedAt,
	back,
	front,
	recordOf,
	type Aid,
	type Back,
	type CardKind,
	type Front,
	type Gap,
	type Note,
	type NotePlace,
	type Verdict
} from '#lib/cards';
import { bare } from '#lib/arabic/script';
import {
	cardEntity,
	type AnswerMode,
	type Draft,
	type Due,
	type Grade,
	type Instant,
	type ReviewEvent
} from '#lib/log';
import type { Preview, StudySettings } from '#lib/scheduling';
import type { StudyCard, StudyNote } from '#lib/study';
import type { Moment } from './clock';
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
	/** What each button promises, as of the moment it was worked out. */
	readonly promises: Preview;
	readonly asOf: Moment;
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
export function gapOf(question: Front): Gap | undefined {
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

/** What each button promises, and when that was worked out. */
export interface Promised {
	readonly promises: Preview;
	readonly asOf: Moment;
}

/** Where and how a card is asked. */
export interface AskedAt {
	readonly note: Note;
	readonly text: LibraryText;
	readonly place: NotePlace;
	/** As the question of this kind: the card's own, save in a running text, where recall is a gap too. */
	readonly kind: CardKind;
}

/** A card as it is asked at a place; `undefined` where it cannot be asked there in this way any more. */
export function askingAt(
	{ note, text, place, kind }: AskedAt,
	card: StudyCard,
	promised: Promised,
	{ typing }: StudySettings
): Asking | undefined {
	const question = front({ note, kind }, text.analysed, place);
	const answer = back(note, text.analysed, place);
	if (question.kind === 'refused' || !answer) return undefined;
	return {
		kind: 'ask',
		card,
		note,
		text,
		place,
		front: question,
		back: answer,
		...promised,
		mode: question.kind === 'cloze' && typing === 'typed' ? 'typed' : 'self',
		firstLetter: bare(gapOf(question)?.hidden ?? answer.headword).slice(0, 1)
	};
}

/**
 * A card as it is asked now: its places take turns from review to review. `undefined` where no text here has its note, or none of
 * its places can be asked in this way any more.
 */
export function askingOf(
	texts: readonly LibraryText[],
	card: StudyCard,
	promised: Promised,
	settings: StudySettings
): Asking | undefined {
	const found = findNote(texts, card.note);
	if (!found) return undefined;
	const { note, text } = found;
	const { kind } = card;
	const places = askedAt({ note, kind }, text.analysed);
	const turn = card.state.phase === 'new' ? 0 : card.state.reviews;
	const place = places[turn % Math.max(places.length, 1)];
	return place && askingAt({ note, text, place, kind }, card, promised, settings);
}

/** The due a button promised, counted from the tap: its minutes, or its days, as they stood on it. */
function dueFrom({ promises, asOf }: Asking, grade: Grade, moment: Moment): Due {
	const due = promises[grade];
	return due.kind === 'day'
		? { kind: 'day', day: moment.day + (due.day - asOf.day) }
		: { kind: 'at', at: moment.at + (due.at - asOf.at) };
}

/** How an answer came about. */
export interface Answering {
	/** When the question was shown. */
	readonly asked: Instant;
	readonly verdict: Verdict | undefined;
	readonly aids: readonly Aid[];
}

/** Longer than this, the learner was away. */
const longestAnswer = 60_000;

/** The review that a tap on a grade is. */
export function reviewOf(
	view: Asking,
	grade: Grade,
	moment: Moment,
	{ asked, verdict, aids }: Answering
): Draft<ReviewEvent> {
	return {
		kind: 'review',
		entity: cardEntity(view.card.id),
		at: moment.at,
		zone: moment.zone,
		day: moment.day,
		grade,
		due: dueFrom(view, grade, moment),
		mode: view.mode,
		took: Math.min(Math.max(moment.at - asked, 0), longestAnswer),
		place: recordOf(view.place),
		...(verdict ? { verdict: verdict.kind } : {}),
		...(aids.length > 0 ? { aids: [...aids] } : {})
	};
}
