import type { StudyDay } from '#lib/log';
import { retrievability } from '../memory';
import { chance } from '../random';
import type { StudySettings } from '../settings';
import type { QueueCard } from './row';

/**
 * The cards by retrievability on `day`, the most overdue for its stability first; cards alike in this are shuffled by the seed.
 * A card's place among others does not depend on which others there are.
 */
export function byRetrievability<C extends QueueCard>(
	cards: readonly C[],
	day: StudyDay,
	settings: StudySettings,
	seed: string
): C[] {
	return cards
		.map((card) => ({
			card,
			recalled: retrievability(card.state, day, settings),
			shuffle: chance(`${seed} ${card.id}`)
		}))
		.sort((a, b) => a.recalled - b.recalled || a.shuffle - b.shuffle || (a.card.id < b.card.id ? -1 : 1))
		.map(({ card }) => card);
}

/** The moment a step ends; a card in review or new has none. */
export function stepEnd(card: QueueCard): number {
	return card.state.phase !== 'new' && card.state.due.kind === 'at' ? card.state.due.at : Infinity;
}

/** The cards within steps by the moment they are due. */
export function byStepEnd<C extends QueueCard>(cards: readonly C[]): C[] {
	return [...cards].sort((a, b) => stepEnd(a) - stepEnd(b) || (a.id < b.id ? -1 : 1));
}
