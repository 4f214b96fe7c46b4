import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardKinds, type CardKind } from './ids';
import { activeKind, type Strength } from './ladder';

const review = (stability: number): Strength => ({ phase: 'review', stability });
const learning = (stability: number): Strength => ({ phase: 'learning', stability });
const wanted = { recall: 'wanted' } as const;
const off = { recall: 'off' } as const;
const all = cardKinds;
const noCloze: readonly CardKind[] = ['recognise', 'recall'];
const onlyRecognise: readonly CardKind[] = ['recognise'];
const usually = (possible: readonly CardKind[] = all) => ({ possible, nextRung: 'by stability' }) as const;
const climbing = (possible: readonly CardKind[] = all) => ({ possible, nextRung: 'open' }) as const;

describe('the ladder', () => {
	it.each([
		['nothing asked yet', {}, wanted, usually(), 'recognise'],
		['7 days are not more than 7', { recognise: review(7) }, wanted, usually(), 'recognise'],
		['recognised for more than 7 days', { recognise: review(7.1) }, wanted, usually(), 'cloze'],
		['recognised for 99 days: one rung at a time', { recognise: review(99) }, wanted, usually(), 'cloze'],
		['strong, but still in its learning steps', { recognise: learning(30) }, wanted, usually(), 'recognise'],
		['21 days are not more than 21', { recognise: review(8), cloze: review(21) }, wanted, usually(), 'cloze'],
		['cloze for more than 21 days', { recognise: review(8), cloze: review(22) }, wanted, usually(), 'recall'],
		['recall is not wanted', { recognise: review(8), cloze: review(99) }, off, usually(), 'cloze'],
		['no cloze: recall follows recognise', { recognise: review(22) }, wanted, usually(noCloze), 'recall'],
		['no cloze, and not yet 21 days', { recognise: review(20) }, wanted, usually(noCloze), 'recognise'],
		['no cloze, and recall is not wanted', { recognise: review(99) }, off, usually(noCloze), 'recognise'],
		['a name', { recognise: review(99) }, wanted, usually(onlyRecognise), 'recognise'],
		['a note without any card', {}, wanted, usually([]), null]
	] as const)('%s', (_, states, settings, context, kind) => {
		expect(activeKind(states, settings, context)).toBe(kind);
	});
});

describe('it only climbs', () => {
	const lapsed: Strength = { phase: 'relearning', stability: 1 };
	it.each([
		['cloze lapsed', { recognise: review(8), cloze: lapsed }, wanted, usually(), 'cloze'],
		['recall lapsed', { recognise: review(8), cloze: review(30), recall: lapsed }, wanted, usually(), 'recall'],
		['cloze begun on the first day', { recognise: learning(2), cloze: learning(2) }, wanted, usually(), 'cloze'],
		['recall begun on the first day', { recognise: learning(2), recall: review(2) }, wanted, usually(), 'recall'],
		['recall begun, and no more wanted', { cloze: review(3), recall: review(9) }, off, usually(), 'cloze'],
		[
			'cloze begun, and no more possible',
			{ recognise: review(3), cloze: review(9) },
			off,
			usually(noCloze),
			'recognise'
		],
		[
			'a row of a card never answered is not begun',
			{ recognise: review(2), cloze: { phase: 'new' } },
			wanted,
			usually(),
			'recognise'
		]
	] as const)('%s', (_, states, settings, context, kind) => {
		expect(activeKind(states, settings, context)).toBe(kind);
	});
});

describe('a note that climbs on the first study day', () => {
	const met = learning(2.3);
	it.each([
		['the first question is the lowest', {}, wanted, climbing(), 'recognise'],
		['after recognise', { recognise: met }, wanted, climbing(), 'cloze'],
		['after cloze', { recognise: met, cloze: met }, wanted, climbing(), 'recall'],
		['after cloze, recall is not wanted', { recognise: met, cloze: met }, off, climbing(), 'cloze'],
		['after recall', { recognise: met, cloze: met, recall: met }, wanted, climbing(), 'recall'],
		['no cloze: recall after recognise', { recognise: met }, wanted, climbing(noCloze), 'recall'],
		['a name', { recognise: met }, wanted, climbing(onlyRecognise), 'recognise']
	] as const)('%s', (_, states, settings, context, kind) => {
		expect(activeKind(states, settings, context)).toBe(kind);
	});
});

describe('whatever is known of a note', () => {
	const strength = fc.oneof(
		fc.constant<Strength>({ phase: 'new' }),
		fc.record({
			phase: fc.constantFrom('learning' as const, 'review' as const, 'relearning' as const),
			stability: fc.double({ min: 0, max: 99, noNaN: true })
		})
	);
	const states = fc.record({ recognise: strength, cloze: strength, recall: strength }, { requiredKeys: [] });
	const contexts = fc.record({
		possible: fc.subarray([...cardKinds], { minLength: 1 }),
		nextRung: fc.constantFrom('by stability' as const, 'open' as const)
	});

	it('it is asked in a way that it can have', () => {
		fc.assert(
			fc.property(states, contexts, (given, context) => {
				expect(context.possible).toContain(activeKind(given, wanted, context));
			})
		);
	});

	it('no kind below one that was begun is asked', () => {
		fc.assert(
			fc.property(states, contexts, (given, context) => {
				const active = cardKinds.findIndex((kind) => kind === activeKind(given, wanted, context));
				const begun = cardKinds.findLastIndex(
					(kind) => context.possible.includes(kind) && (given[kind]?.phase ?? 'new') !== 'new'
				);
				expect(active).toBeGreaterThanOrEqual(begun);
			})
		);
	});
});
