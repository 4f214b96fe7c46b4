import { parseCardId, type CardId, type NoteId } from '#lib/cards';
import { cardEntity, parseEntity, type EventId, type Grade, type StudyDay, type ValidEvent } from '#lib/log';
import type { Shown } from '#lib/scheduling';
import type { Meeting } from '#lib/study';

/** What was done, so that it can be undone. */
export type Done =
	| {
			readonly kind: 'answer';
			readonly event: EventId;
			readonly card: CardId;
			readonly shown: Shown;
			readonly grade: Grade;
	  }
	| { readonly kind: 'meeting'; readonly note: NoteId; readonly shown: Shown; readonly how: Meeting }
	/** A card suspended or a word ignored: `field` of `entity`. */
	| {
			readonly kind: 'aside';
			readonly shown: Shown;
			readonly entity: string;
			readonly field: 'suspended' | 'ignored';
	  };

/** How each way of meeting a note is put. What takes any of them back is `null`: as if it had never been said. */
export const meetingPuts = {
	'got it': { field: 'met', value: (day: StudyDay) => ({ day }) },
	'knew it': { field: 'known', value: () => true },
	skip: { field: 'notBefore', value: (day: StudyDay) => day + 1 }
} as const;

const ways = ['got it', 'knew it', 'skip'] as const satisfies readonly Meeting[];

function doneBy(event: ValidEvent, day: StudyDay): Done | undefined {
	const name = parseEntity(event.entity);
	if (event.kind === 'review') {
		const card = event.entity.slice(cardEntity('').length) as CardId;
		const note = parseCardId(card)?.note;
		if (note === undefined || event.day !== day) return undefined;
		return { kind: 'answer', event: event.id, card, shown: { note, card }, grade: event.grade };
	}
	const how = ways.find((way) => meetingPuts[way].field === event.field);
	if (how === undefined || name.kind !== 'note' || event.value === null || event.value === false) return undefined;
	return { kind: 'meeting', note: name.id as NoteId, shown: { note: name.id }, how };
}

/** What the events of a day amount to, in their order: answers that hold, and meetings that were not taken back. */
export function doneOn(day: StudyDay, events: readonly ValidEvent[]): Done[] {
	const latest = new Map<string, ValidEvent>();
	for (const event of events) if (event.kind === 'put') latest.set(`${event.entity} ${event.field}`, event);
	return events.flatMap((event): Done[] => {
		if (event.kind === 'put' && latest.get(`${event.entity} ${event.field}`) !== event) return [];
		const done = doneBy(event, day);
		return done ? [done] : [];
	});
}

/** What was acknowledged in a session, the last on top, and its sums. */
export class Tally {
	/** Answers, meetings and what was set aside. */
	stored = $state(0);
	answers = $state(0);
	/** Answers better than Again. */
	remembered = $state(0);
	/** Notes met. */
	meetings = $state(0);
	canUndo = $state(false);
	#done: Done[] = [];

	/** What was done before the session began can be undone too, but does not count. */
	begin(done: readonly Done[]): void {
		this.#done = [...done];
		this.canUndo = this.#done.length > 0;
	}

	add(done: Done): void {
		this.#done.push(done);
		this.#count(done, 1);
	}

	get last(): Done | undefined {
		return this.#done.at(-1);
	}

	/** The last one was undone. */
	removeLast(): void {
		const done = this.#done.pop();
		if (done) this.#count(done, -1);
	}

	#count(done: Done, sign: 1 | -1): void {
		const moved = (count: number) => Math.max(count + sign, 0);
		this.stored = moved(this.stored);
		this.canUndo = this.#done.length > 0;
		if (done.kind === 'answer') {
			this.answers = moved(this.answers);
			if (done.grade > 1) this.remembered = moved(this.remembered);
		} else if (done.kind === 'meeting' && done.how === 'got it') {
			this.meetings = moved(this.meetings);
		}
	}
}
