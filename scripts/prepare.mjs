/** Compiles the curated readings and the lexicon where they changed: what the other tools import. */
import { command, prepare } from './tasks.mjs';

await command(prepare);
