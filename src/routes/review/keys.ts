import type { ReviewSession } from '#lib/app';
import { focusedBy, gradeAt, intentOf } from './study-keys';

/** Does with a session what a key asks for. Loaded with the first key: who taps does not wait for it. */
export function press(event: KeyboardEvent, session: ReviewSession): void {
	const intent = event.defaultPrevented ? undefined : intentOf(event, focusedBy(event.target));
	const { view } = session;
	if (intent === undefined) return;
	if (intent === 'leave the field') {
		if (event.target instanceof Element) event.target.closest('article')?.focus();
	} else if (intent === 'undo') {
		event.preventDefault();
		void session.undo();
	} else if (intent !== 'go on') {
		const grade = view.kind === 'ask' && session.revealed ? gradeAt(session.grades, intent) : undefined;
		if (grade !== undefined) void session.grade(grade);
	} else if (view.kind === 'meet' || view.kind === 'ask') {
		event.preventDefault();
		const best = session.grades.filter((each) => each <= 3).at(-1);
		if (view.kind === 'meet') void session.meet('got it');
		else if (!session.revealed) session.reveal();
		else if (best !== undefined) void session.grade(best);
	}
}
