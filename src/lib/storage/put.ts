import { byEntity, type Draft, type PutEvent } from '#lib/log';
import { changeLog, type LogAccess } from './change';
import type { LogWriter } from './writer';

/** Stamps puts in the order given and projects what they touch. */
export async function putAll(writer: LogWriter, drafts: readonly Draft<PutEvent>[]): Promise<readonly PutEvent[]> {
	const events: PutEvent[] = drafts.map((draft) => writer.stamp(draft));
	for (const [entity, group] of byEntity(events)) await writer.merge(entity, group);
	return events;
}

/** Stores puts, all or none, in one strict transaction. Returns them as they stand in the log. Rejects with `StorageUnavailable`. */
export function put(access: LogAccess, drafts: readonly Draft<PutEvent>[]): Promise<readonly PutEvent[]> {
	return changeLog(access, (writer) => putAll(writer, drafts));
}
