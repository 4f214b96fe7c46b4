import { describe, expect, test } from 'vitest';
import { gradeAt, intentOf, type Focused, type Intent, type Press } from './study-keys';

const none: Press = {
	key: '',
	code: '',
	repeat: false,
	isComposing: false,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false
};

describe('what a key asks for', () => {
	const cases: readonly [name: string, press: Partial<Press>, focused: Focused, intent: Intent | undefined][] = [
		['Space goes on', { key: ' ', code: 'Space' }, 'page', 'go on'],
		['Enter goes on', { key: 'Enter', code: 'Enter' }, 'page', 'go on'],
		['Space on a button is its own', { key: ' ', code: 'Space' }, 'control', undefined],
		['a key held down does nothing', { key: ' ', code: 'Space', repeat: true }, 'page', undefined],
		['a digit', { key: '3', code: 'Digit3' }, 'page', 3],
		['a digit on a button', { key: '1', code: 'Digit1' }, 'control', 1],
		['a digit of the number pad', { key: '2', code: 'Numpad2' }, 'page', 2],
		['an Arabic digit', { key: '١', code: 'Digit1' }, 'page', 1],
		['the key of 4 on a French keyboard', { key: "'", code: 'Digit4' }, 'page', 4],
		['a digit that no button has', { key: '5', code: 'Digit5' }, 'page', undefined],
		['U', { key: 'u', code: 'KeyU' }, 'page', 'undo'],
		['a capital U', { key: 'U', code: 'KeyU', shiftKey: true }, 'page', 'undo'],
		['the key of U on an Arabic keyboard', { key: 'ع', code: 'KeyU' }, 'page', 'undo'],
		['on a Dvorak keyboard, G where U is elsewhere', { key: 'g', code: 'KeyU' }, 'page', undefined],
		['Ctrl+Z', { key: 'z', code: 'KeyZ', ctrlKey: true }, 'control', 'undo'],
		['⌘Z', { key: 'z', code: 'KeyZ', metaKey: true }, 'page', 'undo'],
		['Ctrl+Z on an Arabic keyboard', { key: 'ئ', code: 'KeyZ', ctrlKey: true }, 'page', 'undo'],
		['Ctrl+Shift+Z, which does again', { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }, 'page', undefined],
		['Ctrl+U, which is the browser’s', { key: 'u', code: 'KeyU', ctrlKey: true }, 'page', undefined],
		['Alt+1, which is the browser’s', { key: '1', code: 'Digit1', altKey: true }, 'page', undefined],
		['a letter that is typed', { key: 'u', code: 'KeyU' }, 'field', undefined],
		['a digit that is typed', { key: '1', code: 'Digit1' }, 'field', undefined],
		['Ctrl+Z while typing is the field’s', { key: 'z', code: 'KeyZ', ctrlKey: true }, 'field', undefined],
		['Enter while typing is the form’s', { key: 'Enter', code: 'Enter' }, 'field', undefined],
		['Esc leaves the field', { key: 'Escape', code: 'Escape' }, 'field', 'leave the field'],
		['Esc of a word being composed', { key: 'Escape', code: 'Escape', isComposing: true }, 'field', undefined],
		['Esc elsewhere', { key: 'Escape', code: 'Escape' }, 'page', undefined],
		['Shift alone', { key: 'Shift', code: 'ShiftLeft', shiftKey: true }, 'page', undefined],
		['a key without a code', { key: 'Unidentified' }, 'page', undefined]
	];
	test.each(cases)('%s', (_name, press, focused, intent) => {
		expect(intentOf({ ...none, ...press }, focused)).toBe(intent);
	});
});

describe('the grade of a button', () => {
	const cases: readonly [name: string, grades: readonly number[], number: number, grade: number | undefined][] = [
		['the second of two', [1, 3], 2, 3],
		['the third of two: by its number among four', [1, 3], 3, 3],
		['the fourth of two', [1, 3], 4, undefined],
		['the second of Again and Hard', [1, 2], 2, 2],
		['each of four', [1, 2, 3, 4], 4, 4],
		['where only Again is offered', [1], 3, undefined]
	];
	test.each(cases)('%s', (_name, grades, number, grade) => {
		expect(gradeAt(grades, number)).toBe(grade);
	});
});
