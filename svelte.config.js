import { execSync } from 'node:child_process';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** The commit, so that an unchanged build is not offered as an update. `BUILD_VERSION` overrides it (tests). */
function version() {
	if (process.env.BUILD_VERSION) return process.env.BUILD_VERSION;
	try {
		/** @type {('ignore' | 'pipe')[]} */
		const stdio = ['ignore', 'pipe', 'ignore'];
		const commit = execSync('git rev-parse --short=12 HEAD', { encoding: 'utf8', stdio }).trim();
		const changed = execSync('git status --porcelain', { encoding: 'utf8', stdio }).trim() !== '';
		return changed ? `${commit}-${Date.now()}` : commit;
	} catch {
		return String(Date.now());
	}
}

/** `''`, or `/name` for a project page. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ pages: process.env.BUILD_DIR ?? 'build', fallback: '404.html' }),
		paths: { base, relative: true },
		version: { name: version() },
		serviceWorker: { register: false },
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
