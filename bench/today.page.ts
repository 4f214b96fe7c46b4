/** Runs in the browser, on a blank page of the app's origin: fills the app's own database with a large deck. */
import type { NoteId } from '#lib/cards';
import { studyDay } from '#lib/log';
import { defaultSettings } from '#lib/scheduling';
import { openStorage } from '#lib/storage';
import { deck } from './deck';

/** Unites the log of a deck of `size` cards into the database, some of it of `own` notes. Returns how many cards are due today. */
export async function fill(name: string, size: number, own: readonly NoteId[]): Promise<number> {
	const storage = await openStorage({ name, random: (bytes) => crypto.getRandomValues(bytes) });
	const now = Date.now();
	const zone = -new Date(now).getTimezoneOffset() + 0;
	const day = studyDay(now, zone, defaultSettings.rolloverHour);
	await storage.unite(deck(size, own, { day, zone }));
	const due = await storage.due(day);
	storage.close();
	return due.length;
}
