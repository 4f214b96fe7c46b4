import { createContext } from 'svelte';
import { learnerFrom, type Learner } from '#lib/library';
import { settingsEntity, studyDay, type Json } from '#lib/log';
import { defaultSettings, settingsFrom, type StudySettings } from '#lib/scheduling';
import { everyEntity, openStorage, StorageUnavailable, type Origin, type Reason, type Storage } from '#lib/storage';
import { now, zoneAt, type Moment } from './clock';
import { Device } from './device.svelte';
import { namespace } from './kept';
import { putNow } from './put';
import { Texts } from './texts';
import { Updates } from './update.svelte';

/** What all screens share: the database, the study settings, the texts, the device, updates. Opened once, in the root layout. */
export class App {
	status = $state<'opening' | 'ready' | 'fault'>('opening');
	fault = $state.raw<StorageUnavailable | undefined>(undefined);
	settings = $state.raw<StudySettings>(defaultSettings);
	/** The learner as a reader: level, what is assumed known. */
	learner = $state.raw<Learner>(learnerFrom({}));
	/** Counts what was stored, here or in another tab: what depends on it reads anew. */
	changes = $state(0);
	/** The last change came from another tab. */
	foreignChange = $state.raw<readonly string[]>([]);
	/** Why the last thing said outside a review could not be stored. */
	trouble = $state.raw<Reason | undefined>(undefined);
	/** Without a secure context some things are missing; studying is not. */
	secure = $state(true);
	/** The browser keeps the data until the learner deletes them; `unknown` where it does not say. */
	persistent = $state<'yes' | 'no' | 'unknown'>('unknown');

	readonly texts = new Texts();
	readonly device = new Device();
	readonly updates = new Updates();
	/** Where this device remembers how it draws marked letters. */
	get inksKey(): string {
		return `${namespace()}:inks`;
	}
	#storage: Storage | undefined;
	#channel: BroadcastChannel | undefined;
	#opening: Promise<void> | undefined;
	#asked = false;

	/** Opens everything; to be called in the browser. What goes wrong becomes `fault`, and may be tried again. */
	async open(): Promise<void> {
		this.device.load();
		this.secure = globalThis.isSecureContext;
		await this.connect();
		// What the first screen does not need comes after it, and does not compete with it for the network.
		setTimeout(() => void this.updates.start(), 1500);
	}

	/** Copies, restoring, what is kept where. */
	safekeeping(): Promise<typeof import('./safekeeping')> {
		return import('./safekeeping');
	}

	/** Opens the database, anew after a fault; while it is being opened, another call waits for the same. */
	connect(): Promise<void> {
		this.#opening ??= this.#connect().finally(() => (this.#opening = undefined));
		return this.#opening;
	}

	async #connect(): Promise<void> {
		this.status = 'opening';
		// A page hears its own other channels: one at a time.
		this.#channel?.close();
		this.#storage?.close();
		this.#storage = undefined;
		try {
			// Without a secure context there are no locks; the type does not say so.
			const locks = navigator.locks as LockManager | undefined;
			this.#channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(namespace());
			const storage = await openStorage({
				name: namespace(),
				random: (bytes) => crypto.getRandomValues(bytes),
				lock: (work) => (locks ? locks.request(namespace(), work) : work()),
				...(this.#channel ? { channel: this.#channel } : {}),
				onChange: (entities, from) => void this.#changed(entities, from),
				onFault: (fault) => this.#fail(fault)
			});
			await this.#readSettings(storage);
			this.#storage = storage;
			this.status = 'ready';
			void this.#askPersistence();
		} catch (error) {
			this.#fail(error instanceof StorageUnavailable ? error : new StorageUnavailable('failed', { cause: error }));
		}
	}

	/** The open database. Screens ask for it only once `status` is `ready`. */
	get storage(): Storage {
		if (!this.#storage) throw new Error('the database is asked for before it is open');
		return this.#storage;
	}

	moment(): Moment {
		const at = now();
		const zone = zoneAt(at);
		return { at, zone, day: studyDay(at, zone, this.settings.rolloverHour) };
	}

	async #readSettings(storage: Storage): Promise<void> {
		const puts = await storage.settings();
		this.settings = settingsFrom(puts);
		this.learner = learnerFrom(puts);
	}

	/** Reads anew what may have changed altogether, as after a restore. */
	async reread(): Promise<void> {
		await this.#readSettings(this.storage);
		this.changes += 1;
	}

	/** Sets a study setting, as an event that travels with the log. */
	async set<Key extends keyof StudySettings>(key: Key, value: StudySettings[Key]): Promise<void> {
		await this.setAll({ [key]: Array.isArray(value) ? [...(value as readonly number[])] : value });
	}

	/** Sets several fields of `settings` at once: of studying (`StudySettings`) or of the learner (`level`, `assumedBands`, `functionWords`). */
	async setAll(fields: Readonly<Record<string, Json>>): Promise<void> {
		const moment = this.moment();
		await this.attempt(async () => {
			await this.storage.put(
				Object.entries(fields).map(([field, value]) => putNow(moment, settingsEntity, field, value))
			);
			await this.#readSettings(this.storage);
		});
	}

	async #askPersistence(): Promise<void> {
		if (!('storage' in navigator)) return;
		this.persistent = (await navigator.storage.persisted()) ? 'yes' : 'no';
	}

	/** Asks the browser to keep the data; some decide silently. Best asked after the first review. */
	async persist(): Promise<void> {
		if (!('storage' in navigator) || this.persistent === 'yes') return;
		this.#asked = true;
		this.persistent = (await navigator.storage.persist()) ? 'yes' : 'no';
	}

	/** After the first answer, once as long as the page is open. */
	async persistOnce(): Promise<void> {
		if (!this.#asked) await this.persist();
	}

	async #changed(entities: readonly string[], from: Origin): Promise<void> {
		if (!this.#storage) return;
		if (from === 'elsewhere' && (entities.includes(settingsEntity) || entities.includes(everyEntity))) {
			await this.attempt(() => this.#readSettings(this.storage));
		}
		this.changes += 1;
		if (from === 'elsewhere') this.foreignChange = entities;
	}

	/** Does something with the database outside a review; what goes wrong is said on the screen and in `trouble`. */
	async attempt(work: () => Promise<unknown>): Promise<void> {
		try {
			await work();
			this.trouble = undefined;
		} catch (error) {
			if (!(error instanceof StorageUnavailable)) throw error;
			this.trouble = error.reason;
		}
	}

	#fail(fault: StorageUnavailable): void {
		this.fault = fault;
		this.status = 'fault';
	}
}

export const [useApp, provideApp] = createContext<App>();
