import { cardId, cardKinds, type CardId, type NoteId } from '#lib/cards';
import {
	cardEntity,
	deviceId,
	eventId,
	idBytes,
	latestPut,
	nextStamp,
	noteEntity,
	parseEntity,
	stamped,
	validEvents,
	type Draft,
	type EventId,
	type LogEvent,
	type StudyDay
} from '#lib/log';
import { applyReview, newCard, usualReviews, type CardState, type Shown, type StudySettings } from '#lib/scheduling';
import type { StudyCard, StudyDayFacts, StudyNote } from '../day';
import { isWaited } from '../queue';
import type { Chance } from './learner';

/** Study days looked back on, as by the app. */
const lookBack = 14;

/** What the events of a card amount to. */
interface Folded {
	readonly row: StudyCard;
	/** Answers that found the card in review: those that count towards the limit. */
	readonly inReview: ReadonlySet<EventId>;
	readonly retired: boolean;
}

interface DoneOnDay {
	readonly inReview: number;
	readonly met: readonly NoteId[];
	/** The turns of the day. */
	readonly shown: readonly Shown[];
}

function append<K>(lists: Map<K, LogEvent[]>, key: K, event: LogEvent): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [event]);
	else list.push(event);
}

/**
 * A log in memory: what is written are events, and what is read is what they amount to, in the shape in which storage and library
 * give it to a session.
 */
export class Ledger {
	readonly #notes: ReadonlyMap<NoteId, StudyNote>;
	readonly #settings: StudySettings;
	readonly #chance: Chance;
	readonly #byEntity = new Map<string, LogEvent[]>();
	readonly #byDay = new Map<StudyDay, LogEvent[]>();
	readonly #cards = new Map<CardId, Folded>();
	readonly #over = new Map<StudyDay, DoneOnDay>();
	#latest: StudyDay = 0;
	#stamp = 0;

	constructor(notes: readonly StudyNote[], settings: StudySettings, chance: Chance) {
		this.#notes = new Map(notes.map((note) => [note.note, note]));
		this.#settings = settings;
		this.#chance = chance;
	}

	/** Writes an event of a study day; the result is its id. */
	write(draft: Draft<LogEvent>, day: StudyDay): EventId {
		this.#stamp = nextStamp(draft.at, this.#stamp);
		const id = eventId(
			this.#stamp,
			Uint8Array.from({ length: idBytes }, () => Math.floor(this.#chance() * 256))
		);
		const event = stamped(draft, { v: 1, id, stamp: this.#stamp, device: deviceId(new Uint8Array(idBytes)) });
		append(this.#byEntity, event.entity, event);
		append(this.#byDay, day, event);
		this.#latest = day;
		const entity = parseEntity(event.entity);
		if (entity.kind === 'card') this.#fold(entity.id as CardId);
		return id;
	}

	#fold(id: CardId): void {
		const [note, kind] = this.#nameOf(id);
		const events = validEvents(this.#byEntity.get(cardEntity(id)) ?? []);
		const inReview = new Set<EventId>();
		let state: CardState = newCard;
		for (const event of events) {
			if (event.kind !== 'review') continue;
			if (state.phase === 'review') inReview.add(event.id);
			state = applyReview(state, event, this.#settings);
		}
		const retired = latestPut(events, cardEntity(id), 'retired')?.value === true;
		const lastEvent = events.at(-1)?.id ?? null;
		const row = { id, note: note.note, kind, root: note.root, state, suspended: false, buriedUntil: null, lastEvent };
		if (state.phase === 'new') this.#cards.delete(id);
		else this.#cards.set(id, { row, inReview, retired });
	}

	#nameOf(id: CardId): [StudyNote, StudyCard['kind']] {
		for (const kind of cardKinds) {
			const note = this.#notes.get(id.slice(0, -kind.length - 1) as NoteId);
			if (note !== undefined && cardId(note.note, kind) === id) return [note, kind];
		}
		throw new RangeError(`no card of a note of this simulation: ${id}`);
	}

	/** All cards ever answered that are not retired. */
	rows(): StudyCard[] {
		return [...this.#cards.values()].filter(({ retired }) => !retired).map(({ row }) => row);
	}

	/** A card as it now is; `undefined` if it was never answered. */
	row(id: string): StudyCard | undefined {
		return this.#cards.get(id as CardId)?.row;
	}

	/** What was done on a day, the void left out. Days that are over are kept. */
	#onDay(day: StudyDay): DoneOnDay {
		const known = this.#over.get(day);
		if (known !== undefined) return known;
		const done = this.#gatherDay(day);
		if (day < this.#latest) this.#over.set(day, done);
		return done;
	}

	#gatherDay(day: StudyDay): DoneOnDay {
		const met: NoteId[] = [];
		const shown: Shown[] = [];
		let inReview = 0;
		for (const event of validEvents(this.#byDay.get(day) ?? [])) {
			const entity = parseEntity(event.entity);
			if (entity.kind === 'card' && event.kind === 'review') {
				const [{ note, root }] = this.#nameOf(entity.id as CardId);
				shown.push({ note, root, card: entity.id });
				if (this.#cards.get(entity.id as CardId)?.inReview.has(event.id) === true) inReview += 1;
			} else if (entity.kind === 'note' && event.kind === 'put' && event.field === 'met') {
				const note = this.#notes.get(entity.id as NoteId);
				if (note === undefined) continue;
				met.push(note.note);
				shown.push({ note: note.note, root: note.root });
			}
		}
		return { inReview, met, shown };
	}

	/** What the puts of a field of a note amount to; `undefined` where there are none. */
	#put(note: NoteId, field: string): unknown {
		const events = this.#byEntity.get(noteEntity(note));
		return events && latestPut(validEvents(events), noteEntity(note), field)?.value;
	}

	/** Notes not met yet, nor known, nor put off, in their order. */
	#candidates(day: StudyDay): StudyNote[] {
		return [...this.#notes.values()].filter(({ note }) => {
			const notBefore = this.#put(note, 'notBefore');
			const isPutOff = typeof notBefore === 'number' && notBefore > day;
			return this.#put(note, 'met') === undefined && this.#put(note, 'known') !== true && !isPutOff;
		});
	}

	/** The facts of a study day, from the log alone. */
	facts(day: StudyDay): StudyDayFacts {
		const today = this.#onDay(day);
		const earlier = Array.from({ length: lookBack }, (_, ago) => this.#onDay(day - 1 - ago));
		const recent = [...[...earlier].reverse().flatMap(({ met }) => met), ...today.met];
		const touched = new Set([
			...this.rows()
				.filter((row) => isWaited(row, day))
				.map(({ note }) => note),
			...recent,
			...today.shown.map(({ note }) => note as NoteId)
		]);
		const rows = [...touched].flatMap((note) => cardKinds.flatMap((kind) => this.row(cardId(note, kind)) ?? []));
		const asked = new Set(rows.map(({ note }) => note));
		const notesOf = (ids: Iterable<NoteId>): StudyNote[] => [...ids].flatMap((id) => this.#notes.get(id) ?? []);
		return {
			day,
			firstStudyDay: [...this.#byDay.keys()].some((other) => other < day) ? 'no' : 'yes',
			rows,
			met: notesOf(new Set(recent.filter((note) => !asked.has(note) || today.met.includes(note)))),
			notes: new Map(notesOf(touched).map((note) => [note.note, note])),
			candidates: this.#candidates(day),
			done: { newNotes: today.met.length, reviews: today.inReview },
			usual: usualReviews(earlier.map(({ inReview }) => inReview)),
			shown: today.shown,
			seed: `${day}`
		};
	}
}
