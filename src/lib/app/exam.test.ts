import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardId, type NoteId } from '#lib/cards';
import { noteEntity } from '#lib/log';
import { StorageUnavailable } from '#lib/storage';
import type { App } from './app.svelte';
import { answered, closeApp, daysPass, openApp, textOf } from './app.fixture';
import { Exam } from './exam.svelte';
import { putNow } from './put';

let app: App;

/** Words of the built-in text. The last is asked for by a gap, which stands before the two others. */
const cooperation = 'تعاون_NOUN_1' as NoteId;
const field = 'مجال_NOUN_1' as NoteId;
const visit = 'زيارة_NOUN_1' as NoteId;

beforeEach(async () => {
	app = await openApp();
	await answered(app, cooperation, 'recognise', 1);
	await answered(app, field, 'recognise', 1);
	await answered(app, visit, 'recall', 1);
	daysPass(1);
});

afterEach(closeApp);

async function begun(slug?: string): Promise<Exam> {
	const exam = new Exam(app, await textOf(app, slug));
	await exam.start();
	return exam;
}

const cardsOf = (exam: Exam): string[] => exam.items.map(({ card }) => card.id);
const atHand = (exam: Exam): string => (exam.view.kind === 'ask' ? exam.view.item.card.id : exam.view.kind);

async function answer(exam: Exam, grade: 1 | 3 = 3): Promise<void> {
	exam.reveal();
	await exam.grade(grade);
}

describe('an exam', () => {
	it('asks what is due in the order of the text, counts what is stored, and ends', async () => {
		const exam = await begun();
		expect(cardsOf(exam)).toEqual([`${visit}/recall`, `${cooperation}/recognise`, `${field}/recognise`]);
		expect(atHand(exam)).toBe(`${visit}/recall`);
		exam.reveal();
		const stored = exam.grade(3);
		expect([atHand(exam), exam.tally.stored]).toEqual([`${cooperation}/recognise`, 0]);
		await stored;
		expect(exam.tally.stored).toBe(1);
		await answer(exam, 1);
		await answer(exam);
		expect([exam.view.kind, exam.right, exam.given.size]).toEqual(['end', 2, 3]);
	});

	it('records where it was asked, and how', async () => {
		const exam = await begun();
		exam.help('hint');
		exam.typed = 'زيارة';
		await exam.check();
		await exam.grade(2);
		const [event] = await app.storage.lastReviews(1);
		const { text } = exam;
		expect(event).toMatchObject({ entity: `card:${visit}/recall`, grade: 2, mode: 'typed', aids: ['hint'] });
		const { start = 0, end = 0 } = event?.place ?? {};
		expect(text.analysed.text.slice(start, end)).toBe('بزيارة');
	});

	it('asks in any text what is due of its words, wherever they were learnt, and in no other', async () => {
		const town = 'مدينة_NOUN_1' as NoteId;
		await answered(app, town, 'recognise', 1);
		daysPass(1);
		const asked = async (slug: string): Promise<string[]> => {
			const exam = await begun(slug);
			return cardsOf(exam);
		};
		expect(await asked('market-day')).toEqual([`${town}/recognise`]);
		expect(await asked('kazakhstan-visit')).toHaveLength(4);
		expect(await asked('the-two-wells')).toEqual([]);
	});

	it('goes on, made anew, with what is still due; undo reaches back into what was answered before', async () => {
		await answer(await begun());
		const exam = await begun();
		expect(cardsOf(exam)).toEqual([`${cooperation}/recognise`, `${field}/recognise`]);
		expect(exam.tally.canUndo).toBe(true);
		await exam.undo();
		expect(atHand(exam)).toBe(`${visit}/recall`);
		expect(exam.items).toHaveLength(3);
		expect(exam.tally.canUndo).toBe(false);
	});

	it('undoes over its end', async () => {
		const exam = await begun();
		for (let count = 0; count < 3; count++) await answer(exam);
		await exam.undo();
		expect([atHand(exam), exam.given.size, exam.tally.stored]).toEqual([`${field}/recognise`, 2, 2]);
	});

	it('passes over what another tab answered, and counts it for nothing', async () => {
		const exam = await begun();
		await answered(app, visit, 'recall', 3);
		await answer(exam);
		expect(exam.trouble).toBe('stale');
		expect([exam.tally.stored, exam.given.size]).toEqual([0, 0]);
		expect(cardsOf(exam)).toEqual([`${cooperation}/recognise`, `${field}/recognise`]);
	});

	it('returns to the answer that was not stored, and drops what was answered after it', async () => {
		const exam = await begun();
		vi.spyOn(app.storage, 'answer').mockRejectedValueOnce(new StorageUnavailable('full'));
		exam.reveal();
		const first = exam.grade(3);
		exam.reveal();
		const second = exam.grade(3);
		await Promise.all([first, second]);
		expect(exam.trouble).toBe('not saved');
		expect([atHand(exam), exam.given.size, exam.tally.stored]).toEqual([`${visit}/recall`, 0, 0]);
		await answer(exam);
		expect([exam.trouble, exam.tally.stored]).toEqual([undefined, 1]);
	});

	it('keeps what was begun of a question that is left for later', async () => {
		const exam = await begun();
		exam.typed = 'زي';
		exam.help('hint');
		exam.later();
		expect([atHand(exam), exam.typed, exam.aids]).toEqual([`${cooperation}/recognise`, '', []]);
		exam.go(cardId(visit, 'recall'));
		expect([atHand(exam), exam.typed, exam.aids]).toEqual([`${visit}/recall`, 'زي', ['hint']]);
	});

	it('keeps back the English of a clause that tells what another word in it means', async () => {
		const exam = await begun();
		exam.later();
		expect(exam.question?.back.english).toBeNull();
		await answer(exam);
		expect(atHand(exam)).toBe(`${field}/recognise`);
		expect(exam.question?.back.english).toContain('cooperation');
	});
});

describe('no exam', () => {
	it.each([
		['where nothing is learnt', 'none', null],
		['where words were met only', 'met', null]
	] as const)('%s', async (_, learnt, next) => {
		app = await openApp();
		const moment = app.moment();
		const met = putNow(moment, noteEntity(visit), 'met', { day: moment.day });
		if (learnt === 'met') await app.storage.put([met]);
		const exam = await begun();
		expect(exam.view).toMatchObject({ kind: 'nothing', learnt, next });
	});

	it('says when the next word comes back, and begins when the day has turned', async () => {
		app = await openApp();
		await answered(app, visit, 'recall', 2);
		const exam = await begun();
		const { day } = app.moment();
		expect(exam.view).toMatchObject({ kind: 'nothing', learnt: 'some', next: { kind: 'day', day: day + 2 } });
		daysPass(2);
		exam.wait();
		await vi.waitFor(() => expect(exam.view.kind).toBe('ask'));
	});
});
