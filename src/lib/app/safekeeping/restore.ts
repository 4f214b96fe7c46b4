import { hashText } from '#lib/arabic/text';
import { IdConflict, settingsEntity, studyDay, type LogEvent } from '#lib/log';
import {
	openedBackup,
	readBackup,
	Survey,
	type BackupFault,
	type Header,
	type Part,
	type Safekeeping,
	type Surveyed
} from '#lib/storage';
import type { Keeper } from './keeper';
import { zoneAt } from '../clock';
import { lastCopy, markAnew } from './what-is-here';
import { copyAfterRestore } from './last-copy';
import type { Share } from './save';

/** Why a file is not restored: something about the file, or an event that is here with another content. */
export type RestoreFault = BackupFault | 'conflict';

/** A file as it was found to be; nothing was changed. */
export type Examined =
	| { readonly kind: 'copy'; readonly header: Header; readonly holds: Surveyed }
	| { readonly kind: 'fault'; readonly fault: RestoreFault };

/** What a restore added. After a fault, what came before it stays; the same file can be restored again. */
export type Restored =
	{ readonly kind: 'restored'; readonly holds: Surveyed } | { readonly kind: 'fault'; readonly fault: RestoreFault };

function partsOf(file: File, share: Share): AsyncGenerator<Part> {
	return readBackup(
		openedBackup(file, (bytes) => share(bytes / Math.max(file.size, 1))),
		hashText
	);
}

async function surveyed(parts: AsyncIterable<Part>, keeping: Safekeeping, survey: Survey): Promise<Examined> {
	let header: Header | undefined;
	for await (const part of parts) {
		if (part.kind === 'fault') return part;
		if (part.kind === 'header') header = part.header;
		if (part.kind === 'texts') survey.addTexts(part.texts.length, await keeping.absentTexts(part.texts));
		if (part.kind === 'events') survey.addEvents(part.events, await keeping.absent(part.events));
		if (part.kind === 'end' && header) return { kind: 'copy', header, holds: survey.result };
	}
	return { kind: 'fault', fault: 'truncated' };
}

/** Reads a file to its end against what is here, and changes nothing. Rejects with `StorageUnavailable`. */
export async function examine(app: Keeper, file: File, share: Share): Promise<Examined> {
	const keeping = await app.storage.safekeeping();
	const survey = new Survey(await app.storage.events(settingsEntity));
	try {
		return await surveyed(partsOf(file, share), keeping, survey);
	} catch (error) {
		if (error instanceof IdConflict) return { kind: 'fault', fault: 'conflict' };
		throw error;
	}
}

/** The file is no longer what it was when it was examined. */
class FileChanged extends Error {
	override readonly name = 'FileChanged';
	constructor(readonly fault: BackupFault) {
		super(`the file is no longer what it was: ${fault}`);
	}
}

async function* eventsOf(parts: AsyncIterable<Part>, keeping: Safekeeping): AsyncGenerator<readonly LogEvent[]> {
	for await (const part of parts) {
		if (part.kind === 'fault') throw new FileChanged(part.fault);
		if (part.kind === 'texts') await keeping.addTexts(part.texts);
		if (part.kind === 'events') yield part.events;
	}
}

/** The file is a copy outside the browser, of what is here now. */
async function countAsCopy(app: Keeper, file: File, header: Header, added: number): Promise<void> {
	const keeping = await app.storage.safekeeping();
	const at = Date.parse(header.created);
	const day = studyDay(at, zoneAt(at), app.settings.rolloverHour);
	const { reviews } = await app.storage.day(day);
	const copy = { at, day, reviewsOfDay: reviews, events: header.events, name: file.name };
	await keeping.rememberCopy(copyAfterRestore(await lastCopy(app), copy, added));
}

/**
 * Unites what is here with a file that was examined: read once more, batch by batch. Nothing here is removed, and doing it again adds
 * nothing. Rejects with `StorageUnavailable`: what was added until then stays, and the same file can be restored again.
 */
export async function restoreFrom(
	app: Keeper,
	file: File,
	{ header, holds }: Extract<Examined, { kind: 'copy' }>,
	share: Share
): Promise<Restored> {
	const keeping = await app.storage.safekeeping();
	try {
		const events = eventsOf(
			partsOf(file, (part) => share(part * 0.7)),
			keeping
		);
		const added = await keeping.restore(events, holds.fresh.events, () => undefined);
		await app.storage.keepCurrent((done, total) => share(0.7 + (done / Math.max(total, 1)) * 0.3));
		await countAsCopy(app, file, header, added);
		await markAnew(app);
		return { kind: 'restored', holds };
	} catch (error) {
		if (error instanceof FileChanged) return { kind: 'fault', fault: error.fault };
		if (error instanceof IdConflict) return { kind: 'fault', fault: 'conflict' };
		throw error;
	} finally {
		await app.reread();
	}
}
