export { compilePack, type PackSize } from './compile';
export type { Entry, ListedForm, Sense } from './entry';
export { Pack } from './pack';
export type { TableFault } from './lines';
export { readTables, type TableSource } from './tables';
