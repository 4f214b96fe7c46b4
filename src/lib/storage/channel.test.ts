import { describe, expect, it, vi } from 'vitest';
import { cardEntity, noteEntity } from '#lib/log';
import type { Channel } from './channel';
import { answerNow, card, freshFactory, market, metDraft, open, reviewDraft } from './examples.fixture';

/** Two ends of one channel: what the one posts reaches the other, as among tabs. */
function channelPair(): [Channel, Channel] {
	const ends: [Channel, Channel] = [
		{ onmessage: null, postMessage: (data) => ends[1].onmessage?.(new MessageEvent('message', { data })) },
		{ onmessage: null, postMessage: (data) => ends[0].onmessage?.(new MessageEvent('message', { data })) }
	];
	return ends;
}

describe('the channel', () => {
	it('tells both tabs what was changed, after it is stored', async () => {
		const factory = freshFactory();
		const [mine, other] = channelPair();
		const [here, there] = [vi.fn(), vi.fn()];
		const storage = await open({ factory, channel: mine, onChange: here });
		const second = await open({ factory, channel: other, onChange: there });
		here.mockClear();
		there.mockClear();
		there.mockImplementationOnce(() => {
			void second.card(card()).then((row) => expect(row).toBeDefined());
		});
		await answerNow(storage, reviewDraft(card(), 100));
		expect(here.mock.calls).toEqual([[[cardEntity(card())], 'here']]);
		expect(there.mock.calls).toEqual([[[cardEntity(card())], 'elsewhere']]);
	});

	it('says nothing of what failed', async () => {
		const onChange = vi.fn();
		const storage = await open({ onChange });
		await answerNow(storage, reviewDraft(card(), 100));
		onChange.mockClear();
		const stale = storage.answer({ shown: { card: card(), lastEvent: null }, draft: reviewDraft(card(), 100) });
		await expect(stale).rejects.toThrow();
		expect(onChange).not.toHaveBeenCalled();
	});

	it('names each entity of a change once', async () => {
		const onChange = vi.fn();
		const storage = await open({ onChange });
		onChange.mockClear();
		await storage.put([metDraft(market, 100), metDraft(market, 101)]);
		expect(onChange.mock.calls).toEqual([[[noteEntity(market)], 'here']]);
	});

	it.each([[null], ['text'], [{}], [{ entities: 'settings' }], [{ entities: [] }], [{ entities: [5] }]])(
		'passes over a message that is none of ours: %j',
		async (message) => {
			const [mine, other] = channelPair();
			const onChange = vi.fn();
			await open({ channel: mine, onChange });
			onChange.mockClear();
			other.postMessage(message);
			expect(onChange).not.toHaveBeenCalled();
		}
	);

	it('takes a BroadcastChannel', async () => {
		const channel = new BroadcastChannel('mufradat-test');
		await open({ channel });
		channel.close();
		expect(channel.onmessage).not.toBeNull();
	});
});
