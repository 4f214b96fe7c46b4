import { cardId, type NoteId } from '#lib/cards';
import {
	cardEntity,
	deviceId,
	eventId,
	idBytes,
	noteEntity,
	stamped,
	type DeviceId,
	type Draft,
	type Due,
	type Instant,
	type LogEvent,
	type StudyDay,
	type ZoneMinutes
} from '#lib/log';

/** When the deck is looked at. */
export interface Now {
	readonly day: StudyDay;
	readonly zone: ZoneMinutes;
}

const dayLength = 86_400_000;
/** Eight a day, as the app has it by default: ten thousand notes take three and a half years. */
const notesADay = 8;
const dueToday = 100;
const furthestDue = 300;

/** Mulberry32: chance that is the same in every run. */
function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/** The id of a note that no text here has, as a larger library would bring: a homograph number that is not given to any lemma. */
export function foreignNote(index: number): NoteId {
	const spelled = [0, 1, 2, 3].map((place) =>
		letters.charAt(Math.floor(index / letters.length ** place) % letters.length)
	);
	return `${spelled.join('')}_NOUN_99` as NoteId;
}

/** `Omit` with the union kept apart: an event before its place in time is known. */
type Plain<D> = D extends Draft<LogEvent> ? Omit<D, 'at' | 'zone'> : never;

interface Dated {
	readonly day: StudyDay;
	readonly plain: Plain<Draft<LogEvent>>;
}

function review(entity: string, day: StudyDay, due: Due, random: () => number): Dated {
	const start = Math.floor(random() * 3000);
	const place = { text: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', start, end: start + 40 };
	const took = 2000 + Math.floor(random() * 8000);
	return { day, plain: { kind: 'review', entity, day, grade: 3, due, mode: 'self', took, place } };
}

/** A note's life so far: met, asked, of every third the first card retired by a harder one; the active card is due on `due`. */
function life(note: NoteId, metOn: StudyDay, due: StudyDay, today: StudyDay, random: () => number): Dated[] {
	const interval = due - today + 1 + Math.floor(random() * 30);
	const last = Math.min(today - 1, Math.max(metOn + 1, due - interval));
	const first = cardEntity(cardId(note, 'recognise'));
	const events: Dated[] = [
		{ day: metOn, plain: { kind: 'put', entity: noteEntity(note), field: 'met', value: { day: metOn } } },
		review(first, metOn, { kind: 'day', day: last }, random)
	];
	if (random() < 1 / 3) {
		const second = cardEntity(cardId(note, 'cloze'));
		events.push(review(second, metOn + 1, { kind: 'day', day: last }, random));
		events.push({ day: metOn + 1, plain: { kind: 'put', entity: first, field: 'retired', value: true } });
		events.push(review(second, last, { kind: 'day', day: due }, random));
	} else {
		events.push(review(first, last, { kind: 'day', day: due }, random));
	}
	return events;
}

/**
 * The log of a learner whose deck has `size` active cards, as the app itself would have written it: `own` notes first, the rest of
 * notes that no text here has. Eight notes a day were met; some hundred cards are due on `now.day`, a few of them overdue, the
 * others within the 300 days after it, the near ones more often. Every third note has climbed the ladder, and has a retired card
 * beside its active one.
 */
export function deck(size: number, own: readonly NoteId[], now: Now): LogEvent[] {
	const random = chance(20_000);
	const dated: Dated[] = [];
	for (let index = 0; index < size; index++) {
		const note = own[index] ?? foreignNote(index);
		const age = 2 + Math.floor(((index * 7919) % size) / notesADay);
		const isDue = index % Math.ceil(size / dueToday) === 0;
		const ahead = isDue ? -Math.floor(random() * 2) : Math.ceil(furthestDue * random() ** 1.3);
		dated.push(...life(note, now.day - age, now.day + Math.min(ahead, 2 * age), now.day, random));
	}
	return inLog(dated, now.zone);
}

/** Stamps what was done: a thousandth of a second apart, from ten in the morning of each day. */
function inLog(dated: readonly Dated[], zone: ZoneMinutes): LogEvent[] {
	const random = chance(1);
	const bytes = () => Uint8Array.from({ length: idBytes }, () => Math.floor(random() * 256));
	const device: DeviceId = deviceId(bytes());
	let stamp = 0;
	return [...dated]
		.sort((one, other) => one.day - other.day)
		.map(({ day, plain }) => {
			const at: Instant = day * dayLength - zone * 60_000 + 10 * 3_600_000;
			stamp = Math.max(at, stamp + 1);
			return stamped({ ...plain, at: stamp, zone }, { v: 1, id: eventId(stamp, bytes()), stamp, device });
		});
}
