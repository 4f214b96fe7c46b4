import { limits as usualLimits, Refused, type Limits } from './format';

/** The part of a file that is read here. */
export type Bytes = Pick<Blob, 'size' | 'stream' | 'slice'>;

/** Fed to the unpacker at a time: gzip makes at most a thousand times as much of it before the bounds are looked at again. */
const sliceLength = 16_384;

/** Platform streams, asked for when they are needed: older browsers lack them. */
const platform = globalThis as Partial<Pick<typeof globalThis, 'CompressionStream' | 'DecompressionStream'>>;

/** Whether copies are compressed here. Those that are not are restored just as well. */
export function packs(): boolean {
	return platform.CompressionStream !== undefined;
}

async function* chunksOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
	const reader = stream.getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		// Of a stream that has failed, cancelling fails too.
		await reader.cancel().catch(() => undefined);
	}
}

/** A stream that takes from a source no faster than it is read. */
function streamOf(source: AsyncIterable<Uint8Array>): ReadableStream<BufferSource> {
	const iterator = source[Symbol.asyncIterator]();
	return new ReadableStream<BufferSource>(
		{
			async pull(controller) {
				const next = await iterator.next();
				if (next.done === true) controller.close();
				else controller.enqueue(next.value as Uint8Array<ArrayBuffer>);
			},
			async cancel() {
				await iterator.return?.();
			}
		},
		{ highWaterMark: 0 }
	);
}

/** Compressed with gzip where the platform can, else as they are. */
export function packed(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
	const Packer = platform.CompressionStream;
	return Packer === undefined ? bytes : chunksOf(streamOf(bytes).pipeThrough(new Packer('gzip')));
}

/** The bytes of a file in slices; throws `Refused` where the device does not hand them out. */
async function* slicesOf(file: Bytes, read: (bytes: number) => void): AsyncGenerator<Uint8Array> {
	let done = 0;
	try {
		for await (const chunk of chunksOf(file.stream())) {
			for (let from = 0; from < chunk.length; from += sliceLength) {
				const slice = chunk.subarray(from, from + sliceLength);
				done += slice.length;
				read(done);
				yield slice;
			}
		}
	} catch (error) {
		if (error instanceof Refused) throw error;
		throw new Refused('unreadable', { cause: error });
	}
}

async function* unpacked(slices: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	const Unpacker = platform.DecompressionStream;
	if (Unpacker === undefined) throw new Refused('packed');
	const source: { refused?: Refused } = {};
	async function* watched(): AsyncGenerator<Uint8Array> {
		try {
			yield* slices;
		} catch (error) {
			if (error instanceof Refused) source.refused = error;
			throw error;
		}
	}
	try {
		yield* chunksOf(streamOf(watched()).pipeThrough(new Unpacker('gzip')));
	} catch (error) {
		// Whether it was changed or cut, each browser says in words of its own, or not at all.
		throw source.refused ?? new Refused('damaged', { cause: error });
	}
}

/** Whether a file begins as gzip does. */
async function isPacked(file: Bytes): Promise<boolean> {
	try {
		const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
		return first === 0x1f && second === 0x8b;
	} catch (error) {
		throw new Refused('unreadable', { cause: error });
	}
}

/**
 * The bytes of a copy, unpacked if they are packed. Bounded: the file's size before it is opened, what it unpacks to as it does.
 * Tells how many bytes of the file are read. Throws `Refused`.
 */
export async function* openedBackup(
	file: Bytes,
	read: (bytes: number) => void = () => undefined,
	limits: Limits = usualLimits
): AsyncGenerator<Uint8Array> {
	if (file.size > limits.file) throw new Refused('too large');
	const slices = slicesOf(file, read);
	const most = Math.min(limits.unpacked, Math.max(limits.unsuspected, file.size * limits.ratio));
	let length = 0;
	for await (const chunk of (await isPacked(file)) ? unpacked(slices) : slices) {
		length += chunk.length;
		if (length > most) throw new Refused('too large');
		yield chunk;
	}
}
