import { installedStrings, strings } from '#lib/ui';
import { screenshots } from './pictures';

const icon = (home: string, name: string, size: number, purpose: 'any' | 'maskable' | 'monochrome' = 'any') => ({
	src: `${home}icons/${name}.png`,
	sizes: `${size}x${size}`,
	type: 'image/png',
	purpose
});

/**
 * The web app manifest of the app served under `home`. Its id is that path, as it would be without one: apps of one origin stay
 * apart, and one that is installed already stays the same.
 */
export function manifest(home: string) {
	const t = installedStrings.manifest;
	const shortcut = (name: string, path: string) => ({
		name,
		url: `${home}${path}/`,
		icons: [icon(home, 'icon-192', 192)]
	});
	return {
		id: home,
		name: t.name,
		short_name: strings.app,
		description: t.description,
		lang: 'en',
		dir: 'ltr',
		start_url: home,
		scope: home,
		display: 'standalone',
		background_color: '#faf6ee',
		theme_color: '#faf6ee',
		categories: ['education'],
		icons: [
			{ src: `${home}icons/icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
			icon(home, 'icon-192', 192),
			icon(home, 'icon-512', 512),
			icon(home, 'maskable-512', 512, 'maskable'),
			icon(home, 'monochrome-512', 512, 'monochrome')
		],
		screenshots: screenshots.map(({ name, label, form, width, height }) => ({
			src: `${home}screenshots/${name}.png`,
			sizes: `${width}x${height}`,
			type: 'image/png',
			form_factor: form,
			label: t.screenshots[label]
		})),
		shortcuts: [
			shortcut(strings.review.title, 'review'),
			shortcut(strings.nav.library, 'library'),
			shortcut(strings.nav.words, 'words')
		],
		// One window: a second one would have to wait for the first one's answers.
		launch_handler: { client_mode: ['navigate-existing', 'auto'] },
		share_target: {
			action: `${home}share/`,
			method: 'POST',
			enctype: 'multipart/form-data',
			params: { title: 'title', text: 'text', url: 'url' }
		}
	};
}
