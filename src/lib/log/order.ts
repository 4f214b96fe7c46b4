import type { Envelope } from './event';

type Ordered = Pick<Envelope, 'stamp' | 'device' | 'id'>;

function compareText(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}

/**
 * The order of the log: by stamp, then device. A device gives a stamp once; should two events share both nevertheless (a device
 * copied whole), the id decides, so that the order is total everywhere.
 */
export function compareOrder(one: Ordered, other: Ordered): number {
	return one.stamp - other.stamp || compareText(one.device, other.device) || compareText(one.id, other.id);
}

/** The events in the order of the log, in a new array. */
export function inOrder<E extends Ordered>(events: Iterable<E>): E[] {
	return [...events].sort(compareOrder);
}
