import { stemOf } from './english';

/**
 * Groups of English words that may stand for each other in a clause though they are not the same: said and mentioned, city and
 * region. Two words of one group are never set against each other as right and wrong. A line a field.
 */
const semanticFields: readonly string[] = [
	'say mention state announce declare report tell speak write conclude add',
	'city town country state region province area zone district village capital land homeland',
	'side aspect direction destination place site location position',
	'scope scale extent range span limit border distance',
	'road path track way route street course',
	'time year day month week moment occasion period era',
	'growth increase grow rise development develop flourish prosperity prosper progress advance strengthen consolidation consolidate ' +
		'enhance promote acceleration accelerate speed improve boost update modernise modernisation expansion',
	'begin start become launch inaugurate',
	'make do carry undertake perform achieve attain realise conduct work accomplish',
	'make offer provide give grant allow',
	'amount reach arrive exceed pass',
	'preserve maintain keep protect guard',
	'link connect connection tie relation relationship bond',
	'company institute centre institution embassy council group base platform',
	'head president chairman premier minister ambassador leader',
	'student employee teacher analyst resident worker',
	'trade commerce investment industry economy',
	'ability capacity power strength force energy',
	'main principal pivotal central essential basic important',
	'big great huge enormous giant large vast wide',
	'also too likewise again even',
	'now currently today recently lately',
	'article statement speech report word',
	'thing event matter issue affair'
];

const fieldsOfStem = new Map<string, Set<number>>();
semanticFields.forEach((field, index) => {
	for (const word of field.split(' ')) {
		const stem = stemOf(word);
		fieldsOfStem.set(stem, (fieldsOfStem.get(stem) ?? new Set()).add(index));
	}
});

/** True when two glosses, given as stems, have words of one semantic field. */
export function sameField(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	const fields = (stems: ReadonlySet<string>) =>
		new Set([...stems].flatMap((stem) => [...(fieldsOfStem.get(stem) ?? [])]));
	const others = fields(other);
	return [...fields(one)].some((field) => others.has(field));
}
