/** The part of a `SpeechSynthesisVoice` that decides whether it is used. */
export interface Voice {
	readonly voiceURI: string;
	readonly name: string;
	/** A language tag; Android writes it with an underscore, some with three letters. */
	readonly lang: string;
	/** It speaks on the device, without a network. */
	readonly localService: boolean;
}

/** The Arabic voices of a device, the best first. */
export interface ArabicVoices<V extends Voice> {
	/** That speak on the device. */
	readonly own: readonly V[];
	/** That send what they speak to a server. */
	readonly remote: readonly V[];
}

const tag = ({ lang }: Voice) => lang.replaceAll('_', '-').toLowerCase();
const isArabic = (voice: Voice) => /^(?:ar|ara|arb)(?:-|$)/u.test(tag(voice));

/** Voices of the standard language come before those of a country; all are taught the same spelling. */
const regions = ['ar', 'ara', 'arb', 'ar-001', 'arb-001', 'ar-sa', 'ara-sau'];

/** The Arabic voices among all, each once. */
export function arabicVoices<V extends Voice>(voices: readonly V[]): ArabicVoices<V> {
	const rank = (voice: V) => (regions.includes(tag(voice)) ? 0 : 1);
	const arabic = [...new Map(voices.filter(isArabic).map((voice) => [voice.voiceURI, voice])).values()].sort(
		(a, b) => rank(a) - rank(b)
	);
	return {
		own: arabic.filter(({ localService }) => localService),
		remote: arabic.filter(({ localService }) => !localService)
	};
}

/** Paces that are offered, of the voice's own. */
export const speechRates: readonly number[] = [0.6, 0.8, 1];

/** What the learner says of voices. */
export interface VoiceWish {
	/** The `voiceURI` chosen; empty: the best there is. */
	readonly voice: string;
	/** Whether a voice may send what it speaks to a server. */
	readonly remote: 'off' | 'on';
}

/** The voices that may be used: those of the device; those of servers only where that was allowed. */
export function usableVoices<V extends Voice>({ own, remote }: ArabicVoices<V>, wish: VoiceWish): readonly V[] {
	return wish.remote === 'on' ? [...own, ...remote] : own;
}

/** The voice that speaks: the one chosen, if it is there and may be used, else the best; `undefined` where there is none. */
export function chosenVoice<V extends Voice>(voices: ArabicVoices<V>, wish: VoiceWish): V | undefined {
	const usable = usableVoices(voices, wish);
	return usable.find(({ voiceURI }) => voiceURI === wish.voice) ?? usable[0];
}
