import type { CardKind } from '#lib/cards';
import type { Grade, StudyDay } from '#lib/log';
import { applyReview, newCard, retrievability, type Answer, type CardState, type StudySettings } from '#lib/scheduling';
import type { StudyCard } from '../day';
import type { Meeting } from '../session';

/** A number in [0, 1), another at each call. */
export type Chance = () => number;

/** Mulberry32 (Tommy Ettinger, public domain): a sequence of chances that is the same for the same seed. */
export function chanceFrom(seed: number): Chance {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	};
}

/** Someone who studies. Probabilities are 0–1. */
export interface Learner {
	/** The weights under which this memory really works, which the app's may differ from. */
	readonly memory: StudySettings;
	/** Probability of passing the first question of each kind. */
	readonly firstPass: Readonly<Record<CardKind, number>>;
	/** Probability of passing a card answered earlier the same day. */
	readonly sameDayPass: number;
	/** Probability of knowing a word already when it is met, and of putting it off. */
	readonly knewIt: number;
	readonly skips: number;
	/** Probability of taking back an answer just given. */
	readonly undoes: number;
	readonly secondsPerCard: number;
	/** Days, from 0, on which nothing is studied. */
	readonly missed: ReadonlySet<number>;
}

/** What a learner really remembers: a hidden memory a card, which follows the answers under the learner's own weights. */
export class Mind {
	readonly #learner: Learner;
	readonly #chance: Chance;
	readonly #memory = new Map<string, CardState>();

	constructor(learner: Learner, chance: Chance) {
		this.#learner = learner;
		this.#chance = chance;
	}

	/** The probability that a card is recalled on a day. */
	recall({ id, kind }: StudyCard, day: StudyDay): number {
		const state = this.#memory.get(id) ?? newCard;
		if (state.phase === 'new') return this.#learner.firstPass[kind];
		return state.lastDay === day ? this.#learner.sameDayPass : retrievability(state, day, this.#learner.memory);
	}

	grade(card: StudyCard, day: StudyDay): Grade {
		return this.#chance() < this.recall(card, day) ? 3 : 1;
	}

	learn(card: StudyCard, answer: Answer): void {
		const before = this.#memory.get(card.id) ?? newCard;
		this.#memory.set(card.id, applyReview(before, answer, this.#learner.memory));
	}

	meet(): Meeting {
		const drawn = this.#chance();
		const { knewIt, skips } = this.#learner;
		return drawn < knewIt ? 'knew it' : drawn < knewIt + skips ? 'skip' : 'got it';
	}

	changesMind(): 'yes' | 'no' {
		return this.#chance() < this.#learner.undoes ? 'yes' : 'no';
	}
}
