/** Something shared to the app, or pasted: any of its three parts may be empty. Whatever sent it is not known. */
export interface Received {
	readonly title: string;
	readonly text: string;
	readonly url: string;
}

/** Another page can post a text too: there is room for a few, none of them large. */
export const most = {
	texts: 20,
	/** Of all three parts in UTF-8. */
	bytes: 2 ** 20
} as const;

/** What a form of that size can come to around its fields: their names and boundaries. */
const formOverhead = 2 ** 12;

/** Why a text is not kept. */
export type Refusal = 'empty' | 'large' | 'full' | 'unreadable';

const bytesIn = (text: string) => new TextEncoder().encode(text).length;

/** Why a text cannot be kept, whatever else is there; `undefined` where it can. */
export function refusalOf({ title, text, url }: Received): 'empty' | 'large' | undefined {
	if (`${title}${text}${url}`.trim() === '') return 'empty';
	return bytesIn(title) + bytesIn(text) + bytesIn(url) > most.bytes ? 'large' : undefined;
}

/** Whether two are the same: it was sent twice. */
export const isSame = (a: Received, b: Received) => a.title === b.title && a.text === b.text && a.url === b.url;

/** What was kept, read back into a fresh object; `undefined` where it is something else. */
export function parseReceived(value: unknown): Received | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { title, text, url }: Partial<Record<keyof Received, unknown>> = value;
	if (typeof title !== 'string' || typeof text !== 'string' || typeof url !== 'string') return undefined;
	return { title, text, url };
}

/**
 * The text in a posted form, whose size is looked at before it is unpacked. Only fields of text are taken, by the names that the
 * manifest gives them.
 */
export async function readForm(request: Request): Promise<Received | 'large' | 'unreadable'> {
	try {
		const body = await request.blob();
		if (body.size > most.bytes + formOverhead) return 'large';
		const type = request.headers.get('content-type') ?? '';
		const form = await new Response(body, { headers: { 'content-type': type } }).formData();
		const field = (name: keyof Received) => {
			const value = form.get(name);
			return typeof value === 'string' ? value : '';
		};
		return { title: field('title'), text: field('text'), url: field('url') };
	} catch {
		// No form, or one that breaks off.
		return 'unreadable';
	}
}
