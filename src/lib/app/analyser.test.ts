import { describe, expect, it } from 'vitest';
import { hashText } from '#lib/arabic/text';
import { StorageUnavailable } from '#lib/storage';
import type { Reply, Request } from '#workers';
import { Analyser, AnalyserError, type Port } from './analyser';

/** A worker that says what the test has it say. */
class FakeWorker implements Port {
	onmessage: Port['onmessage'] = null;
	onerror: Port['onerror'] = null;
	terminated = false;
	readonly heard: Request[] = [];

	postMessage(request: Request): void {
		this.heard.push(request);
	}
	terminate(): void {
		this.terminated = true;
	}
	say(reply: Reply): void {
		this.onmessage?.({ data: reply } as MessageEvent<Reply>);
	}
	die(): void {
		this.onerror?.({ message: 'dead', preventDefault: () => undefined } as ErrorEvent);
	}
	/** The last id it was asked for. */
	get id(): number {
		return this.heard.at(-1)?.id ?? NaN;
	}
}

const hashes = [hashText('one'), hashText('two')] as const;
const readings = [
	{ hash: hashes[0], url: '/one.json' },
	{ hash: hashes[1], url: '/two.json' }
];

function analyser(start?: () => Port) {
	const workers: FakeWorker[] = [];
	const begin = () => {
		const worker = new FakeWorker();
		workers.push(worker);
		return worker;
	};
	const worker = (n: number): FakeWorker => workers[n] ?? expect.fail(`worker ${n} was not started`);
	return {
		made: new Analyser({ start: start ?? begin, database: 'd', code: '/code.js', pack: '/pack', readings }),
		workers,
		worker
	};
}

const analysed = { hash: 'h', engine: 'e', chunks: 1, sentences: 2 };

describe('a text is read by the worker', () => {
	it('one worker, started when the first text is asked for', async () => {
		const { made, workers, worker } = analyser();
		expect(workers).toHaveLength(0);
		const shares: number[] = [];
		const one = made.analyse('كتب', { progress: (share) => shares.push(share) });
		const two = made.analyse('نام');
		expect(workers).toHaveLength(1);
		const [first, second] = worker(0).heard.map(({ id }) => id);
		worker(0).say({ type: 'done', id: second ?? NaN, analysed: { ...analysed, hash: 'second' } });
		worker(0).say({ type: 'progress', id: first ?? NaN, share: 0.5 });
		worker(0).say({ type: 'done', id: first ?? NaN, analysed });
		expect(await Promise.all([one, two])).toEqual([analysed, { ...analysed, hash: 'second' }]);
		expect(shares).toEqual([0.5]);
	});

	it('with the curated readings that are not left out', () => {
		const { made, worker } = analyser();
		void made.analyse('a');
		void made.analyse('b', { without: [hashes[0]] });
		void made.analyse('c', { without: 'all' });
		const asked = worker(0).heard.flatMap((request) => (request.type === 'analyse' ? [request.means] : []));
		expect(asked.map((means) => means.readings)).toEqual([['/one.json', '/two.json'], ['/two.json'], []]);
		expect(new Set(asked.map(({ engine }) => engine)).size).toBe(3);
		expect(asked[0]).toEqual(made.means());
	});

	it.each([
		[{ kind: 'asset' }, new AnalyserError('asset')],
		[{ kind: 'storage', reason: 'full' }, new StorageUnavailable('full')],
		[{ kind: 'fault', message: 'TypeError' }, new AnalyserError('fault')]
	] as const)('or rejected: %o', async (failure, error) => {
		const { made, worker } = analyser();
		const reading = made.analyse('كتب');
		worker(0).say({ type: 'failed', id: worker(0).id, failure });
		await expect(reading).rejects.toThrow(error);
	});
});

describe('cancelling', () => {
	it('rejects at once and tells the worker; a late answer is not heard', async () => {
		const { made, worker } = analyser();
		const controller = new AbortController();
		const shares: number[] = [];
		const reading = made.analyse('كتب', { signal: controller.signal, progress: (share) => shares.push(share) });
		const { id } = worker(0);
		controller.abort();
		await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
		expect(worker(0).heard.at(-1)).toEqual({ type: 'cancel', id });
		worker(0).say({ type: 'progress', id, share: 1 });
		worker(0).say({ type: 'done', id, analysed });
		expect(shares).toEqual([]);
	});

	it('before it is asked starts nothing', async () => {
		const { made, workers } = analyser();
		await expect(made.analyse('كتب', { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
		expect(workers).toHaveLength(0);
	});

	it('after the end says nothing more', async () => {
		const { made, worker } = analyser();
		const controller = new AbortController();
		const reading = made.analyse('كتب', { signal: controller.signal });
		worker(0).say({ type: 'done', id: worker(0).id, analysed });
		await reading;
		controller.abort();
		expect(worker(0).heard.map(({ type }) => type)).toEqual(['analyse']);
	});
});

describe('a worker that dies', () => {
	it('is started again, once, with what it had not finished', async () => {
		const { made, workers, worker } = analyser();
		const finished = made.analyse('one');
		worker(0).say({ type: 'done', id: worker(0).id, analysed });
		await finished;
		const open = made.analyse('two');
		worker(0).die();
		expect(worker(0).terminated).toBe(true);
		expect(workers).toHaveLength(2);
		expect(worker(1).heard).toMatchObject([{ type: 'analyse', text: 'two' }]);
		worker(1).say({ type: 'done', id: worker(1).id, analysed });
		expect(await open).toEqual(analysed);
	});

	it('twice over a text is given up; the next text gets a new one', async () => {
		const { made, workers, worker } = analyser();
		const reading = made.analyse('one');
		worker(0).die();
		worker(0).die();
		worker(1).die();
		await expect(reading).rejects.toMatchObject({ name: 'AnalyserError', reason: 'died' });
		expect(workers).toHaveLength(2);
		const next = made.analyse('two');
		worker(2).say({ type: 'done', id: worker(2).id, analysed });
		expect(await next).toEqual(analysed);
	});

	it('before it was started is told too', async () => {
		const { made } = analyser(() => {
			throw new TypeError('not a worker of this app');
		});
		await expect(made.analyse('one')).rejects.toMatchObject({ name: 'AnalyserError', reason: 'died' });
	});

	it('closed by the page, it gives up what it had', async () => {
		const { made, workers, worker } = analyser();
		const reading = made.analyse('one');
		made.close();
		await expect(reading).rejects.toMatchObject({ reason: 'died' });
		expect(worker(0).terminated).toBe(true);
		expect(workers).toHaveLength(1);
	});
});
