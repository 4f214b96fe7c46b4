import type { Envelope } from './event';

/** What an entity's name says it is. The list is open: the log keeps events of entities that this version does not know. */
export type Entity =
	| { readonly kind: 'note' | 'card' | 'text'; readonly id: string }
	| { readonly kind: 'settings' }
	| { readonly kind: 'other' };

export const settingsEntity = 'settings';

export function noteEntity(note: string): string {
	return `note:${note}`;
}

export function cardEntity(card: string): string {
	return `card:${card}`;
}

export function textEntity(hash: string): string {
	return `text:${hash}`;
}

const kinds = ['note', 'card', 'text'] as const;

/** The parts of an entity's name. An id may hold anything, colons too, but is not empty. */
export function parseEntity(entity: string): Entity {
	if (entity === settingsEntity) return { kind: 'settings' };
	const colon = entity.indexOf(':');
	const kind = kinds.find((each) => each === entity.slice(0, Math.max(colon, 0)));
	const id = entity.slice(colon + 1);
	return kind === undefined || id === '' ? { kind: 'other' } : { kind, id };
}

/** Events grouped by entity; each group, and the groups, in the order given. */
export function byEntity<E extends Pick<Envelope, 'entity'>>(events: Iterable<E>): Map<string, E[]> {
	const groups = new Map<string, E[]>();
	for (const event of events) {
		const group = groups.get(event.entity);
		if (group === undefined) groups.set(event.entity, [event]);
		else group.push(event);
	}
	return groups;
}
