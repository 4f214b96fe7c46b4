export { limits, type BackupFault, type Header, type Limits } from './format';
export { openedBackup, packed, packs, type Bytes } from './gzip';
export type { HashOf } from './parse';
export { readBackup, type Part } from './read';
export { Survey, type Surveyed } from './survey';
export { writeBackup, type Contents } from './write';
