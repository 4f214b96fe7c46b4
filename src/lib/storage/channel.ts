/** What tabs tell each other through: a `BroadcastChannel`, or anything like one. */
export interface Channel {
	postMessage(message: unknown): void;
	onmessage: ((event: MessageEvent) => unknown) | null;
}

/** Where a change was made: by this connection, or by another tab. */
export type Origin = 'here' | 'elsewhere';
/** Told which entities were changed; `everyEntity` among them stands for all. */
export type OnChange = (entities: readonly string[], from: Origin) => void;

/** All rows were made anew. */
export const everyEntity = '*';

/** The entities a message names; none for a message of another kind, as of another version of the app. */
function entitiesIn(message: unknown): readonly string[] {
	if (typeof message !== 'object' || message === null || !('entities' in message)) return [];
	const { entities } = message;
	return Array.isArray(entities) ? entities.filter((each) => typeof each === 'string') : [];
}

/** Passes changes on, both ways. Returns the function to call after a change made here. */
export function connectChannel(
	channel: Channel | undefined,
	onChange: OnChange
): (entities: readonly string[]) => void {
	if (channel) {
		channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			const entities = entitiesIn(data);
			if (entities.length > 0) onChange(entities, 'elsewhere');
		};
	}
	return (entities) => {
		channel?.postMessage({ entities });
		onChange(entities, 'here');
	};
}
