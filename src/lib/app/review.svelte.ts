import {
	allowedGrades,
	cardKinds,
	parseCardId,
	type Aid,
	type CardId,
	type Note,
	type Outcome,
	type Verdict
} from '#lib/cards';
import { cardEntity, noteEntity, type Draft, type EventId, type Grade, type PutEvent } from '#lib/log';
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
import type { LemmaId } from '#lib/arabic/text';
import type { App } from './app.svelte';
import type { Moment } from './clock';
import { knowledgeOf, readDay, textsFor, type Day } from './facts';
import { putNow } from './put';
import { meetingPuts, Tally, type Done } from './tally.svelte';
import type { LibraryText } from './texts';
import { askingOf, meetingOf, reviewOf, type View } from './view';
import { WriteQueue } from './write-queue';

/** What just went wrong, to be said above the card. */
export type Trouble = 'not saved' | 'stale';

/**
 * A review session on the screen: wraps the pure session, writes what the learner does, and shows what comes next. The next card
 * is drawn at once; the tally moves when the transaction completes, which is the acknowledgement. A failed write stops what was
 * to be written after it, and returns to its card.
 */
export class ReviewSession {
	view = $state.raw<View>({ kind: 'loading' });
	/** Grows with every card shown. */
	turn = $state(0);
	revealed = $state(false);
	verdict = $state.raw<Verdict | undefined>(undefined);
	typed = $state('');
	aids = $state.raw<readonly Aid[]>([]);
	/** Turns left, as far as it can be told now. */
	left = $state(0);
	readonly tally = new Tally();
	trouble = $state.raw<Trouble | undefined>(undefined);
	/** The word that was just forgotten once too often, for a word of advice. */
	leech = $state.raw<Note | undefined>(undefined);
	/** Stabilities of the lemmas of the day, in days: the marks of words fade with them. */
	stabilities = $state.raw<ReadonlyMap<LemmaId, number>>(new Map());

	readonly #app: App;
	#texts: readonly LibraryText[] = [];
	#session: Session | undefined;
	/** When the card on the screen was shown. */
	#asked = 0;
	/** What is stored has gone on since the day was read: in another tab, or because the day turned. */
	#behind = false;
	/** Last events of cards answered since the day was read. */
	readonly #stored = new Map<CardId, EventId>();
	readonly #writes = new WriteQueue((error) => this.#broken(error));

	constructor(app: App) {
		this.#app = app;
	}

	async start(): Promise<void> {
		this.view = { kind: 'loading' };
		try {
			await this.#gather();
		} catch (error) {
			this.#broken(error);
		}
	}

	#broken(error: unknown): void {
		this.view = { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
	}

