import {
	askedAt,
	back,
	cardKinds,
	expectedForGap,
	expectedForRecall,
	allowedGrades,
	front,
	judge,
	parseCardId,
	recordOf,
	type Aid,
	type Back,
	type Front,
	type Gap,
	type Note,
	type NoteId,
	type NotePlace,
	type Outcome,
	type Verdict
} from '#lib/cards';
import { bare } from '#lib/arabic/script';
import type { AnswerMode, Draft, EventId, Grade, PutEvent } from '#lib/log';
import { applyReview, isLeech, type Preview, type Shown } from '#lib/scheduling';
import { everyEntity, Stale, StorageUnavailable } from '#lib/storage';
import {
	answered,
	begin,
	gradesOffered,
	met,
	promises,
	retiredBy,
	turnOf,
	waited,
	withTurn,
	type Meeting,
	type Session,
	type StudyCard,
	type StudyNote
} from '#lib/study';
import type { App, Moment } from './app.svelte';
import { dayFacts, placeFor } from './facts';
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
	readonly promises: Preview;
	readonly mode: AnswerMode;
	/** Of the answer: what the hint gives away. */
	readonly firstLetter: string;
}

export interface MeetingView {
	readonly kind: 'meet';
	readonly study: StudyNote;
	readonly note: Note;
	readonly text: LibraryText;
	readonly place: NotePlace;
	readonly back: Back;
}

export type View =
	| { readonly kind: 'loading' }
	| Asking
	| MeetingView
	| { readonly kind: 'done'; readonly later: number | null }
	| { readonly kind: 'broken'; readonly message: string };

/** What was done last, so that it can be undone: newest last. */
type Done =
	| {
			readonly kind: 'answer';
			readonly event: EventId;
			readonly shown: Shown;
			readonly former: readonly Draft<PutEvent>[];
			readonly grade: Grade;
	  }
	| {
			readonly kind: 'meeting';
			readonly shown: Shown;
			readonly former: readonly Draft<PutEvent>[];
			readonly how: Meeting;
	  };

/** The gap of a cloze's clause. */
function gapOf(question: Front): Gap | undefined {
	if (question.kind !== 'cloze') return undefined;
	for (const piece of question.pieces) if (piece.type === 'gap') return piece.gap;
	return undefined;
}

/** Longer than this, the learner was away. */
const longestAnswer = 60_000;

/**
 * A review session on the screen: wraps the pure session, writes what the learner does, and shows what comes next. The next card
 * is drawn at once; `stored` counts move when the transaction completes, which is the acknowledgement.
 */
export class ReviewSession {
	view = $state.raw<View>({ kind: 'loading' });
	revealed = $state(false);
	verdict = $state.raw<Verdict | undefined>(undefined);
	typed = $state('');
	aids = $state.raw<readonly Aid[]>([]);
	/** Turns left, and answers and meetings acknowledged in this session. */
	left = $state(0);
	stored = $state(0);
	answers = $state(0);
	meetings = $state(0);
	remembered = $state(0);
	/** What just went wrong, to be said above the card. */
	trouble = $state.raw<'not saved' | 'stale' | undefined>(undefined);
	canUndo = $state(false);

	readonly #app: App;
	#texts: readonly LibraryText[] = [];
	#session: Session | undefined;
	#done: Done[] = [];
	#asked = 0;
	/** Another tab has gone on since the day was read. */
	#behind = false;
	#writing: Promise<void> = Promise.resolve();

	constructor(app: App) {
		this.#app = app;
	}

	async start(): Promise<void> {
		try {
			this.#texts = await this.#app.texts.all();
			await this.#gather();
			const day = this.#app.moment().day;
			this.#done = (await this.#app.storage.lastReviews(50))
				.filter((review) => review.day === day)
				.flatMap((review): Done[] => {
					const card = review.entity.slice('card:'.length);
					const name = parseCardId(card);
					const shown = name && { note: name.note, card };
					return shown ? [{ kind: 'answer', event: review.id, shown, former: [], grade: review.grade }] : [];
				})
				.reverse();
			this.canUndo = this.#done.length > 0;
		} catch (error) {
			this.view = { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
		}
	}

	/** Reads the day anew and shows what comes next, or a certain card first. */
	async #gather(first?: Shown): Promise<void> {
		const moment = this.#app.moment();
		this.#behind = false;
		const session = begin(await dayFacts(this.#app, this.#texts, moment), this.#app.settings, moment);
		const turn = first && turnOf(session, first);
		this.#show(turn ? withTurn(session, turn) : session, moment);
	}

	#show(session: Session, moment: Moment): void {
		this.#session = session;
		this.left = session.left;
		this.revealed = false;
		this.verdict = undefined;
		this.typed = '';
		this.aids = [];
		this.#asked = moment.at;
		const { turn } = session;
		if (turn.kind === 'done') {
			this.view = { kind: 'done', later: turn.later };
		} else if (turn.kind === 'meet') {
			this.view = this.#meeting(turn.candidate) ?? { kind: 'done', later: null };
		} else {
			this.view = this.#asking(session, turn.card, moment) ?? { kind: 'done', later: null };
		}
	}

	#meeting(study: StudyNote): MeetingView | undefined {
		const found = findNote(this.#texts, study.note);
		const place = found?.note.places[0];
		const face = found && place && back(found.note, found.text.analysed, place);
		return found && place && face ? { kind: 'meet', study, ...found, place, back: face } : undefined;
	}

	#asking(session: Session, card: StudyCard, moment: Moment): Asking | undefined {
		const found = findNote(this.#texts, card.note);
		if (!found) return undefined;
		const { note, text } = found;
		const place = placeFor(askedAt({ note, kind: card.kind }, text.analysed), card);
		if (!place) return undefined;
		const question = front({ note, kind: card.kind }, text.analysed, place);
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
			promises: promises(session, card, moment),
			firstLetter: bare(gapOf(question)?.hidden ?? answer.headword).slice(0, 1),
			mode: question.kind === 'cloze' && this.#app.settings.typing === 'typed' ? 'typed' : 'self'
		};
	}

