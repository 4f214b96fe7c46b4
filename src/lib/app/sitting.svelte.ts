import { allowedGrades, cardKinds, type Aid, type CardId, type Note, type Verdict } from '#lib/cards';
import { cardEntity, noteEntity, type Draft, type EventId, type Grade, type ReviewEvent } from '#lib/log';
import { isLeech, type Shown } from '#lib/scheduling';
import { everyEntity, Stale, StorageUnavailable } from '#lib/storage';
import { gradesOffered, retiredBy, type Meeting, type StudyDayFacts } from '#lib/study';
import type { LemmaId } from '#lib/arabic/text';
import type { App } from './app.svelte';
import type { Moment } from './clock';
import { knowledgeOf, readDay, stabilitiesOf, type Day } from './facts';
import { putNow } from './put';
import { takeBack } from './take-back';
import { meetingPuts, Tally } from './tally.svelte';
import type { LibraryText } from './texts';
import { reviewOf, type Asking } from './view';
import { WriteQueue } from './write-queue';

/** What just went wrong, to be said above the card. */
export type Trouble = 'not saved' | 'stale';

/**
 * What every screen shares on which a learner answers or meets words: the question being answered, with all that was looked at and
 * typed; what was done, stored in its order and acknowledged; undo; following other tabs. What comes next is drawn at once; the
 * tally moves when the transaction completes, which is the acknowledgement. A failed write stops what was to be written after it,
 * and returns to its card.
 */
export abstract class Sitting {
	/** Grows with every card shown. */
	turn = $state(0);
	revealed = $state(false);
	verdict = $state.raw<Verdict | undefined>(undefined);
	typed = $state('');
	aids = $state.raw<readonly Aid[]>([]);
	readonly tally = new Tally();
	trouble = $state.raw<Trouble | undefined>(undefined);
	/** The word that was just forgotten once too often, for a word of advice. */
	leech = $state.raw<Note | undefined>(undefined);
	/** Stabilities of the lemmas of the day, in days: the marks of words fade with them. */
	stabilities = $state.raw<ReadonlyMap<LemmaId, number>>(new Map());

	protected readonly app: App;
	protected texts: readonly LibraryText[] = [];
	/** What is stored has gone on since the day was read: in another tab, or because the day turned. */
	protected behind = false;
	/** When the card on the screen was shown. */
	#asked = 0;
	/** Last events of cards answered since the day was read. */
	readonly #stored = new Map<CardId, EventId>();
	readonly #writes = new WriteQueue((error) => this.broken(error));

	constructor(app: App) {
		this.app = app;
	}

	/** The question on the screen, if there is one. */
	abstract get question(): Asking | undefined;
	/** The facts that what is on the screen came from. */
	protected abstract get facts(): StudyDayFacts | undefined;
	/** The entity on the screen; `null` where it is none, `undefined` where nothing is open yet. */
	protected abstract get subject(): string | null | undefined;
	/** Reads the day anew and shows what comes next, or a certain card first. */
	protected abstract gather(first?: Shown): Promise<void>;
	/** Draws what comes after an answer that was just given. */
	protected abstract advance(view: Asking, draft: Draft<ReviewEvent>, moment: Moment): void;
	/** Says that it cannot go on. */
	protected abstract broken(error: unknown): void;

	/** The texts that what a day is about is shown from. */
	protected abstract textsOf(day: Day): Promise<readonly LibraryText[]>;

	/** Reads the day, and shows what comes first. */
	async start(): Promise<void> {
		try {
			await this.gather();
		} catch (error) {
			this.broken(error);
		}
	}

	/** Reads the day. `undefined` where something was done meanwhile: that goes before, and the day is read after it. */
	protected async read(moment: Moment): Promise<Day | undefined> {
		const { turn } = this;
		const day = await readDay(this.app, moment);
		const texts = await this.textsOf(day);
		const others = texts.filter((text) => !day.studied.includes(text));
		const more = others.length > 0 ? (await knowledgeOf(this.app, others)).cards : [];
		if (this.overtaken(turn)) return undefined;
		this.#stored.clear();
		this.texts = texts;
		this.stabilities = stabilitiesOf([...day.knowledge.cards, ...more]);
		return day;
	}

	/** Whether something was done since a turn, while the day was read: then it is read once more after that is stored. */
	protected overtaken(turn: number): boolean {
		this.behind = this.turn !== turn;
		return this.behind;
	}

	/** Something else is on the screen from a moment on, nothing of it looked at yet. */
	protected turned(moment: Moment): void {
		this.revealed = false;
		this.verdict = undefined;
		this.typed = '';
		this.aids = [];
		this.#asked = moment.at;
		this.turn += 1;
		// Ready by the time something is typed.
		if (this.question?.mode === 'typed') void import('./judging');
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
		const { question, typed, turn } = this;
		if (!question || this.revealed) return;
		const { judgeTyped } = await import('./judging');
		if (this.turn !== turn) return;
		this.verdict = judgeTyped(typed, question);
		if (this.verdict.kind !== 'also right') this.revealed = true;
	}

