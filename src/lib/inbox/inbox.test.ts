import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Inbox, type Drawer } from './inbox';
import { most, readForm, type Received } from './received';

const home = 'https://example.org/mufradat/';
const text = (text: string, title = '', url = ''): Received => ({ title, text, url });

/** A cache as the platform's: a key is put once, the last put is the last key. */
function drawer(): Drawer & { readonly held: Map<string, string> } {
	const held = new Map<string, string>();
	const name = (key: RequestInfo | URL) => (key instanceof Request ? key.url : String(key));
	return {
		held,
		delete: (key) => Promise.resolve(held.delete(name(key))),
		keys: () => Promise.resolve([...held.keys()].map((url) => new Request(url))),
		match: (key) => {
			const body = held.get(name(key));
			return Promise.resolve(body === undefined ? undefined : new Response(body));
		},
		put: async (key, response) => {
			held.delete(name(key));
			held.set(name(key), await response.text());
		}
	};
}

function inbox() {
	const cache = drawer();
	return { cache, box: new Inbox(() => Promise.resolve(cache), home) };
}

describe('keeping', () => {
	test('the last comes first, under addresses of the app', async () => {
		const { box, cache } = inbox();
		await box.keep(text('واحد'));
		await box.keep(text('اثنان', 'Two', 'https://example.com/'));
		expect(await box.list()).toEqual([
			{ id: 2, ...text('اثنان', 'Two', 'https://example.com/') },
			{ id: 1, ...text('واحد') }
		]);
		expect([...cache.held.keys()]).toEqual([`${home}inbox/1`, `${home}inbox/2`]);
	});

	test('what is sent twice is kept once, in front', async () => {
		const { box } = inbox();
		for (const each of ['a', 'b', 'a']) expect(await box.keep(text(each))).toEqual({ kind: 'kept' });
		expect((await box.list()).map((kept) => kept.text)).toEqual(['a', 'b']);
	});

	test('the same words under another title are another text', async () => {
		const { box } = inbox();
		await box.keep(text('a', 'One'));
		await box.keep(text('a', 'Two'));
		expect(await box.list()).toHaveLength(2);
	});

	test('a full inbox takes no new text and loses none, but takes one it has', async () => {
		const { box } = inbox();
		for (let n = 0; n < most.texts; n++) await box.keep(text(`text ${n}`));
		expect(await box.keep(text('one more'))).toEqual({ kind: 'refused', reason: 'full' });
		expect(await box.keep(text('text 0'))).toEqual({ kind: 'kept' });
		const kept = await box.list();
		expect(kept).toHaveLength(most.texts);
		expect(kept[0]?.text).toBe('text 0');
		await box.remove(kept[1]?.id ?? 0);
		expect(await box.keep(text('one more'))).toEqual({ kind: 'kept' });
	});

	const refused: readonly (readonly [string, Received, string])[] = [
		['nothing', text(''), 'empty'],
		['spaces', text(' \n\t', ' '), 'empty'],
		['a byte too many', text('a'.repeat(most.bytes + 1)), 'large'],
		['Arabic counts two bytes a letter', text('ا'.repeat(most.bytes / 2 + 1)), 'large'],
		['the parts count together', text('a'.repeat(most.bytes), 'a'), 'large']
	];
	test.each(refused)('%s is refused', async (_name, received, reason) => {
		const { box } = inbox();
		expect(await box.keep(received)).toEqual({ kind: 'refused', reason });
		expect(await box.list()).toEqual([]);
	});

	test('as much as fits is kept', async () => {
		const { box } = inbox();
		expect(await box.keep(text('ا'.repeat(most.bytes / 2)))).toEqual({ kind: 'kept' });
	});

	test('what is not readable is passed over, and its number is not in the way', async () => {
		const { box, cache } = inbox();
		cache.held.set(`${home}inbox/1`, 'no json');
		cache.held.set(`${home}inbox/2`, '{"title":1,"text":"a","url":""}');
		cache.held.set(`${home}inbox/x`, '{"title":"","text":"a","url":""}');
		expect(await box.list()).toEqual([]);
		await box.keep(text('b'));
		expect((await box.list()).map((kept) => kept.text)).toEqual(['b']);
	});

	test('whatever is kept comes back to the letter', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.record({ title: fc.string(), text: fc.string({ unit: 'binary' }), url: fc.string() }),
				async (received) => {
					const { box } = inbox();
					const { kind } = await box.keep(received);
					const [kept] = await box.list();
					expect(kept).toEqual(kind === 'kept' ? { id: 1, ...received } : undefined);
				}
			)
		);
	});
});

describe('a posted form', () => {
	const post = (body: BodyInit, headers?: HeadersInit) =>
		new Request(`${home}share/`, { method: 'POST', body, ...(headers ? { headers } : {}) });
	const form = (fields: Readonly<Record<string, string | Blob>>) => {
		const data = new FormData();
		for (const [name, value] of Object.entries(fields)) data.append(name, value);
		return post(data);
	};

	test('gives its three fields, and nothing else of it', async () => {
		const request = form({ title: 'خبر', text: '<b>نص</b>\r\nline', url: 'https://example.com/', more: 'x' });
		expect(await readForm(request)).toEqual({ title: 'خبر', text: '<b>نص</b>\r\nline', url: 'https://example.com/' });
	});

	test('a field that is missing is empty, and so is a file', async () => {
		expect(await readForm(form({ text: new Blob(['a']) }))).toEqual(text(''));
	});

	test('as large a text as is kept can come in it', async () => {
		const fits = 'a'.repeat(most.bytes);
		expect(await readForm(form({ title: '', text: fits, url: '' }))).toEqual(text(fits));
	});

	test('a larger one is not unpacked', async () => {
		expect(await readForm(form({ text: 'a'.repeat(most.bytes * 2) }))).toBe('large');
	});

	test.each([
		['no form', 'hello', { 'content-type': 'text/plain' }],
		['no type', 'hello', { 'content-type': '' }],
		[
			'one that breaks off',
			'--x\r\nContent-Disposition: form-data; name="te',
			{ 'content-type': 'multipart/form-data; boundary=x' }
		],
		['another boundary', '--x\r\n', { 'content-type': 'multipart/form-data' }]
	])('%s is not readable', async (_name, body, headers) => {
		expect(await readForm(post(body, headers))).toBe('unreadable');
	});
});
