import type { CardId, NoteId, WordAt } from '#lib/cards';
import { cardEntity, type Draft, type Due, type Grade, type ReviewEvent } from '#lib/log';
import type { Shown } from '#lib/scheduling';
import {
	begin,
	coveredWords,
	examOf,
	isTelling,
	nextDue,
	openItems,
	promises,
	resumed,
	type AskIn,
	type ExamItem,
	type Session,
	type StudyDayFacts
} from '#lib/study';
import type { App } from './app.svelte';
import type { Moment } from './clock';
import type { Day } from './facts';
import { askIn, planFirstWords } from './loop';
import { Sitting } from './sitting.svelte';
import type { Done } from './tally.svelte';
import type { LibraryText } from './texts';
import { askingAt, type Asking } from './view';

/** Why a text has no exam now, and what there is instead. */
export interface NoExam {
	readonly kind: 'nothing';
	/** Whether any word of the text is being learnt: none; met, but not asked about yet; or some. */
	readonly learnt: 'none' | 'met' | 'some';
	/** When the next of its cards comes back. */
	readonly next: Due | null;
	/** Cards that can be answered in the review now. */
	readonly inReview: number;
	/** Words of the text that can be met now. */
	readonly toMeet: number;
}

/** What the exam page shows. */
export type ExamView =
	| { readonly kind: 'loading' }
	| { readonly kind: 'ask'; readonly item: ExamItem; readonly asking: Asking }
	| NoExam
	| { readonly kind: 'end' }
	| { readonly kind: 'broken'; readonly error: unknown };

/** What was begun of a question that was left for another. */
type Begun = Pick<Sitting, 'typed' | 'aids'>;

/** A question that tells no English of its clause: its hint is what the word means. */
function withoutEnglish(asking: Asking): Asking {
	const { front: question } = asking;
	const discreet = { ...asking, back: { ...asking.back, english: null } };
	if (question.kind === 'recognise') return discreet;
	return { ...discreet, front: { ...question, hint: { ...question.hint, clause: null, marked: null } } };
}

/** Reading a text again with its due words as questions: each answer is a review like any other. */
export class Exam extends Sitting {
	view = $state.raw<ExamView>({ kind: 'loading' });
	/** The questions of this exam in the order of the text, answered or not. */
	items = $state.raw<readonly ExamItem[]>([]);
	/** What was answered in it, in that order. */
	given = $state.raw<ReadonlyMap<CardId, Grade>>(new Map());
	readonly text: LibraryText;
	readonly #askIn: AskIn;
	readonly #begun = new Map<CardId, Begun>();
	#session: Session | undefined;

	constructor(app: App, text: LibraryText) {
		super(app);
		this.text = text;
		this.#askIn = askIn(text);
	}

	get question(): Asking | undefined {
		return this.view.kind === 'ask' ? this.view.asking : undefined;
	}

	protected get facts(): StudyDayFacts | undefined {
		return this.#session?.facts;
	}

	protected get subject(): string | null | undefined {
		const { view } = this;
		if (view.kind === 'ask') return cardEntity(view.item.card.id);
		return view.kind === 'loading' || view.kind === 'broken' ? undefined : null;
	}

