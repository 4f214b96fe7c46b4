import { readAhead } from '#lib/app';

/** Before the first screen: what its address asks for is fetched side by side with its code, not after it. */
export const init = () => readAhead(location.pathname);
