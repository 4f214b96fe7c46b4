import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardKinds, type CardKind } from './ids';
import { activeKind, firstDayGap, type Strength } from './ladder';

const review = (stability: number): Strength => ({ phase: 'review', stability });
const learning = (stability: number): Strength => ({ phase: 'learning', stability });
const wanted = { recall: 'wanted' } as const;
const off = { recall: 'off' } as const;
const all = cardKinds;
const noCloze: readonly CardKind[] = ['recognise', 'recall'];
const later = (possible: readonly CardKind[] = all) => ({ possible, firstStudyDay: null });
const first = (cardsSince: number, possible: readonly CardKind[] = all) => ({
	possible,
	firstStudyDay: { cardsSince }
});

describe('the ladder', () => {
	it.each([
		['nothing asked yet', {}, wanted, later(), 'recognise'],
		['7 days are not more than 7', { recognise: review(7) }, wanted, later(), 'recognise'],
		['recognised for more than 7 days', { recognise: review(7.1) }, wanted, later(), 'cloze'],
		['strong, but still in its learning steps', { recognise: learning(30) }, wanted, later(), 'recognise'],
		[
			'cloze lapsed: it stays cloze',
			{ recognise: review(8), cloze: { phase: 'relearning', stability: 1 } },
			wanted,
			later(),
			'cloze'
		],
		['21 days are not more than 21', { recognise: review(8), cloze: review(21) }, wanted, later(), 'cloze'],
		['cloze for more than 21 days', { recognise: review(8), cloze: review(22) }, wanted, later(), 'recall'],
		['recall is not wanted', { recognise: review(8), cloze: review(99) }, off, later(), 'cloze'],
		['no cloze: recall follows recognise', { recognise: review(22) }, wanted, later(noCloze), 'recall'],
		['no cloze, and not yet 21 days', { recognise: review(20) }, wanted, later(noCloze), 'recognise'],
		[
			'kinds met on the first day do not open rungs',
			{ recognise: review(2), cloze: learning(30) },
			wanted,
			later(),
			'recognise'
		],
		['a note without any card', {}, wanted, later([]), null]
	] as const)('%s', (_, states, settings, context, kind) => {
		expect(activeKind(states, settings, context)).toBe(kind);
	});
});

describe('the first study day', () => {
	const met = learning(2.3);
	it.each([
		['the first question', {}, first(0), 'recognise'],
		['nine cards after recognise', { recognise: met }, first(firstDayGap - 1), 'recognise'],
		['ten cards after recognise', { recognise: met }, first(firstDayGap), 'cloze'],
		['nine cards after cloze', { recognise: met, cloze: met }, first(firstDayGap - 1), 'cloze'],
		['ten cards after cloze', { recognise: met, cloze: met }, first(firstDayGap), 'recall'],
		['ten cards after recall', { recognise: met, cloze: met, recall: met }, first(firstDayGap), 'recall'],
		['no cloze: recall ten cards after recognise', { recognise: met }, first(firstDayGap, noCloze), 'recall']
	] as const)('%s', (_, states, context, kind) => {
		expect(activeKind(states, off, context)).toBe(kind);
	});
});

it('asks only for kinds that the note can have', () => {
	const strength = fc.option(
		fc.record({
			phase: fc.constantFrom('learning', 'review', 'relearning'),
			stability: fc.double({ min: 0, max: 99, noNaN: true })
		})
	);
	const states = fc.record({ recognise: strength, cloze: strength, recall: strength });
	fc.assert(
		fc.property(
			states,
			fc.subarray([...cardKinds], { minLength: 1 }),
			fc.option(fc.nat(30)),
			(given, possible, cardsSince) => {
				const known = Object.fromEntries(
					Object.entries(given).map(([kind, state]) => [kind, state ?? { phase: 'new' as const }])
				);
				const firstStudyDay = cardsSince === null ? null : { cardsSince };
				expect([...possible, null]).toContain(activeKind(known, wanted, { possible, firstStudyDay }));
			}
		)
	);
});
