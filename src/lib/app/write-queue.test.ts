import { describe, expect, it, vi } from 'vitest';
import { WriteQueue } from './write-queue';

const fine = () => Promise.resolve();

describe('a queue of writes', () => {
	it('writes in the order given, one after another', async () => {
		const queue = new WriteQueue(vi.fn());
		const log: string[] = [];
		const write = (name: string) => async () => {
			log.push(`${name} begins`);
			await Promise.resolve();
			log.push(`${name} ends`);
		};
		void queue.push(write('first'), fine);
		void queue.push(write('second'), fine);
		await queue.idle;
		expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
	});

	it('drops what waited behind a write that failed, tells of the failure once, and goes on with what comes later', async () => {
		const queue = new WriteQueue(vi.fn());
		const failed = vi.fn(fine);
		const dropped = vi.fn(fine);
		const later = vi.fn(fine);
		void queue.push(() => Promise.reject(new Error('full')), failed);
		void queue.push(dropped, failed);
		await queue.idle;
		await queue.push(later, failed);
		expect(failed).toHaveBeenCalledTimes(1);
		expect(dropped).not.toHaveBeenCalled();
		expect(later).toHaveBeenCalledTimes(1);
	});

	it('hands on what fails in telling of a failure, and is not stuck by it', async () => {
		const broken = vi.fn();
		const queue = new WriteQueue(broken);
		const again = new Error('again');
		await queue.push(
			() => Promise.reject(new Error('full')),
			() => Promise.reject(again)
		);
		const later = vi.fn(fine);
		await queue.push(later, fine);
		expect(broken).toHaveBeenCalledWith(again);
		expect(later).toHaveBeenCalledTimes(1);
	});
});
