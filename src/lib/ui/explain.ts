import type { Reason } from '#lib/storage';
import { strings } from './strings';

const isReason = (value: unknown): value is Reason =>
	typeof value === 'string' && Object.hasOwn(strings.fault.reasons, value);

/**
 * What went wrong, in words for the learner, with what can be done. Errors are told by their names, as classes that cross a
 * door are; one of no known name is said to be unknown, never quoted.
 */
export function explain(error: unknown): string {
	if (!(error instanceof Error)) return strings.fault.unknown;
	if (error.name === 'AssetError') return strings.fault.asset;
	if (error.name === 'StorageUnavailable' && 'reason' in error && isReason(error.reason)) {
		return strings.fault.reasons[error.reason];
	}
	return strings.fault.unknown;
}
