/** Compiles the curated readings where they changed: what the other tools import. */
import { command, content } from './tasks.mjs';

await command(content);
