import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, places, reading } from './real.fixture';
import { readSource } from './source';

describe('the article from Kazakhstan', () => {
	it('is as it was published, to the byte', () => {
		const bytes = readFileSync(path.join(folder, 'article.txt'));
		expect(createHash('sha256').update(bytes).digest('hex')).toBe(
			'e5ae2338a1ca6e28a37870e503427d01f3ebd972487386af6f83cf6b3f608e1c'
		);
		expect(reading().text).toBe(bytes.toString('utf8'));
	});

	it('has 15 paragraphs, 19 sentences, 543 tokens, 539 words', () => {
		const all = places();
		expect(new Set(reading().sentences.map(({ paragraph }) => paragraph)).size).toBe(15);
		expect(reading().sentences).toHaveLength(19);
		expect(all).toHaveLength(543);
		expect(all.filter(({ token }) => !/^\d+$/u.test(token.surface))).toHaveLength(539);
	});

	it('says where it comes from', () => {
		const source = readSource(readFileSync(path.join(folder, 'source.json'), 'utf8'));
		expect(source.publisher.english).toBe('Xinhua');
		expect(source.rights).toContain('not covered');
	});


	it('names its misprints', () => {
		const misprints = places().filter(({ token }) => token.read !== token.surface.replaceAll('\u0640', ''));
		expect(misprints.map(({ name }) => name)).toEqual(['P2 w11', 'P3 w31', 'P4 w30', 'P6 w25', 'P10 w37', 'P13 w43']);
		for (const { name, token } of misprints) expect(token.note, name).toContain(token.surface);
	});

	it('has one word that is a proclitic only', () => {
		const unread = places().filter(({ token }) => token.reading === undefined);
		expect(unread.map(({ name }) => name)).toEqual(['P14 w1']);
	});
});
