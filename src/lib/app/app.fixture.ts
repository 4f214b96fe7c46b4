import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { cardId, type CardKind, type NoteId } from '#lib/cards';
import { cardEntity, noteEntity, textEntity, type Grade } from '#lib/log';
import { App } from './app.svelte';
import { putNow } from './put';
import type { LibraryText } from './texts';

/** The app itself, in Node: its own database and clock, the built-in texts read from where the build has put them. */

/** Noon of a day that all tests begin on, by UTC. */
const noon = Date.UTC(2026, 10, 2, 12, 0);
const dayLength = 86_400_000;

/** Takes back what opening the app has put in the place of the platform. */
export function closeApp(): void {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
}

/** Opens the app anew at noon of the first day, with nothing in it but that the article is learnt from. */
export async function openApp(): Promise<App> {
	vi.useFakeTimers({ toFake: ['Date'], now: noon });
	vi.stubGlobal('navigator', {});
	vi.stubGlobal('BroadcastChannel', undefined);
	vi.stubGlobal('fetch', (url: string) =>
		Promise.resolve(new Response(readFileSync(`.${new URL(url, 'file:///').pathname}`)))
	);
	globalThis.indexedDB = new IDBFactory();
	const app = new App();
	await app.connect();
	const { hash } = await textOf(app);
	await app.storage.put([putNow(app.moment(), textEntity(hash), 'studied', true)]);
	return app;
}

/** Goes on by so many days. */
export function daysPass(days: number): void {
	vi.setSystemTime((vi.getMockedSystemTime()?.getTime() ?? noon) + days * dayLength);
}

/** A built-in text: the article that all these tests learn from, unless another is named. */
export async function textOf(app: App, slug = 'kazakhstan-visit'): Promise<LibraryText> {
	const text = await app.texts.bySlug(slug);
	if (!text) throw new RangeError(`there is no text ${slug}`);
	return text;
}

/** Answers a card now, its word met before where it is the first time; it is due in so many days. */
export async function answered(app: App, note: string, kind: CardKind, dueIn: number, grade: Grade = 3): Promise<void> {
	const moment = app.moment();
	const id = cardId(note as NoteId, kind);
	const row = await app.storage.card(id);
	if (!row) await app.storage.put([putNow(moment, noteEntity(note), 'met', { day: moment.day })]);
	await app.storage.answer({
		shown: { card: id, lastEvent: row?.lastEvent ?? null },
		draft: {
			kind: 'review',
			entity: cardEntity(id),
			...moment,
			grade,
			due: { kind: 'day', day: moment.day + dueIn },
			mode: 'self',
			took: 1000
		}
	});
}