	/** What can be answered now. */
	get open(): readonly ExamItem[] {
		return openItems(this.items, this.#givenIds);
	}

	/** Words that stay hidden until something else is answered. */
	get covered(): ReadonlySet<WordAt> {
		return coveredWords(this.items, this.#givenIds);
	}

	/** Answered better than Again. */
	get right(): number {
		return [...this.given.values()].filter((grade) => grade > 1).length;
	}

	get #givenIds(): ReadonlySet<CardId> {
		return new Set(this.given.keys());
	}

	protected textsOf(): Promise<readonly LibraryText[]> {
		return Promise.resolve([this.text]);
	}

	protected broken(error: unknown): void {
		this.view = { kind: 'broken', error };
	}

	protected async gather(first?: Shown): Promise<void> {
		const moment = this.app.moment();
		const day = await this.read(moment);
		if (!day) return;
		const { turn } = this;
		if (this.tally.stored === 0) this.tally.begin(this.#doneHere(day.done));
		const session = begin(day.facts, this.app.settings, moment);
		const kept = this.items.filter(({ card }) => this.given.has(card.id));
		const items = resumed(kept, examOf(session, moment, this.#askIn));
		const nothing = items.length === 0 ? await this.#nothing(session, day, moment) : undefined;
		if (this.overtaken(turn)) return;
		const before = this.view.kind === 'ask' ? this.view.item.card.id : undefined;
		this.#session = session;
		this.items = items;
		const wanted = first?.card ?? before;
		const item = this.open.find(({ card }) => card.id === wanted) ?? this.open[0];
		if (nothing) this.view = nothing;
		else this.#show(item, moment);
	}

	/** What can be undone from here: the last answers of the day, as far back as they were about this text. */
	#doneHere(done: readonly Done[]): readonly Done[] {
		const isHere = (each: Done) => each.kind === 'answer' && this.text.byId.has(each.shown.note as NoteId);
		return done.slice(done.findLastIndex((each) => !isHere(each)) + 1);
	}

	async #nothing({ queue, turn }: Session, day: Day, moment: Moment): Promise<NoExam> {
		const notes = this.text.notes.map(({ id }) => id);
		const said = (id: NoteId) => day.knowledge.notes.get(id);
		const [rows, plan] = await Promise.all([this.app.storage.cardsOf(notes), planFirstWords(this.app, this.text, day)]);
		const asked = rows.filter(
			({ note, retired }) => !retired && said(note)?.known !== true && said(note)?.ignored !== true
		);
		const isMet = notes.some((id) => (said(id)?.met ?? null) !== null);
		return {
			kind: 'nothing',
			learnt: asked.length > 0 ? 'some' : isMet ? 'met' : 'none',
			next: nextDue(asked, moment),
			inReview: turn.kind === 'done' ? 0 : queue.learning.length + queue.reviews.length + queue.unasked.length,
			toMeet: plan.notes.length
		};
	}

	/** Shows a question, or the end. */
	#show(item: ExamItem | undefined, moment: Moment): void {
		const asking = item && this.#askingOf(item, moment);
		if (item && !asking) {
			// Its place is gone: it is left to the review.
			this.items = this.items.filter((each) => each !== item);
			this.#show(this.open[0], moment);
			return;
		}
		this.view = item && asking ? { kind: 'ask', item, asking } : { kind: 'end' };
		this.turned(moment);
		const begun = item && this.#begun.get(item.card.id);
		if (begun) [this.typed, this.aids] = [begun.typed, begun.aids];
	}

	/** An item as it is asked. English that would tell what another word of its clause means is kept back. */
	#askingOf(item: ExamItem, moment: Moment): Asking | undefined {
		const session = this.#session;
		const note = this.text.byId.get(item.card.note);
		if (!session || !note) return undefined;
		const kind = item.how === 'gap' ? 'cloze' : 'recognise';
		const promised = { promises: promises(session, item.card, moment), asOf: moment };
		const at = { note, text: this.text, place: item.place, kind } as const;
		const asking = askingAt(at, item.card, promised, session.settings);
		if (!asking || !isTelling(item, this.items, this.#givenIds)) return asking;
		return withoutEnglish(asking);
	}

	/** Goes to another question; what was begun of this one stays. An answer that is shown is graded first. */
	go(id: CardId): void {
		const { view } = this;
		const item = this.open.find(({ card }) => card.id === id);
		if (!item || this.revealed || (view.kind === 'ask' && view.item.card.id === id)) return;
		if (view.kind === 'ask') this.#begun.set(view.item.card.id, { typed: this.typed, aids: this.aids });
		this.#show(item, this.app.moment());
	}

	/** The next question after the one on the screen, from the beginning again after the last. */
	get #next(): ExamItem | undefined {
		const { view, items, open } = this;
		const here = view.kind === 'ask' ? items.indexOf(view.item) : -1;
		const after = open.filter((item) => item !== items[here]);
		return after.find((item) => items.indexOf(item) > here) ?? after[0];
	}

	/** Leaves the question for later, where there is another. */
	later(): void {
		const next = this.#next;
		if (next) this.go(next.card.id);
	}

	protected advance({ card }: Asking, draft: Draft<ReviewEvent>, moment: Moment): void {
		this.given = new Map([...this.given, [card.id, draft.grade]]);
		this.#begun.delete(card.id);
		this.#show(this.#next, moment);
	}

	/** Answers are stored in the order in which they are given: those after a refused one were not stored either. */
	protected override refused({ card }: Shown): void {
		const given = [...this.given];
		const at = given.findIndex(([id]) => id === card);
		if (at >= 0) this.given = new Map(given.slice(0, at));
	}

	/** While nothing is due: a step may have ended, or the day turned. */
	wait(): void {
		const { view } = this;
		if (view.kind !== 'nothing') return;
		const moment = this.app.moment();
		const isOver = view.next?.kind === 'at' && view.next.at <= moment.at;
		if (isOver || moment.day !== this.#session?.facts.day)
			void this.gather().catch((error: unknown) => this.broken(error));
	}
}
