import type { DeviceId } from '#lib/log';

/**
 * The one format of copies outside the browser, as docs/backup-format.md describes it: a header, blocks of lines, a footer.
 * Whatever changes in it has a new version, and readers of all former ones stay.
 */
export const formatName = 'mufradat-backup';
export const formatVersion = 1;

/** What the first line says of the whole. */
export interface Header {
	/** When the copy was made, in UTC: `2026-11-24T09:12:33.120Z`. */
	readonly created: string;
	/** The installation whose log it is. */
	readonly device: DeviceId;
	/** The version of the app, for information. */
	readonly app: string;
	readonly events: number;
	readonly texts: number;
}

/** What a block's lines are. */
export type BlockKind = 'events' | 'texts';

/** The line before a block: how long the block is, and its SHA-256 in hex. */
export interface BlockHead {
	/** Counted from 1. */
	readonly block: number;
	readonly of: BlockKind;
	readonly lines: number;
	readonly bytes: number;
	readonly sha256: string;
}

/** The last line: what there was, and the SHA-256 over the header and the heads of all blocks. */
export interface Footer {
	readonly blocks: number;
	readonly events: number;
	readonly texts: number;
	readonly sha256: string;
}

/** Why a file is not restored. It never quotes what the file holds. */
export type BackupFault =
	/** The end is missing. */
	| 'truncated'
	/** It was changed or damaged after it was made. */
	| 'altered'
	/** It does not unpack: it was changed, or its end is missing. */
	| 'damaged'
	/** It is no copy of this app. */
	| 'foreign'
	/** A newer version of the app made it. */
	| 'newer'
	| 'too large'
	/** As whole as it was made, but not as this app makes them. */
	| 'malformed'
	/** The device does not hand the file out. */
	| 'unreadable'
	/** It is compressed, and this browser cannot unpack it. */
	| 'packed';

/** A fault found in the middle of reading: ends it, and leaves the reader as a value. */
export class Refused extends Error {
	override readonly name = 'Refused';
	constructor(
		readonly fault: BackupFault,
		options?: ErrorOptions
	) {
		super(`the copy is refused: ${fault}`, options);
	}
}

const mebibyte = 2 ** 20;

/** What a writer keeps to. One line may make a block longer than that. */
export const written = { lines: 1000, bytes: mebibyte / 2 } as const;

/** What a reader takes: above what is written, below what would hurt. */
export const limits = {
	/** Bytes of a file, looked at before it is opened. */
	file: 512 * mebibyte,
	/** Bytes of an unpacked file. */
	unpacked: 1024 * mebibyte,
	/** Up to here any file may unpack; above, to `ratio` times its size: real ones stay below 30. */
	unsuspected: 64 * mebibyte,
	ratio: 100,
	/** Bytes of a header, a block's head, the footer. */
	frame: 4096,
	lines: 10_000,
	/** Bytes of a block. */
	block: 16 * mebibyte
} as const;

export type Limits = { readonly [Key in keyof typeof limits]: number };
