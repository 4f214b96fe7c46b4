import type { Sitting } from '#lib/app';

/**
 * Studying by keyboard: Space or Enter shows the answer and then grades it Good, digits grade, `u` undoes. `goOn` does what Space and
 * Enter do where nothing is asked, and says whether there was something to do.
 */
export function studyKeys(sitting: Sitting, goOn: () => boolean = () => false): (event: KeyboardEvent) => void {
	return (event) => {
		if (event.repeat || event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
		const on = event.target instanceof Element ? event.target : undefined;
		if (on?.closest('input, select, textarea, dialog')) return;
		const goesOn = event.key === ' ' || event.key === 'Enter';
		// A button, a link, and what unfolds have these keys for themselves.
		if (goesOn && on?.closest('button, a, summary')) return;
		if (event.key === 'u') void sitting.undo();
		if (!sitting.question) {
			if (goesOn && goOn()) event.preventDefault();
			return;
		}
		if (!sitting.revealed) {
			if (!goesOn) return;
			event.preventDefault();
			sitting.reveal();
			return;
		}
		const { grades } = sitting;
		const grade = goesOn
			? grades.filter((each) => each <= 3).at(-1)
			: grades.find((each) => String(each) === event.key);
		if (goesOn) event.preventDefault();
		if (grade !== undefined) void sitting.grade(grade);
	};
}
