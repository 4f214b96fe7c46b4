import type { VerbForm } from '../text';
import type { Sounds } from './sounds';

/**
 * The forms of the Arabic verb as templates: digits are radicals. Of the imperfect what follows the prefix يَـ or يُـ. Source: the forms as every grammar of
 * Arabic lists them (I to X of three radicals, QI, QII, QIV of four). Of form I the vowels of the second radical are the verb's own: `P` perfect, `M` imperfect.
 */
export interface FormTemplate {
	readonly perfect: Sounds;
	readonly perfectPassive: Sounds;
	readonly imperfect: Sounds;
	readonly imperfectPassive: Sounds;
	/** The vowel of the active imperfect's prefix. */
	readonly prefix: 'a' | 'u';
	readonly activeParticiple: Sounds;
	readonly passiveParticiple: Sounds;
	/** The regular masdar, where there is one. */
	readonly masdar: Sounds | null;
}

const rows = `
I    1a2P3     1u2i3     12M3      12a3      a  1A2i3      مa12U3      -
II   1a22a3    1u22i3    1a22i3    1a22a3    u  مu1a22i3   مu1a22a3    تa12I3
III  1A2a3     1U2i3     1A2i3     1A2a3     u  مu1A2i3    مu1A2a3     مu1A2a3aة
IV   ءa12a3    ءu12i3    12i3      12a3      u  مu12i3     مu12a3      ءi12A3
V    تa1a22a3  تu1u22i3  تa1a22a3  تa1a22a3  a  مuتa1a22i3 مuتa1a22a3  تa1a22u3
VI   تa1A2a3   تu1U2i3   تa1A2a3   تa1A2a3   a  مuتa1A2i3  مuتa1A2a3   تa1A2u3
VII  iن1a2a3   uن1u2i3   ن1a2i3    ن1a2a3    a  مuن1a2i3   مuن1a2a3    iن1i2A3
VIII i1تa2a3   u1تu2i3   1تa2i3    1تa2a3    a  مu1تa2i3   مu1تa2a3    i1تi2A3
IX   i12a3a3   u12u3i3   12a3i3    12a3a3    a  مu12a3i3   مu12a3a3    i12i3A3
X    iستa12a3  uستu12i3  ستa12i3   ستa12a3   a  مuستa12i3  مuستa12a3   iستi12A3
QI   1a23a4    1u23i4    1a23i4    1a23a4    u  مu1a23i4   مu1a23a4    1a23a4aة
QII  تa1a23a4  تu1u23i4  تa1a23a4  تa1a23a4  a  مuتa1a23i4 مuتa1a23a4  تa1a23u4
QIV  i12a34a4  u12u34i4  12a34i4   12a34a4   a  مu12a34i4  مu12a34a4  i12i34A4
`;

/** Form QIV (اِطْمَأَنَّ) doubles its last radical, and contracts as doubled verbs do. */
export const verbForms: ReadonlyMap<VerbForm, FormTemplate> = new Map(
	rows
		.trim()
		.split('\n')
		.map((row): [VerbForm, FormTemplate] => {
			const [form = '', perfect = '', perfectPassive = '', imperfect = '', imperfectPassive = '', ...rest] =
				row.split(/\s+/u);
			const [prefix, activeParticiple = '', passiveParticiple = '', masdar = '-'] = rest;
			return [
				form as VerbForm,
				{
					perfect,
					perfectPassive,
					imperfect,
					imperfectPassive,
					prefix: prefix === 'u' ? 'u' : 'a',
					activeParticiple,
					passiveParticiple,
					masdar: masdar === '-' ? null : masdar
				}
			];
		})
);