	/** Something was looked at before answering. */
	help(aid: Aid): void {
		if (!this.aids.includes(aid)) this.aids = [...this.aids, aid];
	}

	reveal(): void {
		this.revealed = true;
	}

	/** Judges what was typed; another right word is asked again, without a grade. */
	check(): void {
		const { view } = this;
		if (view.kind !== 'ask' || this.revealed) return;
		const { analysed } = view.text;
		const gap = gapOf(view.front);
		const expected = gap
			? expectedForGap(analysed, view.place, gap)
			: expectedForRecall(analysed, view.note, view.place);
		this.verdict = judge(this.typed, expected);
		if (this.verdict.kind !== 'also right') this.revealed = true;
	}

	/** The grades offered now, from the verdict, the aids and the setting of two or four buttons. */
	get grades(): readonly Grade[] {
		const { view } = this;
		if (view.kind !== 'ask') return [];
		const outcome: Outcome = this.verdict ?? { kind: 'unjudged' };
		const allowed = allowedGrades(outcome, this.verdict ? 'typed' : 'self', this.aids, view.card.state);
		const offered = gradesOffered(this.#app.settings);
		const kept = offered.filter((grade) => allowed.includes(grade));
		const best = allowed.at(-1);
		// With two buttons, a limit of Hard takes the place of Good.
		return best !== undefined && best > 1 && !kept.some((grade) => grade > 1) ? [...kept, best] : kept;
	}

	/** The learner insists: what was judged wrong counts as self-graded. */
	overrule(): void {
		this.verdict = undefined;
	}

	/** Grades the card on the screen; the next one is drawn at once. */
	async grade(grade: Grade): Promise<void> {
		const { view } = this;
		const session = this.#session;
		if (view.kind !== 'ask' || !session || !this.revealed) return;
		const moment = this.#app.moment();
		const due = view.promises[grade];
		const draft = {
			kind: 'review' as const,
			entity: `card:${view.card.id}`,
			at: moment.at,
			zone: moment.zone,
			day: session.facts.day,
			grade,
			due,
			mode: view.mode,
			took: Math.min(Math.max(moment.at - this.#asked, 0), longestAnswer),
			place: recordOf(view.place),
			...(this.verdict ? { verdict: this.verdict.kind } : {}),
			...(this.aids.length > 0 ? { aids: [...this.aids] } : {})
		};
		const retired = retiredBy(view.card, session.facts.rows, cardKinds);
		const put = (value: boolean) =>
			retired.map(({ id }): Draft<PutEvent> => ({
				kind: 'put',
				entity: `card:${id}`,
				field: 'retired',
				value,
				at: moment.at,
				zone: moment.zone
			}));
		// What the card will be, but for the id its event is given when it is stored.
		const provisional = { ...draft, id: 'pending' as EventId };
		const after: StudyCard = { ...view.card, state: applyReview(view.card.state, provisional, session.settings) };
		const shown: Shown = { note: view.card.note, card: view.card.id };
		const before = this.#writing;
		this.trouble = undefined;
		this.#show(answered(session, after, view.card, moment), moment);
		await before;
		this.#writing = this.#write(async () => {
			const row = await this.#app.storage.answer({
				shown: { card: view.card.id, lastEvent: view.card.lastEvent },
				draft,
				puts: put(true)
			});
			this.#acknowledge(after, { ...after, state: row.state, lastEvent: row.lastEvent });
			this.#remember({ kind: 'answer', event: row.lastEvent, shown, former: put(false), grade });
			this.answers += 1;
			if (grade > 1) this.remembered += 1;
			if (isLeech(row.state, session.settings) && grade === 1) this.leech = view.note;
			if (this.answers === 1) void this.#app.persist();
			if (this.#behind) await this.#gather();
		}, shown);
		await this.#writing;
	}

	/** The word that was just forgotten once too often, for a word of advice. */
	leech = $state.raw<Note | undefined>(undefined);

