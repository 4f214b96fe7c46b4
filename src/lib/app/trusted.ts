import { resolve } from '$app/paths';

/** The part of Trusted Types that is used here; not in TypeScript's DOM types. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: (url: string) => string }
	): { createScriptURL(url: string): string };
}

let policy: { createScriptURL(url: string): string } | undefined;

/**
 * A URL that workers may be started from. Only URLs under the app's own path pass; anything else throws `TypeError`.
 * The one Trusted Types policy for the service worker and the workers, made on first use.
 */
export function workerUrl(url: string): string {
	const rules = {
		createScriptURL(candidate: string): string {
			const home = new URL(resolve('/'), location.href);
			const full = new URL(candidate, home);
			if (full.origin !== home.origin || !full.pathname.startsWith(home.pathname)) {
				throw new TypeError(`not a worker of this app: ${full.href}`);
			}
			return full.href;
		}
	};
	const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
	policy ??= factory ? factory.createPolicy('mufradat-workers', rules) : rules;
	return policy.createScriptURL(url);
}
