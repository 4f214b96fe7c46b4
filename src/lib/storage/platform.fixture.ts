import { vi } from 'vitest';

type Method<Self> = string & keyof Self;

/** What a method of the platform is replaced by; `call` is the method as it was, on the same object. */
export type Around<Self> = (
	self: Self,
	given: readonly unknown[],
	call: (given: readonly unknown[]) => unknown
) => unknown;

/** Puts code around a method of the platform, until `vi.restoreAllMocks` or the returned function is called. */
export function around<Self extends object>(prototype: Self, method: Method<Self>, code: Around<Self>): () => void {
	const original = Reflect.get(prototype, method) as () => unknown;
	const spy = vi.spyOn(prototype, method as never) as unknown as ReturnType<typeof vi.fn>;
	spy.mockImplementation(function (this: Self, ...given: readonly unknown[]) {
		return code(this, given, (changed) => Reflect.apply(original, this, changed) as unknown);
	} as () => unknown);
	return () => spy.mockRestore();
}

/** The same, for the next call only. */
export function aroundOnce<Self extends object>(prototype: Self, method: Method<Self>, code: Around<Self>): void {
	let used = false;
	around(prototype, method, (self, given, call) => {
		if (used) return call(given);
		used = true;
		return code(self, given, call);
	});
}

/** Makes the next call of a method fail as the platform does. */
export function failOnce<Self extends object>(prototype: Self, method: Method<Self>, exception: string): void {
	aroundOnce(prototype, method, () => {
		throw new DOMException('for the test', exception);
	});
}
