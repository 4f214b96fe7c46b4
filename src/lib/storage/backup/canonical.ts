/**
 * JSON that is the same for the same value on every device: keys sorted by their UTF-16 code units, as RFC 8785 has it, and no
 * spaces. So two logs that say the same are the same bytes, whatever order their events got their keys in. Keys that are
 * `undefined` say nothing and are left out.
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const entries = Object.entries(value).filter(([, each]) => each !== undefined);
	entries.sort(([one], [other]) => (one < other ? -1 : 1));
	return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
}
