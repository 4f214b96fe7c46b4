import lighthouseOf from 'lighthouse';
import { launch } from 'chrome-launcher';
import { median } from './statistics';
import type { Measure } from './measure';
import type { Site } from './run';

const runs = 5;
const pages = {
	Today: '',
	Review: 'review/',
	Reader: 'library/kazakhstan-visit/',
	Library: 'library/',
	Words: 'words/',
	Progress: 'progress/',
	Settings: 'settings/',
	Install: 'install/'
};
/** What the mark for performance is made of, in ms; the last without a unit. */
const metrics = {
	FCP: 'first-contentful-paint',
	LCP: 'largest-contentful-paint',
	SI: 'speed-index',
	TBT: 'total-blocking-time',
	CLS: 'cumulative-layout-shift'
} as const;
const categories = ['performance', 'accessibility', 'best-practices'] as const;

/** Lighthouse's mobile scores, the median of five runs a page. */
export async function lighthouse({ url, executablePath, args }: Site): Promise<Measure[]> {
	const measures: Measure[] = [];
	for (const [name, path] of Object.entries(pages)) {
		const scores: Record<string, number[]> = {};
		const parts: Record<string, number[]> = {};
		for (let run = 0; run < runs; run++) {
			const chrome = await launch({ chromePath: executablePath, chromeFlags: ['--headless=new', ...args] });
			const result = await lighthouseOf(url + path, {
				port: chrome.port,
				onlyCategories: [...categories],
				logLevel: 'error'
			});
			for (const category of categories)
				(scores[category] ??= []).push((result?.lhr.categories[category]?.score ?? 0) * 100);
			for (const [metric, audit] of Object.entries(metrics))
				(parts[metric] ??= []).push(result?.lhr.audits[audit]?.numericValue ?? NaN);
			chrome.kill();
		}
		for (const category of categories) {
			const values = scores[category] ?? [];
			measures.push({
				name: `Lighthouse mobile, ${name}, ${category}, median of ${runs}`,
				value: median(values),
				unit: '',
				budget: { at: 'least', value: 95 },
				remark: values.join(' ') + (category === 'performance' ? `; ${told(parts)}` : '')
			});
		}
	}
	return measures;
}

function told(parts: Readonly<Record<string, readonly number[]>>): string {
	return Object.entries(parts)
		.map(([metric, values]) => `${metric} ${Number(median(values).toPrecision(3))}`)
		.join(', ');
}
