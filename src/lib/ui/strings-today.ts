import { plural } from './strings';

/** The strings of Today: part of the table in `strings.ts`, in a file of its own so that only its page loads them. */
export const todayStrings = {
	title: 'Today',
	nothingYet: 'Your first words are ready',
	due: (count: number) => plural(count, 'card due', 'cards due'),
	fresh: (count: number) => plural(count, 'new word', 'new words'),
	minutes: (count: number) => `about ${plural(count, 'minute', 'minutes')}`,
	review: 'Review',
	start: 'Start',
	resume: 'Go on',
	done: 'Done for today',
	doneText: (count: number) => `You answered ${plural(count, 'card', 'cards')} today.`,
	tomorrow: (count: number) =>
		count === 0 ? 'Nothing comes back tomorrow.' : `Tomorrow: ${plural(count, 'card', 'cards')}.`,
	later: (minutes: number) => `The next card comes back in ${plural(minutes, 'minute', 'minutes')}.`,
	articles: 'To read',
	learnMore: (count: number) => `Add ${count} more`,
	learntOut: 'No new word is waiting today. You can add more from what you read.'
} as const;
