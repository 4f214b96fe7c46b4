/** Forms of English verbs, for what is derived from an Arabic verb by rule: a masdar is "explaining", a participle "that explains", "explained". */

interface EnglishForms {
	readonly third: string;
	readonly ing: string;
	readonly participle: string;
}

/** Past participles that are no -ed. Those spelled like the verb itself stand too. */
const irregular = `arise arisen|awake awoken|be been|bear borne|beat beaten|become become|begin begun|bend bent|bet bet|bind bound|bite bitten|bleed bled|blow blown|break broken|breed bred|bring brought|broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chosen|cling clung|come come|cost cost|creep crept|cut cut|deal dealt|dig dug|do done|draw drawn|drink drunk|drive driven|dwell dwelt|eat eaten|fall fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flown|forbid forbidden|forecast forecast|foresee foreseen|forget forgotten|forgive forgiven|forsake forsaken|freeze frozen|get got|give given|go gone|grind ground|grow grown|hang hung|have had|hear heard|hide hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know known|lay laid|lead led|leave left|lend lent|let let|lie lain|light lit|lose lost|make made|mean meant|meet met|mislead misled|misunderstand misunderstood|mow mown|outdo outdone|overcome overcome|overhear overheard|overlook overlooked|override overridden|oversee overseen|overtake overtaken|overthrow overthrown|pay paid|prove proved|put put|quit quit|read read|rebuild rebuilt|repay repaid|rid rid|ride ridden|ring rung|rise risen|run run|say said|see seen|seek sought|sell sold|send sent|set set|sew sewn|shake shaken|shed shed|shine shone|shoot shot|show shown|shrink shrunk|shut shut|sing sung|sink sunk|sit sat|slay slain|sleep slept|slide slid|sow sown|speak spoken|spend spent|spill spilt|spin spun|spit spat|split split|spread spread|spring sprung|stand stood|steal stolen|stick stuck|sting stung|stink stunk|stride stridden|strike struck|string strung|strive striven|swear sworn|sweep swept|swell swollen|swim swum|swing swung|take taken|teach taught|tear torn|tell told|think thought|thrive thrived|throw thrown|thrust thrust|tread trodden|undergo undergone|understand understood|undertake undertaken|undo undone|uphold upheld|upset upset|wake woken|wear worn|weave woven|weep wept|win won|wind wound|withdraw withdrawn|withhold withheld|withstand withstood|wring wrung|write written`;
const participles = new Map(irregular.split('|').map((pair) => pair.split(' ') as [string, string]));

/** Verbs of more than one syllable that are said with the stress on the last, and so double its consonant. */
const stressedLast: ReadonlySet<string> = new Set(
	'admit allot begin commit compel confer control deter equip excel expel forget incur infer occur omit outbid overrun patrol permit prefer propel rebel rebut recur refer regret remit repel submit transfer transmit upset'.split(
		' '
	)
);
/** British: the l is doubled whatever the stress. */
const doublesL = /[^aeiou][aeiou]l$/u;

function doubles(verb: string): boolean {
	if (doublesL.test(verb)) return true;
	if (!/[^aeiou][aeiou][bdgkmnprtz]$/u.test(verb) && !/^[aeiou][bdgkmnprt]$/u.test(verb)) return false;
	const syllables = verb.match(/[aeiouy]+/gu)?.length ?? 1;
	return syllables === 1 || stressedLast.has(verb);
}

/** The forms of one English verb. */
export function englishForms(verb: string): EnglishForms {
	const third =
		{ be: 'is', have: 'has', do: 'does', go: 'goes', undergo: 'undergoes' }[verb] ??
		(/(?:s|x|z|ch|sh|o)$/u.test(verb)
			? `${verb}es`
			: /[^aeiou]y$/u.test(verb)
				? `${verb.slice(0, -1)}ies`
				: `${verb}s`);
	const root = doubles(verb) ? verb + (verb.at(-1) ?? '') : verb;
	const ing =
		verb === 'be'
			? 'being'
			: /ie$/u.test(verb)
				? `${verb.slice(0, -2)}ying`
				: /[^eoy]e$/u.test(verb)
					? `${verb.slice(0, -1)}ing`
					: `${root}ing`;
	const regular = /e$/u.test(verb) ? `${verb}d` : /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${root}ed`;
	return { third, ing, participle: participles.get(verb) ?? regular };
}

/** A sense of a verb ("to carry out, do (in the passive)") with its first verb in another form; several near-synonyms are each inflected. */
export function inflected(sense: string, form: keyof EnglishForms): string {
	return sense
		.split(/,\s*(?![^(]*\))/u)
		.map((part) => {
			const [, verb = '', rest = ''] = /^(?:to )?(\S+)(.*)$/u.exec(part.trim()) ?? [];
			return /^[a-z]+$/u.test(verb) ? englishForms(verb)[form] + rest : part.trim();
		})
		.join(', ');
}
