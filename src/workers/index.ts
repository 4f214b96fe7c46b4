/** The door for pages: workers by their URLs, with what is said to them. None of their code comes along. */
import analyserUrl from './analyser?worker&url';
import packUrl from '../lib/arabic/lexicon/generated/lexicon.pack?url';

export { analyserUrl, packUrl };
export type { Analysed, Failure, Means, Reply, Request } from './protocol';
