import type { StudySettings } from '#lib/scheduling';
import type { Storage } from '#lib/storage';
import type { Moment } from '../clock';

/** What is needed here of the app. */
export interface Keeper {
	readonly storage: Storage;
	readonly settings: StudySettings;
	moment(): Moment;
	/** Reads anew what may have changed altogether. */
	reread(): Promise<void>;
}
