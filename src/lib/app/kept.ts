import { resolve } from '$app/paths';

/** Names on this origin, which project pages share, hold the path: `mufradat`, `mufradat-name`. In the browser only. */
export function namespace(): string {
	return `mufradat${resolve('/').replace(/\/$/u, '').replaceAll('/', '-')}`;
}

/** What this device keeps under a name, field by field; nothing where storage is refused, or holds something else. */
export function readKept(name: string): Record<string, unknown> {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(`${namespace()}:${name}`) ?? '{}');
		return typeof kept === 'object' && kept !== null ? { ...kept } : {};
	} catch {
		return {};
	}
}

/** Keeps fields under a name on this device. In private mode, or without room, they hold until the page is closed. */
export function keep(name: string, fields: object): void {
	try {
		localStorage.setItem(`${namespace()}:${name}`, JSON.stringify(fields));
	} catch {
		// Its loss costs a preference and nothing else.
	}
}

/** A kept value where it is one of those allowed. */
export function oneOf<T>(allowed: readonly T[], value: unknown, otherwise: T): T {
	return allowed.find((each) => each === value) ?? otherwise;
}
