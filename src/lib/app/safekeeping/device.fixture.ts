import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { cardId, type NoteId } from '#lib/cards';
import { cardEntity, noteEntity, settingsEntity, type Draft, type LogEvent } from '#lib/log';
import { defaultSettings } from '#lib/scheduling';
import { openStorage } from '#lib/storage';
import type { Keeper } from './keeper';

/** A browser on a device for the tests of this folder: a database, what stands beside it, a clock. */

const dayLength = 86_400_000;
export const market = 'سوق_NOUN_1' as NoteId;

/** `localStorage` and the caches, as a browser has them under one origin. */
export class Beside {
	readonly texts = new Map<string, string>();
	readonly cached = new Map<string, Map<string, string>>();

	/** Puts them where the code looks for them. */
	stub(): void {
		const { texts, cached } = this;
		const storage: Partial<globalThis.Storage> = {
			getItem: (key) => texts.get(key) ?? null,
			setItem: (key, value) => void texts.set(key, value),
			removeItem: (key) => void texts.delete(key),
			key: (at) => [...texts.keys()][at] ?? null
		};
		Object.defineProperty(storage, 'length', { get: () => texts.size });
		vi.stubGlobal('localStorage', storage);
		vi.stubGlobal('location', new URL('https://example.test/mufradat/'));
		vi.stubGlobal('caches', {
			has: (name: string) => Promise.resolve(cached.has(name)),
			delete: (name: string) => Promise.resolve(cached.delete(name)),
			open: (name: string) => {
				const entries = cached.get(name) ?? new Map<string, string>();
				cached.set(name, entries);
				return Promise.resolve({
					match: (url: string) => {
						const text = entries.get(url);
						return Promise.resolve(text === undefined ? undefined : new Response(text));
					},
					put: async (url: string, response: Response) => void entries.set(url, await response.text())
				});
			}
		});
	}
}

/** Chance that differs from device to device and from call to call. */
function countingRandom(device: number) {
	let count = 0;
	return (bytes: Uint8Array<ArrayBuffer>): Uint8Array => {
		count += 1;
		return bytes.map((_, at) => (at === 15 ? device : Math.floor(count / 32 ** at)));
	};
}

let devices = 0;

export interface TestDevice extends Keeper {
	readonly factory: IDBFactory;
	/** How often all was read anew. */
	readonly reread: () => Promise<void>;
	/** Puts the clock to ten o'clock UTC on a study day. */
	today(day: number): void;
	/** Answers a card as often as said, today. */
	study(answers: number): Promise<void>;
	set(field: string, value: number): Promise<void>;
}

export async function device(factory = new IDBFactory()): Promise<TestDevice> {
	devices += 1;
	const storage = await openStorage({ name: 'mufradat-test', random: countingRandom(devices), factory });
	let day = 20_700;
	const at = () => day * dayLength + 10 * 3_600_000;
	const stamp = () => ({ at: at(), zone: 0 });
	const card = cardId(market, 'recognise');
	return {
		storage,
		settings: defaultSettings,
		factory,
		moment: () => ({ at: at(), zone: 0, day }),
		reread: vi.fn(() => Promise.resolve()),
		today: (next) => {
			day = next;
		},
		study: async (answers) => {
			const met: Draft<LogEvent> = {
				...stamp(),
				kind: 'put',
				entity: noteEntity(market),
				field: 'met',
				value: { day }
			};
			if ((await storage.events(noteEntity(market))).length === 0) await storage.put([met]);
			for (let count = 0; count < answers; count++) {
				const row = await storage.card(card);
				const due = { kind: 'day', day: day + 3 } as const;
				const asked = { entity: cardEntity(card), day, grade: 3, due, mode: 'self', took: 900 } as const;
				const draft = { ...stamp(), kind: 'review', ...asked } as const;
				await storage.answer({ shown: { card, lastEvent: row?.lastEvent ?? null }, draft });
			}
		},
		set: async (field, value) => {
			await storage.put([{ ...stamp(), kind: 'put', entity: settingsEntity, field, value }]);
		}
	};
}
