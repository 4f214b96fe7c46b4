import { byEntity, type LogEvent } from '#lib/log';
import { changeLog, type LogAccess } from './change';

/** Events in one transaction: bounds the memory of a merge, and how long others wait. */
const chunkSize = 500;

/** How many events were new, of those given. */
export interface United {
	readonly added: number;
	readonly given: number;
}

async function uniteChunk(access: LogAccess, chunk: readonly LogEvent[]): Promise<number> {
	return changeLog(access, async (writer) => {
		let added = 0;
		for (const [entity, events] of byEntity(chunk)) added += await writer.merge(entity, events);
		return added;
	});
}

/**
 * Unites the log with parsed events of other devices or of a backup, in chunks, each a strict transaction. Any order, any number
 * of times: one state. A late event re-projects the entity it touches and nothing else; stamps to come lie after all merged ones.
 * Rejects with `IdConflict` or `StorageUnavailable`; what went before in whole chunks stays, and uniting again goes on.
 */
export async function uniteAll(access: LogAccess, events: readonly LogEvent[]): Promise<United> {
	// By entity, so that few entities are projected in more than one chunk.
	const sorted = [...byEntity(events).values()].flat();
	let added = 0;
	for (let from = 0; from < sorted.length; from += chunkSize) {
		added += await uniteChunk(access, sorted.slice(from, from + chunkSize));
	}
	return { added, given: events.length };
}
