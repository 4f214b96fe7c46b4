import type { Sitting } from '#lib/app';
import { focusedBy, gradeAt, intentOf } from './study-keys';

/**
 * Does with a sitting what a key asks for: going on shows the answer, and then grades it with the best button but Easy. `otherwise`
 * goes on where nothing is asked, and says whether there was something to do. Loaded with the first key: who taps does not wait for it.
 */
export function press(event: KeyboardEvent, sitting: Sitting, otherwise: () => boolean = () => false): void {
	const intent = event.defaultPrevented ? undefined : intentOf(event, focusedBy(event.target));
	if (intent === undefined) return;
	const { question, revealed, grades } = sitting;
	if (intent === 'leave the field') {
		if (event.target instanceof Element) event.target.closest<HTMLElement>('[tabindex="-1"]')?.focus();
	} else if (intent === 'undo') {
		event.preventDefault();
		void sitting.undo();
	} else if (intent !== 'go on') {
		const grade = question && revealed ? gradeAt(grades, intent) : undefined;
		if (grade !== undefined) void sitting.grade(grade);
	} else if (!question) {
		if (otherwise()) event.preventDefault();
	} else {
		event.preventDefault();
		const best = grades.filter((each) => each <= 3).at(-1);
		if (!revealed) sitting.reveal();
		else if (best !== undefined) void sitting.grade(best);
	}
}
