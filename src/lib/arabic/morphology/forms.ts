import { bare } from '../script';
import { conjugate, type VerbCell, type VerbEntry } from './verbs';
import { decline, type GenderedCell, type NominalEntry } from './nominals';
import { spellHost } from './pronouns';
import { spell, type Sounds } from './sounds';

/** What inflects: a line of the lexicon. */
export type Lexeme = ({ readonly type: 'verb' } & VerbEntry) | ({ readonly type: 'nominal' } & NominalEntry);

/** Universal Dependencies features, without those of clitics. */
export type Features = Readonly<Record<string, string>>;

/** One inflected form of a lexeme, without clitics. */
export interface Form {
	readonly features: Features;
	/** Whether it stands before a pronoun: its spelling is then the host's alone. `my`: what is left of it before ـِي. */
	readonly attached: 'none' | 'pronoun' | 'my' | 'doubled my';
	readonly sounds: Sounds;
}

function withoutEmpty(features: Readonly<Record<string, string | undefined>>): Features {
	return Object.fromEntries(
		Object.entries(features).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
	);
}

function verbFeatures({ aspect, mood, voice, person }: VerbCell): Features {
	const { gender, number } = person;
	return withoutEmpty({
		Aspect: mood === 'Imp' ? 'Imp' : aspect,
		Gender: gender,
		Mood: mood,
		Number: number,
		Person: person.person,
		Voice: voice
	});
}

const ofVerb = (cell: VerbCell): Form[] =>
	cell.variants.flatMap((sounds) =>
		(['none', 'pronoun'] as const).map((attached) => ({ features: verbFeatures(cell), attached, sounds }))
	);

function ofNominal({ case: Case, gender, number, state, attached, sounds }: GenderedCell): Form {
	// Before "my" no case is heard.
	const of = attached === 'my' || attached === 'doubled my' ? {} : { Case };
	return { features: { ...of, Definite: state, Gender: gender, Number: number }, attached, sounds };
}

/** Every form of a lexeme. Throws `NoSuchVerb` or `RangeError` for a line that cannot inflect. */
export function formsOf(lexeme: Lexeme): Form[] {
	return lexeme.type === 'verb' ? conjugate(lexeme).flatMap(ofVerb) : decline(lexeme).map(ofNominal);
}

/** The spelling of a form, with its marks; of one that a pronoun follows, without the pronoun. */
export function spelling({ attached, sounds }: Form): string {
	if (attached === 'none') return spell(sounds);
	// مُعَلِّمِيَّ, كِتَابِي: the pronoun is the last letter with its marks.
	if (attached === 'my' || attached === 'doubled my') return spell(sounds).replace(/ي\p{M}*$/u, '');
	return spellHost(sounds);
}

/** The letters of a form, as a text has them. */
export const lettersOf = (form: Form): string => bare(spelling(form));