	/** The learner insists: what was judged wrong is theirs to grade. */
	overrule(): void {
		this.verdict = undefined;
	}

	/** The grades offered now, from the verdict, the aids and the setting of two or four buttons. */
	get grades(): readonly Grade[] {
		const { question, verdict } = this;
		if (!question) return [];
		const mode = verdict ? 'typed' : 'self';
		const allowed = allowedGrades(verdict ?? { kind: 'unjudged' }, mode, this.aids, question.card.state);
		const kept = gradesOffered(this.app.settings).filter((grade) => allowed.includes(grade));
		const best = allowed.at(-1);
		// With two buttons, a limit of Hard takes the place of Good.
		return best !== undefined && best > 1 && !kept.some((grade) => grade > 1) ? [...kept, best] : kept;
	}

	/** Grades the card on the screen; what comes next is drawn at once. */
	async grade(grade: Grade): Promise<void> {
		const { question: view, facts } = this;
		if (!view || !facts || !this.revealed) return;
		const moment = this.app.moment();
		const { card, note } = view;
		const draft = reviewOf(view, grade, moment, { asked: this.#asked, verdict: this.verdict, aids: this.aids });
		const retired = retiredBy(card, facts.rows, cardKinds);
		const shown: Shown = { note: card.note, card: card.id };
		this.advance(view, draft, moment);
		await this.write(shown, async () => {
			const row = await this.app.storage.answer({
				shown: { card: card.id, lastEvent: this.#stored.get(card.id) ?? card.lastEvent },
				draft,
				puts: retired.map(({ id }) => putNow(moment, cardEntity(id), 'retired', true))
			});
			this.#stored.set(row.id, row.lastEvent);
			this.tally.add({ kind: 'answer', event: row.lastEvent, card: row.id, shown, grade });
			this.leech = grade === 1 && isLeech(row.state, this.app.settings) ? note : undefined;
			if (moment.day !== facts.day) this.behind = true;
			void this.app.persistOnce();
		});
	}

	/** Stores how a word was met that is no longer on the screen. */
	protected async storeMeeting(note: Note['id'], how: Meeting, moment: Moment, day: number): Promise<void> {
		const { field, value } = meetingPuts[how];
		const shown: Shown = { note };
		await this.write(shown, async () => {
			await this.app.storage.put([putNow(moment, noteEntity(note), field, value(moment.day))]);
			this.tally.add({ kind: 'meeting', note, shown, how });
			if (moment.day !== day) this.behind = true;
		});
	}

	/** Writes after what is still being written. `shown` is the card to return to where it is refused. */
	protected write(shown: Shown, write: () => Promise<void>): Promise<void> {
		this.trouble = undefined;
		const written = this.#writes.push(
			async () => {
				await write();
				// Not while an answer is waiting to be written: it would be asked for again.
				const isLast = this.#writes.idle === written;
				if (this.behind && isLast && !this.#busy) await this.gather();
			},
			async (error) => {
				if (!(error instanceof Stale) && !(error instanceof StorageUnavailable)) throw error;
				const isStale = error instanceof Stale;
				this.refused(shown);
				await this.gather(isStale ? undefined : shown);
				this.trouble = isStale ? 'stale' : 'not saved';
			}
		);
		return written;
	}

	/** What was done with a card was not stored, nor what was done after it. */
	protected refused(_shown: Shown): void {
		// The day is read anew: nothing more is needed where nothing else is remembered.
	}

	/** Whether reading the day anew would take something from the learner. */
	get #busy(): boolean {
		return this.revealed || this.typed !== '' || this.aids.length > 0;
	}

	/** Undoes the last answer or meeting, and shows it again. Works after the end, and after a reload. */
	async undo(): Promise<void> {
		await this.#writes.idle;
		const shown = this.tally.last?.shown;
		if (!shown) return;
		await this.write(shown, async () => {
			const { last } = this.tally;
			if (!last) return;
			await takeBack(this.app, last);
			this.tally.removeLast();
			this.leech = undefined;
			this.refused(last.shown);
			await this.gather(last.shown);
		});
	}

	/**
	 * Another tab stored something: the day is read anew, at once where nothing is lost by it. An answer that is being read or
	 * typed stays, unless it was this very card that changed.
	 */
	async follow(entities: readonly string[]): Promise<void> {
		const { idle } = this.#writes;
		await idle;
		const { subject } = this;
		if (subject === undefined) return;
		const changed = subject === null || entities.includes(subject) || entities.includes(everyEntity);
		const isWriting = this.#writes.idle !== idle;
		if (isWriting || (this.#busy && !changed)) this.behind = true;
		else await this.gather().catch((error: unknown) => this.broken(error));
	}
}
