import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashText } from '#lib/arabic/text';
import { cardEntity } from '#lib/log';
import { Beside, device, type TestDevice } from './device.fixture';
import { eraseEverything } from './erase';
import { dataFacts } from './facts';
import { lostData, mark, markAnew } from './what-is-here';
import { copyNotice, putOffCopy } from './notices';
import { examine, restoreFrom, type Examined } from './restore';
import { copyIsOut, copyName, prepareCopy } from './save';

const quiet = () => undefined;
let beside: Beside;

beforeEach(() => {
	beside = new Beside();
	beside.stub();
	vi.stubGlobal('matchMedia', () => ({ matches: false }));
	vi.stubGlobal('navigator', {});
	vi.stubGlobal('document', { addEventListener: vi.fn() });
});
afterEach(() => {
	vi.unstubAllGlobals();
});

/** Saves a copy and takes it out. */
async function saved(from: TestDevice): Promise<File> {
	const copy = await prepareCopy(from, quiet);
	expect(copy.checked).toBe('whole');
	await copyIsOut(from, copy);
	return copy.file;
}

async function examined(on: TestDevice, file: File): Promise<Extract<Examined, { kind: 'copy' }>> {
	const found = await examine(on, file, quiet);
	if (found.kind !== 'copy') throw new Error(found.fault);
	return found;
}

async function restored(on: TestDevice, file: File): Promise<void> {
	const done = await restoreFrom(on, file, await examined(on, file), quiet);
	expect(done.kind).toBe('restored');
}

describe('a copy', () => {
	it.each<[string, number, number, 'packed' | 'plain', string]>([
		['the local date', Date.UTC(2026, 10, 24, 12), 180, 'packed', 'mufradat-2026-11-24.mufradat.gz'],
		['of the east, where it is tomorrow', Date.UTC(2026, 10, 24, 22), 180, 'packed', 'mufradat-2026-11-25.mufradat.gz'],
		['of the west, not packed', Date.UTC(2026, 10, 24, 2), -300, 'plain', 'mufradat-2026-11-23.mufradat.ndjson']
	])('is named by %s', (_, at, zone, form, name) => {
		expect(copyName(at, zone, form)).toBe(name);
	});

	it('says what is in it, and tells how far it is', async () => {
		const here = await device();
		await here.study(3);
		const shares: number[] = [];
		const copy = await prepareCopy(here, (share) => shares.push(share));
		expect(copy).toMatchObject({ totals: { answers: 3, words: 1 }, texts: 0, checked: 'whole' });
		expect(copy.file.type).toBe('application/gzip');
		expect(shares.at(-1)).toBeCloseTo(1);
		expect(shares.toSorted((one, other) => one - other)).toEqual(shares);
	});

	it('counts once it is out, and what comes later is told', async () => {
		const here = await device();
		await here.study(3);
		await prepareCopy(here, quiet);
		expect(await dataFacts(here)).toMatchObject({ copy: undefined, since: { answers: 3, events: 4 } });
		const file = await saved(here);
		expect(await dataFacts(here)).toMatchObject({ copy: { name: file.name }, since: { answers: 0, events: 0 } });
		await here.study(2);
		here.today(20_703);
		await here.study(1);
		expect(await dataFacts(here)).toMatchObject({ since: { answers: 3, events: 3 } });
	});

	it('that cannot be read back is no copy', async () => {
		const here = await device();
		// A value longer than any that is taken from a file.
		await here.storage.put([
			{ kind: 'put', entity: 'note:x', field: 'comment', value: 'x'.repeat(200_001), at: 0, zone: 0 }
		]);
		const copy = await prepareCopy(here, quiet);
		expect(copy.checked).toBe('not whole');
		await copyIsOut(here, copy);
		expect(await dataFacts(here)).toMatchObject({ copy: undefined });
	});
});

