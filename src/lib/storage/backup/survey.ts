import {
	compareOrder,
	latestPuts,
	parseEntity,
	settingsEntity,
	uniteLogs,
	validEvents,
	type EventId,
	type Json,
	type LogEvent,
	type PutEvent,
	type StudyDay
} from '#lib/log';

/** A study setting that restoring would change; `undefined`: it was never set here. */
export interface SettingChange {
	readonly field: string;
	readonly from: Json | undefined;
	readonly to: Json | undefined;
}

/** What a copy holds, and what of it is not here yet. */
export interface Surveyed {
	readonly events: number;
	/** Answers, without those that were taken back. */
	readonly reviews: number;
	/** The study days on which they were given. */
	readonly days: { readonly from: StudyDay; readonly to: StudyDay } | undefined;
	/** Notes met. */
	readonly words: number;
	readonly texts: number;
	readonly fresh: {
		readonly events: number;
		readonly reviews: number;
		readonly words: number;
		readonly texts: number;
	};
	readonly settings: readonly SettingChange[];
}

/** The answers among events, less those that undos among them name: an undo names answers that stand before it. */
class Reviews {
	#given = 0;
	readonly #undone = new Set<EventId>();

	add(events: readonly LogEvent[]): void {
		for (const event of events) {
			if (event.kind === 'review') this.#given += 1;
			if (event.kind === 'undo') for (const id of event.events) this.#undone.add(id);
		}
	}

	get count(): number {
		return Math.max(this.#given - this.#undone.size, 0);
	}
}

/** The notes met, by the puts that hold. */
class Meetings {
	readonly #latest = new Map<string, PutEvent>();

	add(events: readonly LogEvent[]): void {
		for (const event of events) {
			if (event.kind !== 'put' || event.field !== 'met' || parseEntity(event.entity).kind !== 'note') continue;
			const known = this.#latest.get(event.entity);
			if (!known || compareOrder(known, event) < 0) this.#latest.set(event.entity, event);
		}
	}

	get count(): number {
		return [...this.#latest.values()].filter(({ value }) => value !== null).length;
	}
}

/** Goes over a copy batch by batch and says what it holds. Its memory grows with the words and settings, not with the answers. */
export class Survey {
	readonly #settingsHere: readonly LogEvent[];
	readonly #settings: LogEvent[] = [];
	readonly #met = new Meetings();
	readonly #freshMet = new Meetings();
	readonly #reviews = new Reviews();
	readonly #freshReviews = new Reviews();
	#events = 0;
	#freshEvents = 0;
	#texts = 0;
	#freshTexts = 0;
	#days: Surveyed['days'];

	/** With the events of the settings as they are here. */
	constructor(settingsHere: readonly LogEvent[]) {
		this.#settingsHere = settingsHere;
	}

	/** Events of the copy, and those of them that are not here. */
	addEvents(events: readonly LogEvent[], fresh: readonly LogEvent[]): void {
		this.#events += events.length;
		this.#freshEvents += fresh.length;
		this.#reviews.add(events);
		this.#freshReviews.add(fresh);
		this.#met.add(events);
		this.#freshMet.add(fresh);
		for (const event of events) {
			if (event.entity === settingsEntity) this.#settings.push(event);
			else if (event.kind === 'review') this.#addDay(event.day);
		}
	}

	/** How many texts of the copy there are, and how many of them are not here. */
	addTexts(count: number, fresh: number): void {
		this.#texts += count;
		this.#freshTexts += fresh;
	}

	get result(): Surveyed {
		return {
			events: this.#events,
			reviews: this.#reviews.count,
			days: this.#days,
			words: this.#met.count,
			texts: this.#texts,
			fresh: {
				events: this.#freshEvents,
				reviews: this.#freshReviews.count,
				words: this.#freshMet.count,
				texts: this.#freshTexts
			},
			settings: this.#changes()
		};
	}

	#addDay(day: StudyDay): void {
		const { from, to } = this.#days ?? { from: day, to: day };
		this.#days = { from: Math.min(from, day), to: Math.max(to, day) };
	}

	#changes(): SettingChange[] {
		const before = latestPuts(validEvents(this.#settingsHere), settingsEntity);
		const after = latestPuts(validEvents(uniteLogs(this.#settingsHere, this.#settings)), settingsEntity);
		const fields = [...new Set([...before.keys(), ...after.keys()])].sort();
		return fields.flatMap((field): SettingChange[] => {
			const [from, to] = [before.get(field)?.value, after.get(field)?.value];
			return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, from, to }];
		});
	}
}
