import { version } from '$app/environment';
import { hashText } from '#lib/arabic/text';
import type { Instant, ZoneMinutes } from '#lib/log';
import {
	openedBackup,
	packed,
	packs,
	readBackup,
	writeBackup,
	type Copy,
	type Header,
	type Safekeeping
} from '#lib/storage';
import type { Keeper } from './keeper';
import { rememberCopy, totals } from './what-is-here';
import type { Totals } from './last-copy';

/** Told how much of the work is done, from 0 to 1. */
export type Share = (share: number) => void;

/** A copy that is made and still within the browser. */
export interface PreparedCopy {
	readonly file: File;
	readonly totals: Totals;
	readonly texts: number;
	/** Whether it was read back and is whole: then it counts as a copy once it has left. */
	readonly checked: 'whole' | 'not whole';
	/** What is remembered of it once it has left the browser. */
	readonly copy: Copy;
}

/** `mufradat-2026-11-24.mufradat.gz`: found by its name, and sorted by its date. */
export function copyName(at: Instant, zone: ZoneMinutes, form: 'packed' | 'plain'): string {
	const date = new Date(at + zone * 60_000).toISOString().slice(0, 10);
	return `mufradat-${date}.mufradat.${form === 'packed' ? 'gz' : 'ndjson'}`;
}

async function isWhole(file: Blob, header: Header, share: Share): Promise<boolean> {
	for await (const part of readBackup(
		openedBackup(file, (bytes) => share(bytes / file.size)),
		hashText
	)) {
		if (part.kind === 'fault') return false;
		if (part.kind === 'header' && part.header.events !== header.events) return false;
	}
	return true;
}

/**
 * Makes a copy of all that is the learner's, and reads it back. The log is read in batches and packed as it comes: what is held is the
 * packed file. Rejects with `StorageUnavailable`; answers may be given meanwhile and are not in it.
 */
export async function prepareCopy(app: Keeper, share: Share): Promise<PreparedCopy> {
	const keeping = await app.storage.safekeeping();
	return keeping.alone(() => copyOf(app, keeping, share));
}

async function copyOf(app: Keeper, keeping: Safekeeping, share: Share): Promise<PreparedCopy> {
	const { at, zone, day } = app.moment();
	const [extent, texts, today, sums] = await Promise.all([
		keeping.extent(),
		app.storage.texts(),
		app.storage.day(day),
		totals(app)
	]);
	const { device } = app.storage;
	const created = new Date(at).toISOString();
	const header: Header = { created, device, app: version, events: extent.events, texts: texts.length };
	let done = 0;
	async function* events() {
		for await (const batch of keeping.wholeLog(extent)) {
			yield batch;
			done += batch.length;
			share((done / extent.events) * 0.6);
		}
	}
	const parts: BlobPart[] = [];
	const byHash = texts.toSorted((one, other) => (one.hash < other.hash ? -1 : 1));
	const bytes = writeBackup(header, { texts: [byHash], events: events() });
	for await (const chunk of packed(bytes)) parts.push(chunk as Uint8Array<ArrayBuffer>);
	const form = packs() ? 'packed' : 'plain';
	const name = copyName(at, zone, form);
	const file = new File(parts, name, { type: form === 'packed' ? 'application/gzip' : 'application/x-ndjson' });
	return {
		file,
		totals: sums,
		texts: texts.length,
		checked: (await isWhole(file, header, (part) => share(0.6 + part * 0.4))) ? 'whole' : 'not whole',
		copy: { at, day, reviewsOfDay: today.reviews, events: extent.events, name }
	};
}

/** The copy is elsewhere now. One that was not whole is none. */
export async function copyIsOut(app: Keeper, { checked, copy }: PreparedCopy): Promise<void> {
	if (checked === 'whole') await rememberCopy(app, copy);
}
