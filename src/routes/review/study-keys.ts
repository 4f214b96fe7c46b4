/** What a key asks for while studying: to go on, to take back, to press the button of a number, to leave the field that is typed in. */
export type Intent = 'go on' | 'undo' | 'leave the field' | 1 | 2 | 3 | 4;

/** What is known of a key press: part of `KeyboardEvent`. */
export interface Press {
	readonly key: string;
	readonly code: string;
	readonly repeat: boolean;
	readonly isComposing: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly shiftKey: boolean;
}

/** What has the focus: something that takes text or choices, something that Space and Enter press, or neither. */
export type Focused = 'field' | 'control' | 'page';

export function focusedBy(target: EventTarget | null): Focused {
	if (!(target instanceof Element)) return 'page';
	if (target.closest('input, select, textarea, dialog')) return 'field';
	return target.closest('button, a, summary') ? 'control' : 'page';
}

/** The letter of a key; where the keyboard writes in another script, the one at its place. */
const letterOf = ({ key, code }: Press) =>
	/^\p{Script=Latin}$/u.test(key) ? key.toLowerCase() : code.slice(-1).toLowerCase();

/**
 * Space and Enter go on, a digit is the button of that number from the left, U and Ctrl+Z take back. By the place of the keys too: who
 * types Arabic has an Arabic layout, where the key of U writes ع and the digits may be others. `undefined`: the key is not ours.
 */
export function intentOf(press: Press, focused: Focused): Intent | undefined {
	const { key, code, ctrlKey, metaKey, altKey, shiftKey } = press;
	if (press.repeat || press.isComposing || altKey) return undefined;
	if (focused === 'field') return key === 'Escape' ? 'leave the field' : undefined;
	if (ctrlKey || metaKey) return letterOf(press) === 'z' && !shiftKey ? 'undo' : undefined;
	if (key === ' ' || key === 'Enter') return focused === 'control' ? undefined : 'go on';
	const digit = Number(/^[1-4]$/.test(key) ? key : /^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1]);
	if (digit === 1 || digit === 2 || digit === 3 || digit === 4) return digit;
	return letterOf(press) === 'u' && /^.$/u.test(key) ? 'undo' : undefined;
}

/** The grade of a button by its place; or, where there are not so many, by the number that grade has among four. */
export function gradeAt<Grade extends number>(grades: readonly Grade[], number: number): Grade | undefined {
	return grades[number - 1] ?? grades.find((grade) => grade === number);
}
