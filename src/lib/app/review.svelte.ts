import {
	allowedGrades,
	cardKinds,
	judge,
	parseCardId,
	recordOf,
	type Aid,
	type CardId,
	type Note,
	type Outcome,
	type Verdict
} from '#lib/cards';
import {
	cardEntity,
	noteEntity,
	type Draft,
	type EventId,
	type Grade,
	type PutEvent,
	type ReviewEvent
} from '#lib/log';
import { applyReview, isLeech, type Shown } from '#lib/scheduling';
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
	withoutTurn,
	withTurn,
	type Meeting,
	type Session,
	type StudyCard
} from '#lib/study';
import type { App, Moment } from './app.svelte';
import { dayFacts } from './facts';
import { putNow } from './put';
import { doneBefore, Tally } from './tally.svelte';
import type { LibraryText } from './texts';
import { askingOf, expectedBy, meetingOf, type Asking, type View } from './view';

/** Longer than this, the learner was away. */
const longestAnswer = 60_000;

/** Answers of today that can be undone after the page was opened anew. */
const undoable = 50;

/** What each way of meeting a note puts, and what takes it back. */
const meetingPuts = {
	'got it': { field: 'met', value: (day: number) => ({ day }), former: null },
	'knew it': { field: 'known', value: () => true, former: false },
	skip: { field: 'notBefore', value: (day: number) => day + 1, former: null }
} as const;

/**
 * A review session on the screen: wraps the pure session, writes what the learner does, and shows what comes next. The next card
 * is drawn at once; the counts move when the transaction completes, which is the acknowledgement.
 */
export class ReviewSession {
	view = $state.raw<View>({ kind: 'loading' });
	revealed = $state(false);
	verdict = $state.raw<Verdict | undefined>(undefined);
	typed = $state('');
	aids = $state.raw<readonly Aid[]>([]);
	/** Turns left, as far as it can be told now. */
	left = $state(0);
	/** What was acknowledged in this session. */
	readonly tally = new Tally();
	/** What just went wrong, to be said above the card. */
	trouble = $state.raw<'not saved' | 'stale' | undefined>(undefined);
	/** The word that was just forgotten once too often, for a word of advice. */
	leech = $state.raw<Note | undefined>(undefined);

	readonly #app: App;
	#texts: readonly LibraryText[] = [];
	#session: Session | undefined;
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
			const { day } = this.#app.moment();
			const latest = await this.#app.storage.lastReviews(undoable);
			this.tally.begin(doneBefore(latest.filter((review) => review.day === day).reverse()));
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

