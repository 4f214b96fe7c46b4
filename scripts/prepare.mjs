/** Compiles the curated readings where they changed: what the other tools import. */
import { content, install, requireNode } from './tasks.mjs';

requireNode();
install();
await content();
