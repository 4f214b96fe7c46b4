export type { Answer } from './answer';
export {
	openedBackup,
	packed,
	packs,
	readBackup,
	Survey,
	writeBackup,
	type BackupFault,
	type Header,
	type Part,
	type Surveyed
} from './backup';
export { everyEntity, type Channel, type OnChange, type Origin } from './channel';
export { NotUndoable, Stale, StorageUnavailable, type Reason } from './errors';
export type { LogReads } from './reads';
export type { Progress } from './rebuild';
export type { LogExtent, Safekeeping } from './safekeeping';
export type { AnalysisRow, CardRow, Copy, DayRow, PutRow, TextRow } from './schema';
export type { Lock } from './change';
export { openStorage, type Storage, type StorageOptions } from './storage';
export { openTexts, type AnalysisStore, type TextStore } from './texts';
export type { Undo, Undone } from './undo';
export type { United } from './unite';
export type { Random } from './writer';
