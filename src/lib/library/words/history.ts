import { parseCardId, type CardKind } from '#lib/cards';
import {
	inOrder,
	parseEntity,
	studyDay,
	validEvents,
	type EventId,
	type LogEvent,
	type PutEvent,
	type ReviewEvent,
	type StudyDay
} from '#lib/log';

/** What the learner, or the app for them, said of a word or of one of its cards. */
export const sayings = [
	'met',
	'known',
	'not known',
	'ignored',
	'not ignored',
	'wanted',
	'not wanted',
	'put off',
	'own meaning',
	'own comment',
	'suspended',
	'not suspended',
	'retired',
	'not retired',
	'taken back'
] as const;
export type Saying = (typeof sayings)[number];

/** One line of a word's history. */
export type HistoryEntry =
	| {
			readonly kind: 'review';
			readonly id: EventId;
			readonly day: StudyDay;
			readonly card: CardKind;
			readonly review: ReviewEvent;
	  }
	| {
			readonly kind: 'said';
			readonly id: EventId;
			readonly day: StudyDay;
			readonly saying: Saying;
			/** Of which card, where it is said of one. */
			readonly card: CardKind | null;
	  };

type Said = Readonly<Record<string, { readonly yes: Saying; readonly no: Saying }>>;

/** What a put of a field says: with a value, and with `false` (or, of text, nothing). `null` takes back what was said. */
const fields: Said = {
	met: { yes: 'met', no: 'taken back' },
	known: { yes: 'known', no: 'not known' },
	ignored: { yes: 'ignored', no: 'not ignored' },
	wanted: { yes: 'wanted', no: 'not wanted' },
	notBefore: { yes: 'put off', no: 'taken back' },
	meaning: { yes: 'own meaning', no: 'taken back' },
	comment: { yes: 'own comment', no: 'taken back' },
	suspended: { yes: 'suspended', no: 'not suspended' },
	retired: { yes: 'retired', no: 'not retired' }
};

function sayingOf({ field, value }: PutEvent): Saying | null {
	const said = Object.hasOwn(fields, field) ? fields[field] : undefined;
	if (said === undefined) return null;
	if (value === null) return 'taken back';
	return value === false || value === '' ? said.no : said.yes;
}

const isYes = ({ value }: PutEvent) => value !== null && value !== false && value !== '';

/**
 * Puts without what was undone: a value that was taken back or contradicted on the study day it was put, with what did that. A
 * meeting taken back is undone on whatever day. Each entity and field is judged by itself; the order is kept.
 */
function withoutUndone(puts: readonly PutEvent[], dayOf: (event: PutEvent) => StudyDay): PutEvent[] {
	const standing = new Map<string, PutEvent[]>();
	for (const put of puts) {
		const key = `${put.entity} ${put.field}`;
		const before = standing.get(key) ?? [];
		const last = before.at(-1);
		const undone =
			last !== undefined && isYes(last) && !isYes(put) && (put.field === 'met' || dayOf(last) === dayOf(put));
		standing.set(key, undone ? before.slice(0, -1) : [...before, put]);
	}
	const kept = new Set([...standing.values()].flat());
	return puts.filter((put) => kept.has(put));
}

function cardOf(entity: string): CardKind | null {
	const name = parseEntity(entity);
	return name.kind === 'card' ? (parseCardId(name.id)?.kind ?? null) : null;
}

/**
 * The history of a word from the events of its note and of its cards, in the order of the log, undone ones left out: every answer,
 * and what was said. Fields and kinds of card that this version does not know are passed over.
 */
export function wordHistory(events: readonly LogEvent[], rolloverHour: number): HistoryEntry[] {
	const valid = inOrder(validEvents(events));
	const dayOf = ({ at, zone }: PutEvent) => studyDay(at, zone, rolloverHour);
	const puts = new Set(
		withoutUndone(
			valid.filter((event) => event.kind === 'put'),
			dayOf
		)
	);
	return valid.flatMap((event): HistoryEntry[] => {
		const card = cardOf(event.entity);
		const { id } = event;
		if (card === null && parseEntity(event.entity).kind === 'card') return [];
		if (event.kind === 'review')
			return card === null ? [] : [{ kind: 'review', id, day: event.day, card, review: event }];
		const saying = puts.has(event) ? sayingOf(event) : null;
		return saying === null ? [] : [{ kind: 'said', id, day: dayOf(event), saying, card }];
	});
}
