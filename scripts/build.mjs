/** `npm run build`: the production app in `build/`; `BASE_PATH=/name` for a sub-path. */
import { build, install, requireNode } from './tasks.mjs';

requireNode();
install();
await build();