	/** The session's row becomes the stored one, so that the next answer to the card is not stale. */
	#acknowledge(provisional: StudyCard, stored: StudyCard): void {
		const session = this.#session;
		if (!session) return;
		const swap = (card: StudyCard): StudyCard => (card === provisional ? stored : card);
		const { facts, queue, turn } = session;
		this.#session = {
			...session,
			facts: { ...facts, rows: facts.rows.map(swap) },
			queue: {
				...queue,
				learning: queue.learning.map(swap),
				reviews: queue.reviews.map(swap),
				unasked: queue.unasked.map(swap)
			},
			turn: turn.kind === 'ask' ? { ...turn, card: swap(turn.card) } : turn
		};
		if (this.view.kind === 'ask' && this.view.card === provisional) this.view = { ...this.view, card: stored };
	}

	#remember(done: Done): void {
		this.#done.push(done);
		this.canUndo = true;
		this.stored += 1;
	}

	/** Writes; what is refused returns to its card and says so. */
	async #write(write: () => Promise<void>, shown: Shown): Promise<void> {
		try {
			await write();
		} catch (error) {
			if (error instanceof Stale) {
				this.trouble = 'stale';
				await this.#gather();
			} else if (error instanceof StorageUnavailable) {
				this.trouble = 'not saved';
				await this.#gather(shown).catch(() => undefined);
			} else throw error;
		}
	}

	/** Takes the word on the screen as met, known, or skipped for today. */
	async meet(how: Meeting): Promise<void> {
		const { view } = this;
		const session = this.#session;
		if (view.kind !== 'meet' || !session) return;
		const moment = this.#app.moment();
		const { day } = session.facts;
		const put = (field: string, value: PutEvent['value']): Draft<PutEvent> => ({
			kind: 'put',
			entity: `note:${view.note.id}`,
			field,
			value,
			at: moment.at,
			zone: moment.zone
		});
		const puts = { 'got it': put('met', { day }), 'knew it': put('known', true), skip: put('notBefore', day + 1) };
		const former = { 'got it': put('met', null), 'knew it': put('known', false), skip: put('notBefore', null) };
		const shown: Shown = { note: view.note.id };
		const before = this.#writing;
		this.trouble = undefined;
		this.#show(met(session, view.study, how, moment), moment);
		await before;
		this.#writing = this.#write(async () => {
			await this.#app.storage.put([puts[how]]);
			this.#remember({ kind: 'meeting', shown, former: [former[how]], how });
			if (how === 'got it') this.meetings += 1;
		}, shown);
		await this.#writing;
	}

	/** Undoes the last answer or meeting, and shows it again. Works after the end of a session too. */
	async undo(): Promise<void> {
		await this.#writing;
		const last = this.#done.at(-1);
		if (!last) return;
		const { at, zone, day } = this.#app.moment();
		const former = last.former.map((put) => ({ ...put, at, zone }));
		this.trouble = undefined;
		this.#writing = this.#write(async () => {
			if (last.kind === 'answer') {
				await this.#app.storage.undo({ events: [last.event], puts: former, at, zone, day });
				this.answers = Math.max(this.answers - 1, 0);
				if (last.grade > 1) this.remembered = Math.max(this.remembered - 1, 0);
			} else {
				await this.#app.storage.put(former);
				if (last.how === 'got it') this.meetings = Math.max(this.meetings - 1, 0);
			}
			this.#done.pop();
			this.canUndo = this.#done.length > 0;
			this.stored = Math.max(this.stored - 1, 0);
			this.leech = undefined;
			await this.#gather(last.shown);
		}, last.shown);
		await this.#writing;
	}

	/** Suspends the card on the screen, or ignores its word, and goes on. */
	async dismiss(what: 'suspend' | 'ignore'): Promise<void> {
		const { view } = this;
		if (view.kind !== 'ask') return;
		const { at, zone } = this.#app.moment();
		const entity = what === 'suspend' ? `card:${view.card.id}` : `note:${view.note.id}`;
		const field = what === 'suspend' ? 'suspended' : 'ignored';
		await this.#app.storage.put([{ kind: 'put', entity, field, value: true, at, zone }]);
		await this.#gather();
	}

	/**
	 * Another tab stored something: the day is read anew, at once where nothing is lost by it. An answer that is being read or
	 * typed stays, unless it was this very card that changed.
	 */
	async follow(entities: readonly string[]): Promise<void> {
		await this.#writing;
		const { view } = this;
		if (view.kind === 'loading') return;
		const mine =
			view.kind === 'ask' ? `card:${view.card.id}` : view.kind === 'meet' ? `note:${view.note.id}` : undefined;
		const busy = this.revealed || this.typed !== '';
		const changed = mine === undefined || entities.includes(mine) || entities.includes(everyEntity);
		if (busy && !changed) this.#behind = true;
		else await this.#gather();
	}

	/** A step may have ended while the end of the session was on the screen. */
	wait(): void {
		const moment = this.#app.moment();
		if (!this.#session || this.view.kind !== 'done') return;
		if (moment.day === this.#session.facts.day) this.#show(waited(this.#session, moment), moment);
		else void this.#gather();
	}

	/** Ids of notes met or answered in this session, the last first. */
	get touched(): readonly NoteId[] {
		return [...new Set(this.#done.map(({ shown }) => shown.note as NoteId))].reverse();
	}
}
