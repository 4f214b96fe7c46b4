import { wordsStrings, wordStrings } from '#lib/ui';

/** When a review comes, as one says it: due now, tomorrow, in 5 days, in 2 months. Both are study days. */
export function nextLabel(next: number, today: number): string {
	const days = next - today;
	if (days <= 0) return wordsStrings.due;
	return days === 1 ? wordsStrings.tomorrow : wordsStrings.inDays(days);
}

/** FSRS's difficulty, 1 to 10, in one word. */
export function difficultyOf(difficulty: number): keyof typeof wordStrings.difficulties {
	if (difficulty < 4) return 'easy';
	return difficulty < 7 ? 'middling' : 'hard';
}