describe('restoring', () => {
	it('shows first, changes nothing, then adds; again it adds nothing', async () => {
		const [there, here] = [await device(), await device()];
		await there.study(4);
		await there.set('newNotesPerDay', 5);
		const file = await saved(there);
		const found = await examined(here, file);
		expect(found.holds).toEqual({
			events: 6,
			reviews: 4,
			words: 1,
			days: { from: 20_700, to: 20_700 },
			texts: 0,
			fresh: { events: 6, reviews: 4, words: 1, texts: 0 },
			settings: [{ field: 'newNotesPerDay', from: undefined, to: 5 }]
		});
		expect(await here.storage.logSize()).toBe(0);
		await restored(here, file);
		expect(here.reread).toHaveBeenCalledOnce();
		expect(await here.storage.settings()).toEqual({ newNotesPerDay: 5 });
		expect((await examined(here, file)).holds.fresh).toEqual({ events: 0, reviews: 0, words: 0, texts: 0 });
		await restored(here, file);
		expect(await here.storage.logSize()).toBe(6);
	});

	it('counts the file as a copy of what is in it', async () => {
		const [there, here] = [await device(), await device()];
		await there.study(4);
		const file = await saved(there);
		await restored(here, file);
		expect(await dataFacts(here)).toMatchObject({ copy: { name: file.name }, since: { answers: 0, events: 0 } });
		await here.study(1);
		expect(await dataFacts(here)).toMatchObject({ since: { answers: 1, events: 1 } });
	});

	it('joins with what is here, which is not in the file', async () => {
		const [there, here] = [await device(), await device()];
		await there.study(4);
		await here.study(2);
		await restored(here, await saved(there));
		const facts = await dataFacts(here);
		expect(facts.totals).toMatchObject({ answers: 6, words: 1 });
		expect(facts.since.events).toBe(3);
	});

	it('brings texts, and leaves those that are here as they are', async () => {
		const [there, here] = [await device(), await device()];
		const row = { hash: hashText('سوق'), text: 'سوق', title: 'theirs', source: '', addedAt: 5 };
		await there.storage.putText(row);
		const file = await saved(there);
		expect((await examined(here, file)).holds).toMatchObject({ texts: 1, fresh: { texts: 1 } });
		await restored(here, file);
		expect(await here.storage.texts()).toEqual([row]);
	});

	it('refuses a file that tells another story of an event here, before anything is written', async () => {
		const [there, here] = [await device(), await device()];
		await there.study(2);
		const other = await device();
		const events = [...(await there.storage.events(cardEntity('سوق_NOUN_1/recognise')))];
		await here.storage.unite(events.slice(0, 1));
		await other.storage.unite(events.map((event, at) => (at === 0 ? { ...event, zone: 60 } : event)));
		const file = await saved(other);
		expect(await examine(here, file, quiet)).toEqual({ kind: 'fault', fault: 'conflict' });
		expect(await here.storage.logSize()).toBe(1);
	});

	it('refuses a damaged file; one that is damaged between looking and taking, too', async () => {
		const [there, here] = [await device(), await device()];
		await there.study(2);
		const file = await saved(there);
		const plain = gunzipSync(new Uint8Array(await file.arrayBuffer()));
		const cut = new File([new Uint8Array(plain.subarray(0, -10))], 'cut');
		expect(await examine(here, cut, quiet)).toEqual({ kind: 'fault', fault: 'truncated' });
		const found = await examined(here, file);
		expect(await restoreFrom(here, cut, found, quiet)).toEqual({ kind: 'fault', fault: 'truncated' });
		expect(await dataFacts(here)).toMatchObject({ copy: undefined });
		await restored(here, file);
		expect(await here.storage.logSize()).toBe(3);
	});
});

describe('a database that is gone', () => {
	it('is noticed by what stands beside it, on a first visit nothing', async () => {
		const here = await device();
		await mark(here);
		expect(await lostData(here)).toBeUndefined();
		expect(beside.texts.size).toBe(0);
		await here.study(3);
		const file = await saved(here);
		expect(await lostData(here)).toBeUndefined();
		const anew = await device();
		expect(await lostData(anew)).toMatchObject({ answers: 3, words: 1, copy: { name: file.name } });
	});

	it.each<[string, (beside: Beside) => void]>([
		['localStorage alone', ({ texts }) => texts.clear()],
		['the caches alone', ({ cached }) => cached.clear()]
	])('is noticed though %s went with it', async (_, clear) => {
		const here = await device();
		await here.study(1);
		await mark(here);
		clear(beside);
		expect(await lostData(await device())).toMatchObject({ answers: 1 });
	});

	it('stays noticed while one studies on, until that is answered', async () => {
		const here = await device();
		await here.study(3);
		await mark(here);
		const anew = await device();
		await anew.study(1);
		await mark(anew);
		expect(await lostData(anew)).toMatchObject({ answers: 3 });
		await markAnew(anew);
		expect(await lostData(anew)).toBeUndefined();
		await mark(anew);
		expect(await lostData(await device())).toMatchObject({ answers: 1 });
	});

	it('is answered by a restore', async () => {
		const here = await device();
		await here.study(3);
		const file = await saved(here);
		const anew = await device();
		await restored(anew, file);
		expect(await lostData(anew)).toBeUndefined();
	});

	it.each(['{', '[]', '{"device":"x"}', 'null'])('is not invented from nonsense: %s', async (nonsense) => {
		beside.texts.set('mufradat:kept', nonsense);
		expect(await lostData(await device())).toBeUndefined();
	});

	it('is no reason to fail where nothing can be kept beside it', async () => {
		const here = await device();
		await here.study(1);
		const refuse = () => {
			throw new DOMException('refused', 'SecurityError');
		};
		vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
		vi.stubGlobal('caches', { has: refuse, open: refuse, delete: refuse });
		await mark(here);
		expect(await lostData(here)).toBeUndefined();
		putOffCopy(here);
	});
});

describe('a copy is asked for', () => {
	it('after some days, is put off for a week, and no longer once there is one', async () => {
		const here = await device();
		await here.study(25);
		expect(await copyNotice(here, 'yes')).toBeUndefined();
		here.today(20_708);
		expect(await copyNotice(here, 'yes')).toEqual({ tone: 'quiet', answers: 25, last: undefined });
		expect(await copyNotice(here, 'no')).toMatchObject({ tone: 'firm' });
		putOffCopy(here);
		expect(await copyNotice(here, 'no')).toBeUndefined();
		here.today(20_715);
		expect(await copyNotice(here, 'no')).toMatchObject({ tone: 'firm' });
		await saved(here);
		here.today(20_730);
		expect(await copyNotice(here, 'no')).toBeUndefined();
	});
});

describe('erasing everything', () => {
	it('leaves nothing, beside the database neither, but what is of others', async () => {
		const here = await device();
		await here.study(2);
		await mark(here);
		beside.texts.set('mufradat:device', '{}');
		beside.texts.set('mufradat-other:device', '{}');
		beside.cached.set('mufradat:inbox', new Map());
		beside.cached.set('mufradat-app', new Map());
		await eraseEverything(here);
		expect(await here.factory.databases()).toEqual([]);
		expect([...beside.texts.keys()]).toEqual(['mufradat-other:device']);
		expect([...beside.cached.keys()]).toEqual(['mufradat-app']);
	});
});
