export { compilePack, type PackSize } from './compile';
export type { Entry, ListedForm, Sense } from './entry';
export { Pack } from './pack';
