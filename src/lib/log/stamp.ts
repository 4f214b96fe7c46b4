import type { Draft, Envelope, Instant, LogEvent } from './event';

/** A clock that says a later time than the year 5000 is not believed. */
const latestBelieved: Instant = Date.UTC(5000, 0, 1);

/** A foreign event with a later stamp (in the year 6429) is refused: ids hold twice that, so that there is always a next one. */
export const latestStamp = 2 ** 47;

/** What the log adds to a draft. */
export type Stamp = Pick<Envelope, 'v' | 'id' | 'stamp' | 'device'>;

/**
 * The stamp of the next event: `max(now, last + 1)`, a hybrid logical clock. `last` is the greatest stamp in the log, merged
 * events included, or 0. A clock that goes backwards, or says nonsense, keeps the order.
 */
export function nextStamp(now: Instant, last: number): number {
	const clock = Number.isFinite(now) ? Math.min(Math.max(Math.floor(now), 0), latestBelieved) : 0;
	return Math.max(clock, last + 1);
}

/** The event made of a draft. */
export function stamped<D extends Draft<LogEvent>>(draft: D, stamp: Stamp): D & Stamp {
	return { ...draft, v: stamp.v, id: stamp.id, stamp: stamp.stamp, device: stamp.device };
}
