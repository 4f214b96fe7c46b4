import { cardEntity, noteEntity, type Draft, type EventId, type ReviewEvent } from '#lib/log';
import { applyReview, type Shown } from '#lib/scheduling';
import {
	answered,
	begin,
	met,
	promises,
	turnOf,
	waited,
	withoutTurn,
	withTurn,
	type Meeting,
	type Session,
	type StudyCard,
	type StudyDayFacts
} from '#lib/study';
import type { Moment } from './clock';
import { textsFor, type Day } from './facts';
import { keep } from './kept';
import { putNow } from './put';
import { Sitting } from './sitting.svelte';
import type { Done } from './tally.svelte';
import type { LibraryText } from './texts';
import { askingOf, meetingOf, type Asking, type View } from './view';

/** A review session on the screen: wraps the pure session, writes what the learner does, and shows what comes next. */
export class ReviewSession extends Sitting {
	view = $state.raw<View>({ kind: 'loading' });
	/** Turns left, as far as it can be told now. */
	left = $state(0);
	#session: Session | undefined;

	get question(): Asking | undefined {
		return this.view.kind === 'ask' ? this.view : undefined;
	}

	protected get facts(): StudyDayFacts | undefined {
		return this.#session?.facts;
	}

	protected get subject(): string | null | undefined {
		const { view } = this;
		if (view.kind === 'ask') return cardEntity(view.card.id);
		if (view.kind === 'meet') return noteEntity(view.note.id);
		return view.kind === 'done' ? null : undefined;
	}

	override async start(): Promise<void> {
		this.view = { kind: 'loading' };
		await super.start();
	}

	protected async textsOf(day: Day): Promise<readonly LibraryText[]> {
		const texts = await textsFor(this.app, day);
		// What `readAhead` begins with next time, on this device.
		keep('session', { text: texts[0]?.slug });
		return texts;
	}

	protected broken(error: unknown): void {
		this.view = { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
	}

	protected async gather(first?: Shown): Promise<void> {
		const moment = this.app.moment();
		const day = await this.read(moment);
		if (!day) return;
		if (this.tally.stored === 0) this.tally.begin(day.done);
		const session = begin(day.facts, this.app.settings, moment);
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
		this.view = view;
		this.turned(moment);
	}

	#viewOf(session: Session, moment: Moment): View | undefined {
		const { turn } = session;
		if (turn.kind === 'done') return { kind: 'done', later: turn.later };
		if (turn.kind === 'meet') return meetingOf(this.texts, turn.candidate);
		const promised = { promises: promises(session, turn.card, moment), asOf: moment };
		return askingOf(this.texts, turn.card, promised, session.settings);
	}

	protected advance({ card }: Asking, draft: Draft<ReviewEvent>, moment: Moment): void {
		const session = this.#session;
		if (!session) return;
		// What the card will be, but for the id its event is given when it is stored.
		const provisional = { ...draft, id: 'pending' as EventId };
		const after: StudyCard = { ...card, state: applyReview(card.state, provisional, session.settings) };
		this.#show(answered(session, after, card, moment), moment);
	}

	/** Takes the word on the screen as met, known, or skipped for today. */
	async meet(how: Meeting): Promise<void> {
		const { view } = this;
		const session = this.#session;
		if (view.kind !== 'meet' || !session) return;
		const moment = this.app.moment();
		this.#show(met(session, view.study, how, moment), moment);
		await this.storeMeeting(view.note.id, how, moment, session.facts.day);
	}

	/** Suspends the card on the screen, or ignores its word, and goes on. */
	async dismiss(what: 'suspend' | 'ignore'): Promise<void> {
		const { view } = this;
		if (view.kind !== 'ask') return;
		const moment = this.app.moment();
		const shown: Shown = { note: view.note.id, card: view.card.id };
		const aside: Done =
			what === 'suspend'
				? { kind: 'aside', shown, entity: cardEntity(view.card.id), field: 'suspended' }
				: { kind: 'aside', shown, entity: noteEntity(view.note.id), field: 'ignored' };
		await this.write(shown, async () => {
			await this.app.storage.put([putNow(moment, aside.entity, aside.field, true)]);
			this.tally.add(aside);
			await this.gather();
		});
	}

	/** A step may have ended, or the day turned, while the end of the session was on the screen. */
	wait(): void {
		if (!this.#session || this.view.kind !== 'done') return;
		const moment = this.app.moment();
		if (moment.day !== this.#session.facts.day) {
			void this.gather().catch((error: unknown) => this.broken(error));
			return;
		}
		const session = waited(this.#session, moment);
		if (session.turn.kind !== 'done') this.#show(session, moment);
	}
}
