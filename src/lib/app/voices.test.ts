import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arabicVoices, chosenVoice, type Voice, type VoiceWish } from './voices';

const voice = (name: string, lang: string, where: 'own' | 'remote' = 'own'): Voice => ({
	voiceURI: `voice:${name}`,
	name,
	lang,
	localService: where === 'own'
});
const quiet: VoiceWish = { voice: '', remote: 'off' };

const apple = [voice('Samantha', 'en-US'), voice('Majed', 'ar-001'), voice('Laila', 'ar-EG')];
const windows = [voice('David', 'en-US'), voice('Hoda', 'ar-EG'), voice('Naayf', 'ar-SA')];
const edge = [voice('Hamed Online', 'ar-SA', 'remote'), voice('Salma Online', 'ar-EG', 'remote')];
const android = [voice('العربية', 'ar_SA'), voice('English', 'en_GB')];

const cases: readonly (readonly [string, readonly Voice[], VoiceWish, string | undefined])[] = [
	['none at all', [], quiet, undefined],
	['none that is Arabic', [voice('Samantha', 'en-US'), voice('Milena', 'ru-RU')], quiet, undefined],
	['Mapudungun is not Arabic', [voice('x', 'arn-CL')], quiet, undefined],
	['nor Aragonese', [voice('x', 'an')], quiet, undefined],
	['of an iPhone, the standard one', apple, quiet, 'Majed'],
	['of Windows, that of Saudi Arabia', windows, quiet, 'Naayf'],
	['Android writes ar_SA', android, quiet, 'العربية'],
	['three letters, as Samsung writes', [voice('x', 'ara-SAU')], quiet, 'x'],
	['Egyptian, where there is no other', [voice('Hoda', 'ar-EG')], quiet, 'Hoda'],
	['the one chosen', apple, { ...quiet, voice: 'voice:Laila' }, 'Laila'],
	['the one chosen is gone', apple, { ...quiet, voice: 'voice:Tarik' }, 'Majed'],
	['an English one is never chosen', apple, { ...quiet, voice: 'voice:Samantha' }, 'Majed'],
	['never a remote one unasked', edge, quiet, undefined],
	['never a remote one unasked, chosen once or not', edge, { ...quiet, voice: 'voice:Salma Online' }, undefined],
	['a remote one when it is allowed', edge, { ...quiet, remote: 'on' }, 'Hamed Online'],
	['one of the device goes before', [...edge, ...windows], { ...quiet, remote: 'on' }, 'Naayf'],
	[
		'a remote one that is chosen and allowed',
		[...edge, ...windows],
		{ voice: 'voice:Salma Online', remote: 'on' },
		'Salma Online'
	]
];

describe('the voice that speaks', () => {
	test.each(cases)('%s', (_name, voices, wish, expected) => {
		expect(chosenVoice(arabicVoices(voices), wish)?.name).toBe(expected);
	});

	test('a voice listed twice is one', () => {
		expect(arabicVoices([...apple, ...apple]).own).toHaveLength(2);
	});

	test('without leave it is always Arabic and of the device', () => {
		const any = fc.record({
			voiceURI: fc.string(),
			name: fc.string(),
			lang: fc.constantFrom('ar', 'ar-SA', 'ar_EG', 'ara', 'en-US', 'arn', ''),
			localService: fc.boolean()
		});
		fc.assert(
			fc.property(fc.array(any), fc.string(), (voices, chosen) => {
				const found = chosenVoice(arabicVoices(voices), { voice: chosen, remote: 'off' });
				expect(found?.localService ?? true).toBe(true);
				expect(found?.lang ?? 'ar').toMatch(/^ar(a?$|[-_])/u);
			})
		);
	});
});
