import { describe, expect, it } from 'vitest';
import type { LogEvent } from '#lib/log';
import { market, met, review, setting, undoing } from './backup.fixture';
import { Survey } from './survey';

function surveyed(events: readonly LogEvent[], here: readonly LogEvent[] = []) {
	const survey = new Survey(here.filter(({ entity }) => entity === 'settings'));
	const ids = new Set(here.map(({ id }) => id));
	// In batches of two: what belongs together need not come together.
	for (let from = 0; from < events.length; from += 2) {
		const batch = events.slice(from, from + 2);
		survey.addEvents(
			batch,
			batch.filter(({ id }) => !ids.has(id))
		);
	}
	return survey.result;
}

describe('a survey says what a copy holds', () => {
	const withdrawn: LogEvent = { ...met(9), value: null } as LogEvent;
	it.each<[string, readonly LogEvent[], object]>([
		['nothing', [], { events: 0, reviews: 0, words: 0, days: undefined, settings: [] }],
		[
			'answers and their days',
			[review(1, 20_700), review(2, 20_690)],
			{ reviews: 2, days: { from: 20_690, to: 20_700 } }
		],
		['answers without those taken back', [review(1), review(2), undoing(3, review(1))], { reviews: 1, events: 3 }],
		['words met, each once', [met(1), met(2), met(3, 'ريح_NOUN_1')], { words: 2 }],
		['words whose meeting was taken back are none', [met(1), withdrawn], { words: 0 }],
		['what was met later holds, in whatever order it comes', [withdrawn, met(1)], { words: 0 }]
	])('%s', (_, events, result) => {
		expect(surveyed(events)).toMatchObject(result);
	});

	it('and what of it is not here', () => {
		const events = [review(1), review(2), met(3), undoing(4, review(2))];
		expect(surveyed(events, [review(1)]).fresh).toEqual({ events: 3, reviews: 0, words: 1, texts: 0 });
		expect(surveyed(events, events).fresh).toEqual({ events: 0, reviews: 0, words: 0, texts: 0 });
	});

	it('and texts', () => {
		const survey = new Survey([]);
		survey.addTexts(3, 1);
		expect(survey.result).toMatchObject({ texts: 3, fresh: { texts: 1 } });
	});
});

describe('a survey says which settings would change', () => {
	it.each<[string, readonly LogEvent[], readonly LogEvent[], readonly object[]]>([
		[
			'one that was never set here',
			[setting(5, 'buttons', 'four')],
			[],
			[{ field: 'buttons', from: undefined, to: 'four' }]
		],
		[
			'one set later there',
			[setting(5, 'newNotesPerDay', 5)],
			[setting(4, 'newNotesPerDay', 8)],
			[{ field: 'newNotesPerDay', from: 8, to: 5 }]
		],
		['none set later here', [setting(5, 'newNotesPerDay', 5)], [setting(6, 'newNotesPerDay', 8)], []],
		['none that says the same', [setting(5, 'newNotesPerDay', 5)], [setting(4, 'newNotesPerDay', 5)], []],
		[
			'of several, the last',
			[setting(5, 'level', 'slow'), setting(6, 'level', 'well')],
			[],
			[{ field: 'level', from: undefined, to: 'well' }]
		]
	])('%s', (_, there, here, changes) => {
		expect(surveyed(there, here).settings).toEqual(changes);
	});

	it('and is not taken in by other entities', () => {
		expect(surveyed([{ ...setting(1, 'level', 'slow'), entity: `note:${market}` }]).settings).toEqual([]);
	});
});