	/** Shows a session's turn; what cannot be shown is passed over. */
	#show(session: Session, moment: Moment): void {
		let current = session;
		let view = this.#viewOf(current, moment);
		while (view === undefined) {
			current = withoutTurn(current, moment);
			view = this.#viewOf(current, moment);
		}
		this.#session = current;
		this.left = current.left;
		this.revealed = false;
		this.verdict = undefined;
		this.typed = '';
		this.aids = [];
		this.#asked = moment.at;
		this.view = view;
	}

	#viewOf(session: Session, moment: Moment): View | undefined {
		const { turn } = session;
		if (turn.kind === 'done') return { kind: 'done', later: turn.later };
		if (turn.kind === 'meet') return meetingOf(this.#texts, turn.candidate);
		return askingOf(this.#texts, turn.card, promises(session, turn.card, moment), session.settings);
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
		this.verdict = judge(this.typed, expectedBy(view));
		if (this.verdict.kind !== 'also right') this.revealed = true;
	}

	/** The learner insists: what was judged wrong is theirs to grade. */
	overrule(): void {
		this.verdict = undefined;
	}

	/** The grades offered now, from the verdict, the aids and the setting of two or four buttons. */
	get grades(): readonly Grade[] {
		const { view } = this;
		if (view.kind !== 'ask') return [];
		const outcome: Outcome = this.verdict ?? { kind: 'unjudged' };
		const allowed = allowedGrades(outcome, this.verdict ? 'typed' : 'self', this.aids, view.card.state);
		const kept = gradesOffered(this.#app.settings).filter((grade) => allowed.includes(grade));
		const best = allowed.at(-1);
		// With two buttons, a limit of Hard takes the place of Good.
		return best !== undefined && best > 1 && !kept.some((grade) => grade > 1) ? [...kept, best] : kept;
	}

	/** Grades the card on the screen; the next one is drawn at once. */
	async grade(grade: Grade): Promise<void> {
		const { view } = this;
		const session = this.#session;
		if (view.kind !== 'ask' || !session || !this.revealed) return;
		const moment = this.#app.moment();
		const draft = this.#draftOf(view, session, grade, moment);
		const retired = retiredBy(view.card, session.facts.rows, cardKinds);
		// What the card will be, but for the id its event is given when it is stored.
		const provisional = { ...draft, id: 'pending' as EventId };
		const after: StudyCard = { ...view.card, state: applyReview(view.card.state, provisional, session.settings) };
		const shown: Shown = { note: view.card.note, card: view.card.id };
		this.#show(answered(session, after, view.card, moment), moment);
		await this.#write(shown, async () => {
			const row = await this.#app.storage.answer({
				shown: { card: view.card.id, lastEvent: view.card.lastEvent },
				draft,
				puts: retired.map(({ id }) => putNow(moment, cardEntity(id), 'retired', true))
			});
			this.#acknowledge(after, { ...after, state: row.state, lastEvent: row.lastEvent });
			this.tally.add({ kind: 'answer', event: row.lastEvent, card: view.card.id, shown, grade });
			this.leech = grade === 1 && isLeech(row.state, session.settings) ? view.note : undefined;
			if (this.tally.answers === 1) void this.#app.persist();
			if (this.#behind || moment.day !== session.facts.day) await this.#gather();
		});
	}

	#draftOf(view: Asking, session: Session, grade: Grade, moment: Moment): Draft<ReviewEvent> {
		return {
			kind: 'review',
			entity: cardEntity(view.card.id),
			at: moment.at,
			zone: moment.zone,
			day: moment.day,
			grade,
			// As on the button: its days are a function of the card; its minutes run from the tap.
			due: promises(session, view.card, moment)[grade],
			mode: view.mode,
			took: Math.min(Math.max(moment.at - this.#asked, 0), longestAnswer),
			place: recordOf(view.place),
			...(this.verdict ? { verdict: this.verdict.kind } : {}),
			...(this.aids.length > 0 ? { aids: [...this.aids] } : {})
		};
	}

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

	/** Writes after what is still being written; what is refused returns to its card and says so. */
	#write(shown: Shown, write: () => Promise<void>): Promise<void> {
		this.trouble = undefined;
		const before = this.#writing;
		this.#writing = (async () => {
			await before;
			try {
				await write();
			} catch (error) {
				if (!(error instanceof Stale) && !(error instanceof StorageUnavailable)) throw error;
				await this.#gather(error instanceof Stale ? undefined : shown).catch(() => undefined);
				this.trouble = error instanceof Stale ? 'stale' : 'not saved';
			}
		})();
		return this.#writing;
	}

	/** Takes the word on the screen as met, known, or skipped for today. */
	async meet(how: Meeting): Promise<void> {
		const { view } = this;
		const session = this.#session;
		if (view.kind !== 'meet' || !session) return;
		const moment = this.#app.moment();
		const { field, value } = meetingPuts[how];
		const shown: Shown = { note: view.note.id };
		this.#show(met(session, view.study, how, moment), moment);
		await this.#write(shown, async () => {
			await this.#app.storage.put([putNow(moment, noteEntity(view.note.id), field, value(moment.day))]);
			this.tally.add({ kind: 'meeting', shown, how });
			if (moment.day !== session.facts.day) await this.#gather();
		});
	}

	/** Undoes the last answer or meeting, and shows it again. Works after the end of a session, and after a reload. */
	async undo(): Promise<void> {
		await this.#writing;
		const { last } = this.tally;
		if (!last) return;
		const moment = this.#app.moment();
		await this.#write(last.shown, async () => {
			if (last.kind === 'meeting') {
				const { field, former } = meetingPuts[last.how];
				await this.#app.storage.put([putNow(moment, noteEntity(last.shown.note), field, former)]);
			} else {
				const puts = await this.#revivedWithout(last.card, moment);
				await this.#app.storage.undo({ ...moment, events: [last.event], puts });
			}
			this.tally.removeLast();
			this.leech = undefined;
			await this.#gather(last.shown);
		});
	}

	/** The easier card of a note that its card's only answer retired: without that answer it is asked again. */
	async #revivedWithout(card: CardId, moment: Moment): Promise<Draft<PutEvent>[]> {
		const name = parseCardId(card);
		const row = await this.#app.storage.card(card);
		if (!name || row?.state.phase === 'new' || row?.state.reviews !== 1) return [];
		const rung = cardKinds.indexOf(name.kind);
		const below = (await this.#app.storage.cardsOf([name.note]))
			.filter(({ retired, kind }) => retired && cardKinds.indexOf(kind) < rung)
			.sort((a, b) => cardKinds.indexOf(b.kind) - cardKinds.indexOf(a.kind));
		return below.slice(0, 1).map(({ id }) => putNow(moment, cardEntity(id), 'retired', false));
	}

	/** Suspends the card on the screen, or ignores its word, and goes on. */
	async dismiss(what: 'suspend' | 'ignore'): Promise<void> {
		const { view } = this;
		if (view.kind !== 'ask') return;
		const moment = this.#app.moment();
		const put =
			what === 'suspend'
				? putNow(moment, cardEntity(view.card.id), 'suspended', true)
				: putNow(moment, noteEntity(view.note.id), 'ignored', true);
		await this.#write({ note: view.note.id, card: view.card.id }, async () => {
			await this.#app.storage.put([put]);
			await this.#gather();
		});
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
			view.kind === 'ask' ? cardEntity(view.card.id) : view.kind === 'meet' ? noteEntity(view.note.id) : undefined;
		const busy = this.revealed || this.typed !== '';
		const changed = mine === undefined || entities.includes(mine) || entities.includes(everyEntity);
		if (busy && !changed) this.#behind = true;
		else await this.#gather();
	}

	/** A step may have ended, or the day turned, while the end of the session was on the screen. */
	wait(): void {
		if (!this.#session || this.view.kind !== 'done') return;
		const moment = this.#app.moment();
		if (moment.day === this.#session.facts.day) this.#show(waited(this.#session, moment), moment);
		else void this.#gather();
	}
}
