/** Reads texts that nobody has read, off the page's thread. What is said to it and what it answers: `protocol.ts`. */
import { openTexts } from '#lib/storage';
import { readJson, readPacked } from './asset';
import { Desk } from './desk';
import type { Request } from './protocol';

const desk = new Desk({ openTexts, readPacked, readJson, tell: (reply) => postMessage(reply) });
addEventListener('message', ({ data }: MessageEvent<Request>) => desk.receive(data));
