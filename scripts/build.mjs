/** `npm run build`: the production app in `build/`; `BASE_PATH=/name` for a sub-path. */
import { build, command } from './tasks.mjs';

await command(() => build());
