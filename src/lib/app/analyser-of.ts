import { builtIn } from '#content';
import { analyserUrl, packUrl } from '#workers';
import { Analyser } from './analyser';
import { namespace } from './kept';
import { workerUrl } from './trusted';

let one: Analyser | undefined;

/** The analyser of this page. In the browser only. */
export function analyserOf(): Analyser {
	one ??= new Analyser({
		start: () => new Worker(workerUrl(analyserUrl), { type: 'module', name: 'analyser' }),
		database: namespace(),
		code: analyserUrl,
		pack: packUrl,
		readings: builtIn
	});
	return one;
}
