import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordAt, type CardId } from '#lib/cards';
import { after, day, note, promised, row, settings, take, today } from './example.fixture';
import { coveredWords, examOf, openItems } from './exam';
import { askIn, gap, nameOf, spot, word } from './exam.fixture';
import { begin, type Session } from './session';

describe('whatever is due', () => {
	const names = Array.from({ length: 12 }, (_, index) => `n${index}`);
	const anySpot = fc
		.record({
			sentence: fc.nat(4),
			token: fc.nat(30),
			twins: fc.array(fc.tuple(fc.nat(4), fc.nat(30)), { maxLength: 3 })
		})
		.map(({ sentence, token, twins }) =>
			spot(
				sentence,
				token,
				twins.map(([s, t]) => wordAt(s, t)).filter((each) => each !== wordAt(sentence, token))
			)
		);
	const inText = fc.oneof(
		fc.array(anySpot, { minLength: 1, maxLength: 4 }).map((spots) => gap(...spots)),
		fc
			.array(anySpot, { minLength: 1, maxLength: 4 })
			.map((spots) => word(...spots.map((each) => ({ ...each, twins: [] }))))
	);
	const anyDay = fc
		.array(
			fc.record({
				inText: fc.option(inText, { nil: undefined }),
				due: fc.integer({ min: today - 3, max: today + 3 }),
				said: fc.constantFrom('nothing' as const, 'known' as const, 'suspended' as const, 'buried' as const)
			}),
			{ minLength: 1, maxLength: names.length }
		)
		.map((cards) => {
			const all = cards.map((each, index) => ({ ...each, note: note(names[index] ?? '') }));
			const rows = all.map(({ note: of, due, said }) =>
				row(of, 'recognise', promised(3, due), {
					suspended: said === 'suspended',
					buriedUntil: said === 'buried' ? today + 1 : null
				})
			);
			const of = all.filter(({ said }) => said !== 'known').map((each) => each.note);
			const standing = Object.fromEntries(
				all.flatMap((each) => (each.inText ? [[nameOf(each.note), each.inText] as const] : []))
			);
			return { session: begin(day({ of, rows }), settings, after(0)), all, standing };
		});

	it('an exam asks each card at most once, in the order of the text, none that is known, suspended or not due, no word twice', () => {
		fc.assert(
			fc.property(anyDay, ({ session, all, standing }) => {
				const items = examOf(session, after(0), askIn(standing));
				const ids = items.map(({ card }) => card.id);
				expect(new Set(ids).size).toBe(ids.length);
				const positions = items.map(({ place }) => place.sentence * 1000 + place.head);
				expect(positions).toEqual([...positions].sort((x, y) => x - y));
				const mayBe = all.filter(({ said, due, inText: found }) => said === 'nothing' && due <= today && found);
				for (const { card, how, words, place } of items) {
					expect(mayBe.some(({ note: of }) => of.note === card.note)).toBe(true);
					const asked = standing[nameOf(card)];
					expect(asked?.how).toBe(how);
					expect(asked?.spots.some((each) => each.place === place && each.words === words)).toBe(true);
				}
				const words = items.flatMap((item) => item.words);
				expect(new Set(words).size).toBe(words.length);
				const hidden = new Set(items.flatMap(({ twins }) => twins));
				expect(words.filter((each) => hidden.has(each))).toEqual([]);
			})
		);
	});

	it('answered one by one, every item is open once, and nothing stays hidden', () => {
		fc.assert(
			fc.property(anyDay, fc.nat(20), ({ session, standing }, choice) => {
				const items = examOf(session, after(0), askIn(standing));
				const done = new Set<CardId>();
				for (let left = items.length; left > 0; left--) {
					const open = openItems(items, done);
					expect(open.length).toBeGreaterThan(0);
					const covered = coveredWords(items, done);
					expect(open.filter(({ words }) => words.some((each) => covered.has(each)))).toEqual([]);
					const next = open[choice % open.length];
					if (next) done.add(next.card.id);
				}
				expect(done.size).toBe(items.length);
				expect(openItems(items, done)).toEqual([]);
				expect(coveredWords(items, done).size).toBe(0);
			})
		);
	});

	it('an answer takes its card out of the day, and leaves the others in it', () => {
		fc.assert(
			fc.property(anyDay, ({ session, standing }) => {
				const [first, ...others] = examOf(session, after(0), askIn(standing));
				if (!first) return;
				const asked: Session = { ...session, turn: { kind: 'ask', card: first.card, why: 'review' } };
				const then = examOf(take(asked, after(5)), after(5), askIn(standing));
				const ids = then.map(({ card }) => card.id);
				expect(ids).not.toContain(first.card.id);
				for (const { card } of others) expect(ids).toContain(card.id);
			})
		);
	});
});
