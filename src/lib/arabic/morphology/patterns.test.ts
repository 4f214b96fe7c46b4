import { describe, expect, it } from 'vitest';
import { derivedPattern, nominalPattern, verbClass, verbPattern } from '.';

describe('patterns, before sound changes', () => {
	it.each([
		['كِتَاب', 'كتب', 'فِعَال'],
		['مَدْرَسَة', 'درس', 'مَفْعَلَة'],
		['مُمْكِن', 'مكن', 'مُفْعِل'],
		['مِلْح', 'ملح', 'فِعْل'],
		['مَمَرّ', 'مرر', 'مَفْعَل'],
		['مُهِمّ', 'همم', 'مُفْعِل'],
		['عَدَد', 'عدد', 'فَعَل'],
		['فَلَّاح', 'فلح', 'فَعَّال'],
		['رَئِيس', 'رءس', 'فَعِيل'],
		['أَسْئِلَة', 'سءل', 'أَفْعِلَة'],
		['تَرْجَمَة', 'ترجم', 'فَعْلَلَة'],
		['عِمْلَاق', 'عملق', 'فِعْلَال']
	])('%s of %s is %s', (form, root, expected) => {
		expect(nominalPattern(form, root)).toBe(expected.normalize('NFC'));
	});

	it.each([
		['مُسْتَشْفَى', 'شفي'],
		['مُقَام', 'قوم'],
		['مَاء', 'موه']
	])('%s of %s hides a radical: its pattern must be said', (form, root) => {
		expect(nominalPattern(form, root)).toBeUndefined();
	});

	it.each([
		['كَتَبَ كتب يَكْتُبُ', 'فَعَلَ'],
		['خَافَ خوف يَخَافُ', 'فَعِلَ'],
		['قَالَ قول يَقُولُ', 'فَعَلَ'],
		['اِتَّصَلَ وصل', 'اِفْتَعَلَ'],
		['اِحْمَرَّ حمر', 'اِفْعَلَّ'],
		['تَرْجَمَ ترجم', 'فَعْلَلَ']
	])('%s is %s', (line, expected) => {
		const [lemma = '', root = '', present] = line.split(' ');
		expect(verbPattern(verbClass({ lemma, root, ...(present ? { present } : {}) }))).toBe(expected.normalize('NFC'));
	});

	it('of what is derived', () => {
		expect(derivedPattern('X', 'masdar')).toBe('اِسْتِفْعَال'.normalize('NFC'));
		expect(derivedPattern('I', 'passiveParticiple')).toBe('مَفْعُول'.normalize('NFC'));
		expect(derivedPattern('I', 'masdar')).toBeUndefined();
	});
});
