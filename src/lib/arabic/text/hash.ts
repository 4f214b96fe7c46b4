import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { TextHash } from './analysed';

/** The name of a text: the first 128 bits of SHA-256 of its NFC form in UTF-8, in hex. */
export const hashText = (text: string): TextHash =>
	bytesToHex(sha256(new TextEncoder().encode(text.normalize('NFC'))).subarray(0, 16)) as TextHash;
