import { compiled } from './generated/index';

/** The texts that come with the app, compiled from the folders beside this file by `scripts/content.ts`. */
export const builtIn = compiled;

export type { BuiltInText, Source } from './source';
