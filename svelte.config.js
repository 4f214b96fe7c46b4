import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** `''`, or `/name` for a project page. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		// Beside each file its compressed forms, for hosts that serve them; the service worker asks for the plain ones.
		adapter: adapter({ pages: process.env.BUILD_DIR ?? 'build', fallback: '404.html', precompress: true }),
		paths: { base, relative: true },
		// Given by `npm run build`: a fingerprint of what goes in, so that an unchanged build is not offered as an update.
		version: { name: process.env.BUILD_VERSION ?? 'development' },
		serviceWorker: { register: false },
		// Style with the page: no screen waits for a file of it.
		inlineStyleThreshold: 65536,
		typescript: {
			config: (config) => {
				config.include.push(
					'../e2e/**/*.ts',
					'../scripts/**/*',
					'../bench/**/*.ts',
					'../*.config.ts',
					'../*.config.js'
				);
				config.exclude = ['../node_modules/**'];
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'mufradat-workers']
			}
		}
	}
};
