import { default_w } from 'ts-fsrs';

/** What the learner may set about studying. Travels in the log as puts on the entity `settings`, a field a key. */
export interface StudySettings {
	/** The probability of recall at which a card comes back, 0.7–0.99. */
	readonly desiredRetention: number;
	/** FSRS-6's 21 parameters. */
	readonly weights: readonly number[];
	/** Minutes to wait after each step of a new card; empty: straight to review. */
	readonly learningSteps: readonly number[];
	/** Minutes to wait after each step of a card that lapsed; empty: straight back to review. */
	readonly relearningSteps: readonly number[];
	readonly maximumIntervalDays: number;
	/** Notes met in a study day. */
	readonly newNotesPerDay: number;
	/** Answers to cards in review in a study day. */
	readonly reviewsPerDay: number;
	/** The local hour at which the study day begins. */
	readonly rolloverHour: number;
	/** Lapses that make a leech; 0 turns it off. */
	readonly leechThreshold: number;
	readonly recall: 'wanted' | 'off';
	readonly buttons: 'two' | 'four';
	/** How a cloze is answered. */
	readonly typing: 'typed' | 'self';
	readonly fuzz: 'on' | 'off';
	/** Cards from one question to the next of the same note or root. */
	readonly siblingGap: number;
	/** Cards from meeting a word to the first question about it. */
	readonly meetingGap: number;
}

/** The default of one setting, and which values it may have. */
export interface SettingRule<T> {
	readonly default: T;
	valid(value: unknown): value is T;
}

export interface NumberRule extends SettingRule<number> {
	readonly from: number;
	readonly to: number;
}

export interface ChoiceRule<T extends string> extends SettingRule<T> {
	readonly choices: readonly T[];
}

function isNumberWithin(value: unknown, from: number, to: number): value is number {
	return typeof value === 'number' && value >= from && value <= to;
}

function fraction(initial: number, from: number, to: number): NumberRule {
	return { default: initial, from, to, valid: (value) => isNumberWithin(value, from, to) };
}

function whole(initial: number, from: number, to: number): NumberRule {
	return {
		default: initial,
		from,
		to,
		valid: (value): value is number => isNumberWithin(value, from, to) && Number.isInteger(value)
	};
}

function choice<T extends string>(initial: T, other: T): ChoiceRule<T> {
	const choices: readonly T[] = [initial, other];
	return { default: initial, choices, valid: (value): value is T => choices.some((each) => each === value) };
}

/** The longest step, in minutes: a step is waited out within a day. */
const longestStep = 1439;

/** At most ten steps of whole minutes, each within a day. */
function steps(...initial: readonly number[]): SettingRule<readonly number[]> {
	const minutes = whole(1, 1, longestStep);
	return {
		default: initial,
		valid: (value): value is readonly number[] =>
			Array.isArray(value) && value.length <= 10 && value.every((each) => minutes.valid(each))
	};
}

const weights: SettingRule<readonly number[]> = {
	default: default_w,
	valid: (value): value is readonly number[] =>
		Array.isArray(value) && value.length === default_w.length && value.every((each) => Number.isFinite(each))
};

/** Every setting's default and range: what a settings screen offers and what a put must satisfy to have effect. */
export const settingRules = {
	desiredRetention: fraction(0.9, 0.7, 0.99),
	weights,
	learningSteps: steps(1, 10),
	relearningSteps: steps(10),
	maximumIntervalDays: whole(3650, 1, 36500),
	newNotesPerDay: whole(8, 0, 999),
	reviewsPerDay: whole(200, 0, 9999),
	rolloverHour: whole(4, 0, 23),
	leechThreshold: whole(8, 0, 99),
	recall: choice('wanted', 'off'),
	buttons: choice('two', 'four'),
	typing: choice('typed', 'self'),
	fuzz: choice('on', 'off'),
	siblingGap: whole(10, 0, 100),
	meetingGap: whole(8, 0, 100)
} satisfies { readonly [Key in keyof StudySettings]: SettingRule<StudySettings[Key]> };

const rules: { readonly [Key in keyof StudySettings]: SettingRule<StudySettings[Key]> } = settingRules;

/**
 * The settings that the latest puts on `settings` amount to. A value that is missing, of another type or out of range has
 * no effect: the default stands. Keys of other versions are ignored.
 */
export function settingsFrom(puts: Readonly<Record<string, unknown>>): StudySettings {
	const read = <Key extends keyof StudySettings>(key: Key): StudySettings[Key] => {
		const value = Object.hasOwn(puts, key) ? puts[key] : undefined;
		return rules[key].valid(value) ? value : rules[key].default;
	};
	return {
		desiredRetention: read('desiredRetention'),
		weights: read('weights'),
		learningSteps: read('learningSteps'),
		relearningSteps: read('relearningSteps'),
		maximumIntervalDays: read('maximumIntervalDays'),
		newNotesPerDay: read('newNotesPerDay'),
		reviewsPerDay: read('reviewsPerDay'),
		rolloverHour: read('rolloverHour'),
		leechThreshold: read('leechThreshold'),
		recall: read('recall'),
		buttons: read('buttons'),
		typing: read('typing'),
		fuzz: read('fuzz'),
		siblingGap: read('siblingGap'),
		meetingGap: read('meetingGap')
	};
}

export const defaultSettings: StudySettings = settingsFrom({});