	/** Reads the day anew and shows what comes next, or a certain card first. An answer given meanwhile goes before. */
	async #gather(first?: Shown): Promise<void> {
		const before = this.#session;
		const moment = this.#app.moment();
		const read = await readDay(this.#app, moment);
		const { facts, done } = read;
		const texts = await textsFor(this.#app, read);
		const stabilities = await this.#stabilitiesIn(texts, read);
		if (this.#session !== before) {
			this.#behind = true;
			return;
		}
		this.#behind = false;
		this.#stored.clear();
		if (this.tally.stored === 0) this.tally.begin(done);
		this.#texts = texts;
		this.stabilities = stabilities;
		const session = begin(facts, this.#app.settings, moment);
		const turn = first && turnOf(session, first);
		this.#show(turn ? withTurn(session, turn) : session, moment);
	}

	/** Of each word in some texts the stability of its strongest card. */
	async #stabilitiesIn(
		texts: readonly LibraryText[],
		{ studied, knowledge }: Day
	): Promise<ReadonlyMap<LemmaId, number>> {
		const others = texts.filter((text) => !studied.includes(text));
		const more = others.length > 0 ? (await knowledgeOf(this.#app, others)).cards : [];
		const strongest = new Map<LemmaId, number>();
		for (const [card, state] of [...knowledge.cards, ...more]) {
			const note = parseCardId(card)?.note as LemmaId | undefined;
			if (note === undefined || state.phase === 'new') continue;
			strongest.set(note, Math.max(state.stability, strongest.get(note) ?? 0));
		}
		return strongest;
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
		this.turn += 1;
		this.view = view;
		// Ready by the time something is typed.
		if (view.kind === 'ask' && view.mode === 'typed') void import('./judging');
	}

	#viewOf(session: Session, moment: Moment): View | undefined {
		const { turn } = session;
		if (turn.kind === 'done') return { kind: 'done', later: turn.later };
		if (turn.kind === 'meet') return meetingOf(this.#texts, turn.candidate);
		const promised = { promises: promises(session, turn.card, moment), asOf: moment };
		return askingOf(this.#texts, turn.card, promised, session.settings);
	}

	/** Something was looked at before answering. */
	help(aid: Aid): void {
		if (!this.aids.includes(aid)) this.aids = [...this.aids, aid];
	}

	/** Shows the answer. Another right word that was typed before is no verdict on it. */
	reveal(): void {
		if (this.verdict?.kind === 'also right') this.verdict = undefined;
		this.revealed = true;
	}

	/** Judges what was typed; another right word is asked again, without a grade. */
	async check(): Promise<void> {
		const { view, typed, turn } = this;
		if (view.kind !== 'ask' || this.revealed) return;
		const { judgeTyped } = await import('./judging');
		if (this.turn !== turn) return;
		this.verdict = judgeTyped(typed, view);
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
		const draft = reviewOf(view, grade, moment, { asked: this.#asked, verdict: this.verdict, aids: this.aids });
		const retired = retiredBy(view.card, session.facts.rows, cardKinds);
		// What the card will be, but for the id its event is given when it is stored.
		const provisional = { ...draft, id: 'pending' as EventId };
		const after: StudyCard = { ...view.card, state: applyReview(view.card.state, provisional, session.settings) };
		const shown: Shown = { note: view.card.note, card: view.card.id };
		this.#show(answered(session, after, view.card, moment), moment);
		await this.#write(shown, async () => {
			const row = await this.#app.storage.answer({
				shown: { card: view.card.id, lastEvent: this.#stored.get(view.card.id) ?? view.card.lastEvent },
				draft,
				puts: retired.map(({ id }) => putNow(moment, cardEntity(id), 'retired', true))
			});
			this.#stored.set(row.id, row.lastEvent);
			this.tally.add({ kind: 'answer', event: row.lastEvent, card: row.id, shown, grade });
			this.leech = grade === 1 && isLeech(row.state, session.settings) ? view.note : undefined;
			if (moment.day !== session.facts.day) this.#behind = true;
			void this.#app.persistOnce();
		});
	}

	/** Writes after what is still being written. `shown` is the card to return to where it is refused. */
	#write(shown: Shown, write: () => Promise<void>): Promise<void> {
		this.trouble = undefined;
		return this.#writes.push(
			async () => {
				await write();
				if (this.#behind && !this.#busy) await this.#gather();
			},
			async (error) => {
				if (!(error instanceof Stale) && !(error instanceof StorageUnavailable)) throw error;
				const isStale = error instanceof Stale;
				await this.#gather(isStale ? undefined : shown);
				this.trouble = isStale ? 'stale' : 'not saved';
			}
		);
	}

	/** Whether reading the day anew would take something from the learner. */
	get #busy(): boolean {
		return this.revealed || this.typed !== '' || this.aids.length > 0;
	}

	/** Takes the word on the screen as met, known, or skipped for today. */
	async meet(how: Meeting): Promise<void> {
		const { view } = this;
		const session = this.#session;
		if (view.kind !== 'meet' || !session) return;
		const moment = this.#app.moment();
		const { field, value } = meetingPuts[how];
		const { id } = view.note;
		const shown: Shown = { note: id };
		this.#show(met(session, view.study, how, moment), moment);
		await this.#write(shown, async () => {
			await this.#app.storage.put([putNow(moment, noteEntity(id), field, value(moment.day))]);
			this.tally.add({ kind: 'meeting', note: id, shown, how });
			if (moment.day !== session.facts.day) this.#behind = true;
		});
	}

	/** Suspends the card on the screen, or ignores its word, and goes on. */
	async dismiss(what: 'suspend' | 'ignore'): Promise<void> {
		const { view } = this;
		if (view.kind !== 'ask') return;
		const moment = this.#app.moment();
		const shown: Shown = { note: view.note.id, card: view.card.id };
		const aside: Done =
			what === 'suspend'
				? { kind: 'aside', shown, entity: cardEntity(view.card.id), field: 'suspended' }
				: { kind: 'aside', shown, entity: noteEntity(view.note.id), field: 'ignored' };
		await this.#write(shown, async () => {
			await this.#app.storage.put([putNow(moment, aside.entity, aside.field, true)]);
			this.tally.add(aside);
			await this.#gather();
		});
	}

	/** Undoes the last answer or meeting, and shows it again. Works after the end of a session, and after a reload. */
	async undo(): Promise<void> {
		await this.#writes.idle;
		const shown = this.tally.last?.shown;
		if (!shown) return;
		await this.#write(shown, async () => {
			const { last } = this.tally;
			if (!last) return;
			await this.#takeBack(last, this.#app.moment());
			this.tally.removeLast();
			this.leech = undefined;
			await this.#gather(last.shown);
		});
	}

	async #takeBack(done: Done, moment: Moment): Promise<void> {
		const { storage } = this.#app;
		if (done.kind === 'answer') {
			const puts = await this.#revivedWithout(done.card, moment);
			await storage.undo({ ...moment, events: [done.event], puts });
		} else if (done.kind === 'meeting') {
			await storage.put([putNow(moment, noteEntity(done.note), meetingPuts[done.how].field, null)]);
		} else {
			await storage.put([putNow(moment, done.entity, done.field, done.field === 'suspended' ? false : null)]);
		}
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

	/**
	 * Another tab stored something: the day is read anew, at once where nothing is lost by it. An answer that is being read or
	 * typed stays, unless it was this very card that changed.
	 */
	async follow(entities: readonly string[]): Promise<void> {
		await this.#writes.idle;
		const { view } = this;
		if (view.kind === 'loading' || view.kind === 'broken') return;
		const mine =
			view.kind === 'ask' ? cardEntity(view.card.id) : view.kind === 'meet' ? noteEntity(view.note.id) : undefined;
		const changed = mine === undefined || entities.includes(mine) || entities.includes(everyEntity);
		if (this.#busy && !changed) this.#behind = true;
		else await this.#gather().catch((error: unknown) => this.#broken(error));
	}

	/** A step may have ended, or the day turned, while the end of the session was on the screen. */
	wait(): void {
		if (!this.#session || this.view.kind !== 'done') return;
		const moment = this.#app.moment();
		if (moment.day !== this.#session.facts.day) {
			void this.#gather().catch((error: unknown) => this.#broken(error));
			return;
		}
		const session = waited(this.#session, moment);
		if (session.turn.kind !== 'done') this.#show(session, moment);
	}
}
