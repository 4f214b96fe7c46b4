/** Copies, restoring, what is kept where: loaded when it is needed, never before the first card. */
export { eraseEverything } from './erase';
export { dataFacts, type DataFacts } from './facts';
export { handOut, waysOut, type HandedOut, type Way } from './hand-out';
export { lostData, mark, markAnew } from './what-is-here';
export type { Totals } from './last-copy';
export type { Marker } from './marker';
export { copyNotice, putOffCopy, type CopyNotice } from './notices';
export { examine, restoreFrom, type Examined, type RestoreFault } from './restore';
export { copyIsOut, prepareCopy, type PreparedCopy } from './save';
