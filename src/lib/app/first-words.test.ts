import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Meeting } from '#lib/study';
import type { App } from './app.svelte';
import { answered, closeApp, openApp, textOf } from './app.fixture';
import { FirstWords } from './first-words.svelte';
import { ReviewSession } from './review.svelte';

let app: App;

beforeEach(async () => {
	app = await openApp();
});
afterEach(closeApp);

async function begun(): Promise<FirstWords> {
	const words = new FirstWords(app, await textOf(app));
	await words.start();
	return words;
}

const atHand = ({ view }: FirstWords | ReviewSession): string => (view.kind === 'meet' ? view.note.id : view.kind);
const leftOf = ({ left }: FirstWords): string[] => left.map(({ note }) => note.id);

async function meetAll(words: FirstWords, how: Meeting = 'got it'): Promise<string[]> {
	const met: string[] = [];
	while (words.view.kind === 'meet') {
		met.push(atHand(words));
		await words.meet(how);
	}
	return met;
}

describe('words met before reading', () => {
	it('are at most eight, in the order of the text, each met once', async () => {
		const words = await begun();
		const { left } = words;
		expect(left).toHaveLength(8);
		const starts = left.map(({ note }) => note.places[0]?.start ?? 0);
		expect(starts).toEqual([...starts].sort((a, b) => a - b));
		const planned = leftOf(words);
		expect(await meetAll(words)).toEqual(planned);
		expect(words.view).toEqual({ kind: 'done', why: 'met', more: 5 });
		expect(words.tally.meetings).toBe(8);
	});

	it('count towards the limit of the day, and a session does not meet them again', async () => {
		const met = await meetAll(await begun());
		const session = new ReviewSession(app);
		await session.start();
		expect(session.view.kind).toBe('ask');
		expect(met).toContain(session.question?.note.id);
	});

	it.each([
		[3, 3, { kind: 'done', why: 'met', more: 5 }],
		[0, 0, { kind: 'done', why: 'limit', more: 5 }]
	])('are no more than the limit of %d leaves room for', async (newNotesPerDay, count, end) => {
		await app.setAll({ newNotesPerDay });
		const words = await begun();
		expect(words.left).toHaveLength(count);
		await meetAll(words);
		expect(words.view).toEqual(end);
	});

	it('can be a few more where the learner asks for them', async () => {
		await app.setAll({ newNotesPerDay: 0 });
		const words = await begun();
		await words.more();
		expect(words.left).toHaveLength(5);
		await meetAll(words);
		expect(words.view.kind).toBe('done');
		expect((await app.storage.day(app.moment().day)).newNotes).toBe(5);
	});

	it.each([
		['knew it', 'known'],
		['skip', 'notBefore']
	] as const)('%s puts %s, counts for nothing, and nothing comes in its place', async (how, field) => {
		const words = await begun();
		const met = await meetAll(words, how);
		expect(met).toHaveLength(8);
		const said = await app.storage.fieldsOf((await textOf(app)).notes.map(({ id }) => id));
		expect([...said.values()].filter((fields) => field in fields)).toHaveLength(8);
		expect((await app.storage.day(app.moment().day)).newNotes).toBe(0);
		expect(words.tally.meetings).toBe(0);
	});

	it('are undone, over the end and after it is opened anew, but not what was done elsewhere', async () => {
		await answered(app, 'قال_VERB_1', 'recognise', 1);
		const planned = leftOf(await begun());
		await meetAll(await begun());
		const words = await begun();
		expect(words.view.kind).toBe('done');
		const back: string[] = [];
		while (words.tally.canUndo) {
			await words.undo();
			back.unshift(atHand(words));
		}
		expect(back).toEqual(planned);
		expect(leftOf(words)).toEqual(planned);
	});

	it('are not met twice where the day is read anew meanwhile', async () => {
		const words = await begun();
		const planned = leftOf(words);
		const followed = words.follow(['note:another']);
		await Promise.all([words.meet('got it'), words.meet('got it'), followed]);
		expect(leftOf(words)).toEqual(planned.slice(2));
	});

	it('follow what another tab has met', async () => {
		const words = await begun();
		const other = await begun();
		await other.meet('got it');
		await words.follow([`note:${atHand(words)}`]);
		expect(leftOf(words)).toEqual(leftOf(other));
	});
});
