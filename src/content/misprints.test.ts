import { describe, expect, it } from 'vitest';
import { bare } from '#lib/arabic/script';
import { at, formsAt, gapAfter, places, readingAt, reading, vocalisedAt } from './real.fixture';

describe('misprints are read as meant, and said to be misprints', () => {
	it.each([
		['P2 w11', 'فيه', 'فيها', 'agreement: the antecedent is المرة'],
		['P3 w31', 'شتي', 'شتى', 'ي for ى'],
		['P4 w30', 'إستراتجياتهما', 'إستراتيجياتهما', 'a letter missing'],
		['P6 w25', 'الوسطي', 'الوسطى', 'ي for ى'],
		['P13 w43', 'الوسطي', 'الوسطى', 'ي for ى'],
		['P10 w37', 'شي', 'شيء', 'hamza missing']
	])('%s: printed %s, read %s (%s)', (place, printed, read) => {
		const { token } = at(place);
		expect([token.surface, token.read]).toEqual([printed, read]);
		expect(token.note).toContain(printed);
		expect(token.note).toContain(read);
	});

	it('P2 w11: فيها is a preposition with its pronoun', () => expect(formsAt('P2 w11')).toEqual(['فِي', 'هَا']));

	it.each([
		['P6 w26', '،', 'a space missing'],
		['P7 w21', ' ، ', 'a space too many'],
		['P6 w5', '- ', 'a dash with a space behind it'],
		['P7 w16', '- ', 'a dash with a space behind it'],
		['P15 w21', ' - ', 'a dash with two spaces'],
		['P14 w8', '-', 'a dash as it should be']
	])('after %s stands %j: %s', (place, gap) => expect(gapAfter(place)).toBe(gap));

	it('P13: the proclitic inside the quotation stays with its word', () => {
		expect(gapAfter('P13 w28')).toBe(' "');
		expect(at('P13 w29').token.surface).toBe('بعام');
		expect(formsAt('P13 w29')).toEqual(['بِ', 'عَامٍ']);
	});

	it('P10: Alex stays, with a note on Alexa', () => {
		expect(at('P10 w10').token.name?.english).toBe('Alex');
		expect(at('P10 w10').token.note).toContain('Alexa');
	});

	it('P7: يجرى is no misprint but passive, with a note on يجري', () => {
		expect([at('P7 w4').token.read, vocalisedAt('P7 w4')]).toEqual(['يجرى', 'يُجْرَى']);
		expect(readingAt('P7 w4').features['Voice']).toBe('Pass');
		expect(bare(at('P7 w4').token.note ?? '')).toContain('يجري');
	});

	it('P6, P11: unusual usage is said to be unusual', () => {
		const unusual = reading().sentences.flatMap(({ units }) => units.filter((unit) => unit.unusual));
		const said = (words: readonly string[]) => words.some((name) => /usual/u.test(at(name).token.note ?? ''));
		const inUnit = (name: string) => {
			const { sentence, index } = at(name);
			return unusual.some((unit) => sentence.units.includes(unit) && unit.tokens.includes(index));
		};
		expect(said(['P6 w4']) || inUnit('P6 w4')).toBe(true);
		expect(said(['P11 w11', 'P11 w13']) || inUnit('P11 w11')).toBe(true);
	});

	it('P5 or P11: agreement by sense (تسهم/تسعى العديد) is remarked on', () => {
		const notes = ['P5 w1', 'P5 w3', 'P11 w20', 'P11 w21'].map((name) => at(name).token.note ?? '');
		expect(notes.join(' ')).toMatch(/agree|sense|feminine/u);
	});

	it('قازاقستان: the usual spelling is told', () => {
		const notes = places().flatMap(({ token: { surface, note } }) =>
			/قازاق/u.test(surface) && note !== undefined ? [note] : []
		);
		expect(notes.join(' ')).toContain('كازاخستان');
	});
});
