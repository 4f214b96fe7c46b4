import { compiled, notesUrl } from './generated/index';
import placementUrl from './generated/placement.json?url';

/** The texts that come with the app, compiled from the folders beside this file by `scripts/content.ts`. */
export const builtIn = compiled;

/** Which texts have which notes, in an asset of its own: a `DirectoryFile` of `lib/library` in JSON. */
export const directoryUrl = notesUrl;

/** The asset with the words of the placement test, `PlacementWords` in JSON. Only its page reads it. */
export { placementUrl };

export type { PlacementWords } from './placement';
export type { BuiltInText, Source } from './source';
