import { describe, expect, it } from 'vitest';
import { cardId, type CardKind, type NoteId } from '#lib/cards';
import {
	cardEntity,
	deviceId,
	eventId,
	idBytes,
	noteEntity,
	type EventId,
	type Grade,
	type Json,
	type LogEvent
} from '#lib/log';
import { wordHistory } from './history';

const note = 'قمر_NOUN_1' as NoteId;
const hour = 3_600_000;
const dayLength = 24 * hour;
const device = deviceId(new Uint8Array(idBytes));
const idOf = (stamp: number) => eventId(stamp, new Uint8Array(idBytes));

/** The `n`-th event of a study day: a minute after the one before, from noon. */
function envelope(day: number, n: number, entity: string) {
	const at = day * dayLength + 12 * hour + n * 60_000;
	return { v: 1 as const, id: idOf(at), stamp: at, device, at, zone: 0, entity };
}
const answer = (day: number, n: number, grade: Grade = 3, kind: CardKind = 'recognise'): LogEvent => ({
	...envelope(day, n, cardEntity(cardId(note, kind))),
	kind: 'review',
	day,
	grade,
	due: { kind: 'day', day: day + 3 },
	mode: 'self',
	took: 2000
});
const put = (day: number, n: number, field: string, value: Json, entity = noteEntity(note)): LogEvent => ({
	...envelope(day, n, entity),
	kind: 'put',
	field,
	value
});
const undo = (day: number, n: number, events: readonly EventId[], kind: CardKind = 'recognise'): LogEvent => ({
	...envelope(day, n, cardEntity(cardId(note, kind))),
	kind: 'undo',
	day,
	events
});
const told = (events: readonly LogEvent[]) =>
	wordHistory(events, 4).map((entry) =>
		entry.kind === 'review'
			? `${entry.day} ${entry.card} ${entry.review.grade}`
			: `${entry.day} ${entry.saying}${entry.card ? ` ${entry.card}` : ''}`
	);
const first = cardEntity(cardId(note, 'recognise'));

describe('the history of a word', () => {
	it.each<[string, LogEvent[], string[]]>([
		['nothing', [], []],
		[
			'met, answered, climbed',
			[
				put(1, 0, 'met', { day: 1 }),
				answer(1, 1),
				answer(4, 0, 1),
				answer(9, 0, 3, 'cloze'),
				put(9, 1, 'retired', true, first)
			],
			['1 met', '1 recognise 3', '4 recognise 1', '9 cloze 3', '9 retired recognise']
		],
		['an answer undone', [answer(1, 0, 1), undo(1, 1, [idOf(dayLength + 12 * hour)]), answer(1, 2)], ['1 recognise 3']],
		['a meeting taken back', [put(1, 0, 'met', { day: 1 }), put(1, 1, 'met', null)], []],
		['a meeting taken back on another day', [put(1, 0, 'met', { day: 1 }), put(3, 1, 'met', null)], []],
		['known, and taken back at once', [put(1, 0, 'known', true), put(1, 1, 'known', null)], []],
		[
			'known, and taken back weeks later',
			[put(1, 0, 'known', true), put(30, 0, 'known', null)],
			['1 known', '30 taken back']
		],
		['brought back from what is assumed', [put(1, 0, 'known', false)], ['1 not known']],
		[
			'what stood before an undone saying stands',
			[put(1, 0, 'known', false), put(2, 0, 'known', true), put(2, 1, 'known', null)],
			['1 not known']
		],
		[
			'suspended and asked again',
			[put(1, 0, 'suspended', true, first), put(5, 0, 'suspended', false, first)],
			['1 suspended recognise', '5 not suspended recognise']
		],
		[
			'own words, put aside, ignored',
			[put(1, 0, 'meaning', 'Mond'), put(1, 1, 'comment', 'c'), put(1, 2, 'notBefore', 2), put(2, 0, 'ignored', true)],
			['1 own meaning', '1 own comment', '1 put off', '2 ignored']
		],
		['a field of a later version', [put(1, 0, 'colour', 'red'), put(1, 1, 'constructor', true)], []],
		['a card of a later version', [put(1, 0, 'suspended', true, `card:${note}/forms/plural`)], []],
		[
			'in the order of the log, however it was given',
			[answer(4, 0, 1), put(1, 0, 'met', { day: 1 })],
			['1 met', '4 recognise 1']
		]
	])('%s', (_, events, expected) => {
		expect(told(events)).toEqual(expected);
	});

	it('counts what was said before the roll-over to the day before', () => {
		const at = 10 * dayLength + 3 * hour;
		const event: LogEvent = { ...envelope(1, 0, noteEntity(note)), kind: 'put', field: 'known', value: true, at };
		expect(wordHistory([event], 4)).toMatchObject([{ day: 9 }]);
		expect(wordHistory([event], 0)).toMatchObject([{ day: 10 }]);
	});
});
