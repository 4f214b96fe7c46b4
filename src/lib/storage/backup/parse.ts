import * as v from 'valibot';
import { isDeviceId, type DeviceId } from '#lib/log';
import type { TextRow } from '../schema';
import { formatName, formatVersion, limits, Refused, type BlockHead, type Footer, type Header } from './format';

/** What a text is known by: the app's `hashText`. */
export type HashOf = (text: string) => string;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const short = v.pipe(v.string(), v.maxLength(200));
const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/), v.check(isInstant));

function isInstant(text: string): boolean {
	return !Number.isNaN(Date.parse(text));
}

const headerSchema = v.strictObject({
	format: v.literal(formatName),
	version: v.literal(formatVersion),
	created: instant,
	device: v.custom<DeviceId>((value) => typeof value === 'string' && isDeviceId(value)),
	app: short,
	events: count,
	texts: count
});
const headSchema = v.strictObject({
	block: count,
	of: v.picklist(['events', 'texts']),
	lines: v.pipe(count, v.minValue(1), v.maxValue(limits.lines)),
	bytes: v.pipe(count, v.minValue(1), v.maxValue(limits.block)),
	sha256
});
const footerSchema = v.strictObject({ end: v.literal(formatName), blocks: count, events: count, texts: count, sha256 });

/** Longer than any text that a person reads with this app. */
const longestText = 4_000_000;
const words = v.pipe(v.string(), v.maxLength(20_000));
const textSchema = v.strictObject({
	hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
	text: v.pipe(v.string(), v.minLength(1), v.maxLength(longestText)),
	title: words,
	source: words,
	addedAt: v.pipe(v.number(), v.integer(), v.minValue(-8.64e15), v.maxValue(8.64e15))
});

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The JSON value of bytes; `undefined` where they are none. */
export function jsonOf(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(utf8.decode(bytes));
	} catch {
		return undefined;
	}
}

function field(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
		? (value as Readonly<Record<string, unknown>>)[key]
		: undefined;
}

/** The first line. Throws `Refused`: `foreign` where it is not this format's, `newer` where its version is not known yet. */
export function headerOf(value: unknown): Header {
	if (field(value, 'format') !== formatName) throw new Refused('foreign');
	const version = field(value, 'version');
	if (typeof version === 'number' && version > formatVersion) throw new Refused('newer');
	const { success, output } = v.safeParse(headerSchema, value);
	if (!success) throw new Refused('altered');
	const { created, device, app, events, texts } = output;
	return { created, device, app, events, texts };
}

/** The line before a block, or the last one. Throws `Refused`. */
export function frameOf(value: unknown): { head: BlockHead } | { footer: Footer } {
	const head = v.safeParse(headSchema, value);
	if (head.success) return { head: head.output };
	const footer = v.safeParse(footerSchema, value);
	if (!footer.success) throw new Refused('altered');
	const { blocks, events, texts } = footer.output;
	return { footer: { blocks, events, texts, sha256: footer.output.sha256 } };
}

/** A text that is what its hash says, in a fresh object. Throws `Refused`. */
export function textOf(value: unknown, hashOf: HashOf): TextRow {
	const { success, output } = v.safeParse(textSchema, value);
	if (!success || output.text.normalize('NFC') !== output.text || hashOf(output.text) !== output.hash) {
		throw new Refused('malformed');
	}
	return output;
}
