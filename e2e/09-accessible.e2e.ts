import { AxeBuilder } from '@axe-core/playwright';
import { screens } from './screens';
import { expect, test } from './site';

for (const [name, open] of Object.entries(screens)) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`axe finds nothing: ${name}, ${colorScheme}`, async ({ page, site }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await open(page, site.url);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
			).toEqual([]);
		});
	}
}
