import type { StudySettings } from './settings';
import type { CardState } from './state';

/**
 * Whether the lapses of a card call for help: at the threshold, and again at every half threshold (rounded up) after it. Meant
 * to be asked after a lapse. As Anki's `leech_threshold_met`; a threshold of 0 means never.
 */
export function isLeech(state: CardState, settings: StudySettings): boolean {
	const threshold = settings.leechThreshold;
	if (state.phase === 'new' || threshold === 0 || state.lapses < threshold) return false;
	return (state.lapses - threshold) % Math.ceil(threshold / 2) === 0;
}
