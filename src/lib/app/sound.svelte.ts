import { keep, oneOf, readKept } from './kept';
import { arabicVoices, chosenVoice, speechRates, type ArabicVoices, type VoiceWish } from './voices';

/** Settings of this device about what is heard: they stay on it. */
export interface SoundSettings extends VoiceWish {
	/** Of the voice's own pace. */
	readonly rate: number;
	/** Whether the word is said by itself when an answer is shown. */
	readonly answers: 'off' | 'on';
}

const switches = ['off', 'on'] as const;

function readSettings(): SoundSettings {
	const { voice, remote, rate, answers } = readKept('sound');
	return {
		voice: typeof voice === 'string' ? voice : '',
		remote: oneOf(switches, remote, 'off'),
		rate: oneOf(speechRates, rate, 0.8),
		answers: oneOf(switches, answers, 'off')
	};
}

const nothing: ArabicVoices<SpeechSynthesisVoice> = { own: [], remote: [] };

/** Arabic said aloud by a voice of this device. In the browser only; loaded when something may be said. */
export class Sound {
	voices = $state.raw<ArabicVoices<SpeechSynthesisVoice>>(nothing);
	settings = $state.raw<SoundSettings>(readSettings());
	/** What is being said; `undefined` in silence. */
	saying = $state<string | undefined>(undefined);
	readonly voice = $derived(chosenVoice(this.voices, this.settings));
	/** Kept, or some browsers forget it before it has ended. */
	#utterance: SpeechSynthesisUtterance | undefined;
	// Missing in some browsers; the type does not say so.
	readonly #synthesis = (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;

	constructor() {
		this.look();
		// Chrome lists its voices late. Old Safari has no such event, and is asked again when the page is seen again.
		if (this.#synthesis && 'addEventListener' in this.#synthesis)
			this.#synthesis.addEventListener('voiceschanged', () => this.look());
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') this.look();
			else this.stop();
		});
	}

	/** Whether this browser speaks at all. */
	get speaks(): boolean {
		return this.#synthesis !== undefined;
	}

	/** Looks which voices there are now. */
	look(): void {
		this.voices = arabicVoices(this.#synthesis?.getVoices() ?? []);
	}

	set(change: Partial<SoundSettings>): void {
		this.stop();
		this.settings = { ...this.settings, ...change };
		keep('sound', this.settings);
	}

	/** Says a text, with its vowels, instead of what is being said. Without a voice nothing is said. */
	say(text: string): void {
		this.stop();
		const { voice } = this;
		if (!this.#synthesis || !voice) return;
		const utterance = new SpeechSynthesisUtterance(text);
		utterance.voice = voice;
		// Android goes by the language, not by the voice.
		utterance.lang = voice.lang.replaceAll('_', '-');
		utterance.rate = this.settings.rate;
		const over = () => {
			if (this.#utterance !== utterance) return;
			this.#utterance = undefined;
			this.saying = undefined;
		};
		utterance.addEventListener('end', over);
		utterance.addEventListener('error', over);
		this.#utterance = utterance;
		this.saying = text;
		this.#synthesis.speak(utterance);
	}

	stop(): void {
		if (!this.#utterance) return;
		this.#utterance = undefined;
		this.saying = undefined;
		this.#synthesis?.cancel();
	}
}
