import type { CardState } from './state';

/**
 * Days of stability above which a card in review is mature. Anki calls a card mature from an interval of 21 days on (manual,
 * "Card states"); stability is the interval at a desired retention of 0.9, and does not change with that setting.
 */
const matureStability = 21;

/** Whether a card is in review and expected to be recalled after three weeks. A lapse ends that until it is back in review. */
export function isMature(state: CardState): boolean {
	return state.phase === 'review' && state.stability > matureStability;
}
