import type { CardKind } from '#lib/cards';
import type { StudyDay } from '#lib/log';
import { forecast, type StudySettings } from '#lib/scheduling';
import type { StudyNote } from './day';
import { promisedFor, reviewsOf } from './simulation/checks';
import { chanceFrom, Mind, type Learner } from './simulation/learner';
import { Ledger } from './simulation/ledger';
import { PlayedDay, type Desk } from './simulation/played-day';

export type { Learner } from './simulation/learner';

/** A study day as it went. `day` counts from 0. */
export interface SimulatedDay {
	readonly day: number;
	/** Reviews promised for the day or before, and those of them that it left to later days. */
	readonly due: number;
	readonly postponed: number;
	readonly met: number;
	readonly answers: Readonly<Record<CardKind, number>>;
	readonly again: number;
	readonly minutes: number;
	/** Words met that would really be recalled on the next day: the sum of their probabilities, rounded. */
	readonly known: number;
	/** Cards promised for the next day or before. */
	readonly promisedTomorrow: number;
}

/** A promise that was broken. */
export interface Fault {
	readonly day: number;
	readonly turn: number;
	readonly what: string;
}

export interface Simulation {
	readonly days: readonly SimulatedDay[];
	readonly faults: readonly Fault[];
}

/** Who learns what, and under which settings. */
export interface Course {
	/** In the order in which they are to be met. */
	readonly notes: readonly StudyNote[];
	readonly settings: StudySettings;
	readonly learner: Learner;
}

/** The study day on which simulations begin. */
const firstDay: StudyDay = 20_000;

/** Of all that was met, how much would be recalled on a day. */
function knownOn(day: StudyDay, { ledger, mind, settings }: Desk): number {
	const best = new Map<string, number>();
	for (const row of ledger.rows()) {
		const recalled = mind.recall(row, day);
		if (row.kind !== 'recall' || settings.recall === 'wanted')
			best.set(row.note, Math.max(best.get(row.note) ?? 0, recalled));
	}
	return Math.round([...best.values()].reduce((sum, recalled) => sum + recalled, 0));
}

/** Plays a day, and says whether it asked as many reviews as it was to ask. */
function play(index: number, desk: Desk): { day: SimulatedDay; faults: Fault[] } {
	const day = firstDay + index;
	const { ledger, settings } = desk;
	const { usual, rows } = ledger.facts(day);
	const due = promisedFor(day, rows, settings).length;
	const asked = reviewsOf(due, usual, settings);
	const played = new PlayedDay(day, desk).play();
	const faults = played.faults.map((fault) => ({ day: index, ...fault }));
	if (played.reviews !== asked)
		faults.push({
			day: index,
			turn: played.turns,
			what: `asks ${played.reviews} reviews where ${asked} were to be asked`
		});
	const left = promisedFor(day, ledger.facts(day).rows, settings).length;
	if (left !== due - asked)
		faults.push({ day: index, turn: played.turns, what: `leaves out ${left} promised cards, not ${due - asked}` });
	const [today = 0, tomorrow = 0] = forecast(ledger.rows(), day, 2);
	return {
		day: {
			day: index,
			due,
			postponed: due - asked,
			met: played.met,
			answers: played.answers,
			again: played.again,
			minutes: Math.round((played.turns * desk.secondsPerCard) / 6) / 10,
			known: knownOn(day + 1, desk),
			promisedTomorrow: today + tomorrow
		},
		faults
	};
}

/**
 * So many study days of a made-up learner, run over the very functions the app runs: answers become events, events are folded into
 * cards, sessions begin from the facts. Every few turns the app is reloaded, and now and then an answer is undone. At every turn
 * the promises of a session are checked anew; `faults` is empty when all were kept. The same for the same seed.
 */
export function simulate({ notes, settings, learner }: Course, seed: number, length = 30): Simulation {
	const chance = chanceFrom(seed);
	const ledger = new Ledger(notes, settings, chanceFrom(seed + 1));
	const desk: Desk = { ledger, settings, mind: new Mind(learner, chance), secondsPerCard: learner.secondsPerCard };
	const days: SimulatedDay[] = [];
	const faults: Fault[] = [];
	for (let index = 0; index < length; index++) {
		if (learner.missed.has(index)) continue;
		const played = play(index, desk);
		days.push(played.day);
		faults.push(...played.faults);
	}
	return { days, faults };
}
