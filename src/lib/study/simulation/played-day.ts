import { cardKinds, type CardKind } from '#lib/cards';
import { cardEntity, noteEntity, type Grade, type PutEvent, type StudyDay } from '#lib/log';
import { applyReview, type Answer, type Now, type StudySettings } from '#lib/scheduling';
import type { StudyCard, StudyNote } from '../day';
import { retiredBy } from '../queue';
import { answered, begin, met, promises, turnOf, withTurn, type Session, type StudyTurn } from '../session';
import { faultsOfOrder, faultsOfTurn, isClimb } from './checks';
import type { Mind } from './learner';
import type { Ledger } from './ledger';

export const dayLength = 86_400_000;
/** The hour of the day at which the learner begins, in UTC. */
const beginsAt = 8 * 3_600_000;
/** A day of more turns than this does not end. */
const mostTurns = 3000;
/** After so many turns the app is reloaded. */
const turnsToReload = 5;

/** What a session shows and holds, to be compared with another. */
function digest({ turn, queue, left }: Session): string {
	const ids = (cards: readonly StudyCard[]): string => cards.map(({ id }) => id).join(' ');
	const subject =
		turn.kind === 'ask' ? `${turn.why} ${turn.card.id}` : turn.kind === 'meet' ? turn.candidate.note : `${turn.later}`;
	return [turn.kind, subject, ids(queue.learning), ids(queue.reviews), ids(queue.unasked), left].join('\n');
}

/** Who studies, what they write to, and how. */
export interface Desk {
	readonly ledger: Ledger;
	readonly mind: Mind;
	readonly settings: StudySettings;
	readonly secondsPerCard: number;
}

/**
 * A study day, turn by turn: what the learner does is written to the log, and the session goes on from what it is told. `faults`
 * are the promises it broke, each with its turn.
 */
export class PlayedDay {
	readonly faults: { readonly turn: number; readonly what: string }[] = [];
	readonly answers: Record<CardKind, number> = { recognise: 0, cloze: 0, recall: 0 };
	again = 0;
	met = 0;
	turns = 0;
	/** Answers that count towards the limit of reviews. */
	reviews = 0;
	readonly #day: StudyDay;
	readonly #desk: Desk;
	#session: Session;
	/** When the turn on the screen was drawn: at the answer before it. */
	#drawn: Now;
	/** The turn that came back by undo. */
	#undone: StudyTurn | undefined;

	constructor(day: StudyDay, desk: Desk) {
		this.#day = day;
		this.#desk = desk;
		this.#drawn = this.#now;
		this.#session = begin(desk.ledger.facts(day), desk.settings, this.#drawn);
	}

	get #now(): Now {
		return { at: this.#day * dayLength + beginsAt + this.turns * this.#desk.secondsPerCard * 1000, day: this.#day };
	}

	#show(session: Session): void {
		this.#session = session;
		this.#drawn = this.#now;
	}

	#fault(what: string): void {
		this.faults.push({ turn: this.turns, what });
	}

	/** Takes turns to the end of the day. */
	play(): this {
		for (; this.turns < mostTurns; this.turns++) {
			if (this.turns % turnsToReload === 0) this.#reload();
			const { turn } = this.#session;
			for (const fault of faultsOfTurn(this.#session)) this.#fault(fault);
			if (turn !== this.#undone) for (const fault of faultsOfOrder(this.#session, this.#drawn)) this.#fault(fault);
			if (turn.kind === 'done') return this;
			if (turn.kind === 'meet') this.#meet(turn.candidate);
			else this.#answer(turn.card);
		}
		this.#fault('the day does not end');
		return this;
	}

	/** After a reload the same is on the screen and to come. */
	#reload(): void {
		const { ledger, settings } = this.#desk;
		const before = begin(this.#session.facts, settings, this.#now);
		this.#show(begin(ledger.facts(this.#day), settings, this.#now));
		if (digest(before) !== digest(this.#session)) this.#fault('goes on elsewhere after a reload');
	}

	#put(entity: string, field: string, value: PutEvent['value']): void {
		this.#desk.ledger.write({ kind: 'put', entity, field, value, at: this.#now.at, zone: 0 }, this.#day);
	}

	#meet(note: StudyNote): void {
		const how = this.#desk.mind.meet();
		const entity = noteEntity(note.note);
		if (how === 'got it') this.#put(entity, 'met', { day: this.#day });
		else if (how === 'knew it') this.#put(entity, 'known', true);
		else this.#put(entity, 'notBefore', this.#day + 1);
		if (how === 'got it') this.met += 1;
		this.#show(met(this.#session, note, how, this.#now));
	}

	/** Writes an answer with the due that its button promised. */
	#review(card: StudyCard, grade: Grade): Answer {
		const { ledger, secondsPerCard } = this.#desk;
		const { at, day } = this.#now;
		const due = promises(this.#session, card, this.#now)[grade];
		const took = secondsPerCard * 1000;
		const said = { at, day, grade, due };
		const id = ledger.write({ ...said, kind: 'review', entity: cardEntity(card.id), zone: 0, mode: 'self', took }, day);
		return { ...said, id };
	}

	#answer(card: StudyCard): void {
		const { mind, settings } = this.#desk;
		const { facts } = this.#session;
		const grade = mind.grade(card, this.#day);
		const counts = card.state.phase === 'review' || isClimb(card, facts);
		const answer = this.#review(card, grade);
		const retired = retiredBy(card, facts.rows, cardKinds);
		for (const { id } of retired) this.#put(cardEntity(id), 'retired', true);
		if (mind.changesMind() === 'yes') {
			this.#undo(card, answer, retired);
			return;
		}
		mind.learn(card, answer);
		if (counts) this.reviews += 1;
		this.answers[card.kind] += 1;
		if (grade === 1) this.again += 1;
		const after = { ...card, lastEvent: answer.id, state: applyReview(card.state, answer, settings) };
		this.#show(answered(this.#session, after, card, this.#now));
	}

	/** An answer is taken back: its card comes back as it was. */
	#undo(card: StudyCard, { id: event }: Answer, retired: readonly StudyCard[]): void {
		const { ledger, settings } = this.#desk;
		const { at, day } = this.#now;
		ledger.write({ kind: 'undo', entity: cardEntity(card.id), at, zone: 0, day, events: [event] }, day);
		for (const { id } of retired) this.#put(cardEntity(id), 'retired', false);
		const session = begin(ledger.facts(day), settings, this.#now);
		const turn = turnOf(session, { note: card.note, root: card.root, card: card.id });
		const isBack = turn?.kind === 'ask' && JSON.stringify(turn.card.state) === JSON.stringify(card.state);
		if (!isBack) this.#fault('does not come back to the card that was undone');
		this.#undone = turn;
		this.#show(turn === undefined ? session : withTurn(session, turn));
	}
}
