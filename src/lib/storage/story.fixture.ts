import fc from 'fast-check';
import { cardEntity, settingsEntity, type Due, type Grade, type LogEvent, type ReviewEvent } from '#lib/log';
import { defaultSettings } from '#lib/scheduling';
import {
	answerNow,
	card,
	countingRandom,
	dump,
	freshFactory,
	market,
	metDraft,
	open,
	putDraft,
	reviewDraft,
	tenOn,
	wind
} from './examples.fixture';
import type { Storage } from './storage';

/** What a learner does on two devices, for properties that hold whatever it is. */

const cards = [card(market), card(market, 'cloze'), card(wind)];
const notes = [market, wind];
// Under the last ones an Easy makes a new card mature.
const weights = [1, 1.5, 4].map((factor) =>
	defaultSettings.weights.map((weight, index) => (index < 4 ? weight * factor : weight))
);

export type Step =
	| { readonly do: 'answer'; readonly which: number; readonly grade: Grade; readonly day: number; readonly due: Due }
	| { readonly do: 'undo'; readonly which: number }
	| { readonly do: 'met'; readonly which: number; readonly day: number | null }
	| { readonly do: 'hide'; readonly which: number; readonly field: string; readonly value: boolean | number | null }
	| { readonly do: 'weights'; readonly which: number }
	| { readonly do: 'unite' };

const day = fc.integer({ min: 100, max: 112 });
const which = fc.nat({ max: 7 });
const due = fc.oneof(
	day.map((each): Due => ({ kind: 'day', day: each + 3 })),
	day.map((each): Due => ({ kind: 'at', at: tenOn(each) + 600_000 }))
);
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({
			do: fc.constant('answer' as const),
			which,
			grade: fc.constantFrom<Grade>(1, 2, 3, 4),
			day,
			due
		})
	},
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), which }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('met' as const), which, day: fc.option(day) }) },
	{
		weight: 2,
		arbitrary: fc.oneof(
			fc.record({
				do: fc.constant('hide' as const),
				which,
				field: fc.constantFrom('suspended', 'retired'),
				value: fc.boolean()
			}),
			fc.record({ do: fc.constant('hide' as const), which, field: fc.constant('buriedUntil'), value: fc.option(day) })
		)
	},
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('weights' as const), which }) },
	{ weight: 1, arbitrary: fc.constant<Step>({ do: 'unite' }) }
);
/** Steps on one of two devices, whose clocks do not agree and go backwards. */
export const story = fc.array(fc.tuple(fc.nat({ max: 1 }), step), { maxLength: 25 });

const pick = <T>(items: readonly T[], index: number): T => {
	const item = items[index % items.length];
	if (item === undefined) throw new RangeError('nothing to pick from');
	return item;
};

/** The log, in the order of ids. */
export async function allEvents(factory: IDBFactory): Promise<LogEvent[]> {
	return ((await dump(factory)).events ?? []) as LogEvent[];
}

async function take(storage: Storage, factory: IDBFactory, other: IDBFactory, given: Step): Promise<void> {
	switch (given.do) {
		case 'answer':
			await answerNow(storage, reviewDraft(pick(cards, given.which), given.day, given.grade, given.due));
			return;
		case 'undo': {
			const reviews = (await allEvents(factory)).filter((event): event is ReviewEvent => event.kind === 'review');
			if (reviews.length === 0) return;
			const { id } = pick(reviews, given.which);
			await storage.undo({ events: [id], at: tenOn(105), zone: 0, day: 105 });
			return;
		}
		case 'met':
			await storage.put([metDraft(pick(notes, given.which), given.day)]);
			return;
		case 'hide':
			await storage.put([putDraft(cardEntity(pick(cards, given.which)), given.field, given.value)]);
			return;
		case 'weights':
			await storage.put([putDraft(settingsEntity, 'weights', pick(weights, given.which))]);
			return;
		case 'unite':
			await storage.unite(await allEvents(other));
	}
}

/** Two devices after a story. */
export async function play(steps: readonly (readonly [number, Step])[]) {
	const factories = [freshFactory(), freshFactory()] as const;
	const storages = [
		await open({ factory: factories[0] }),
		await open({ factory: factories[1], random: countingRandom(2) })
	] as const;
	for (const [on, given] of steps) {
		await take(pick(storages, on), pick(factories, on), pick(factories, on + 1), given);
	}
	return { factories, storages };
}
