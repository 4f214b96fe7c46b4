import { lookAlikes, nearSynonyms, type Note } from '#lib/cards';

/** True of two notes that, new together, would be taken for each other: look-alikes (تَعَلُّم/تَعْلِيم) and near-synonyms. */
export function confusable(one: Note, other: Note): boolean {
	if (one.kind !== 'lemma' || other.kind !== 'lemma') return false;
	const meant = (note: typeof one) => ({ lemma: note.lemma, english: note.sense });
	return lookAlikes(one.lemma, other.lemma) || nearSynonyms(meant(one), meant(other));
}

/** Days of new notes that lie between two confusable ones, where the notes suffice. */
export const daysApart = 2;

/**
 * The notes in an order in which confusable ones are new days apart: at least `daysApart` × `perDay` places. The order given is
 * kept otherwise: at each place comes the first note that is far enough from its rivals. Where only rivals are left, the
 * one whose rival lies furthest back goes next. A permutation of its input.
 */
export function spread(notes: readonly Note[], perDay: number): Note[] {
	const distance = daysApart * Math.max(1, perDay);
	const left = [...notes];
	const ordered: Note[] = [];
	while (left.length > 0) {
		const since = (note: Note) => {
			const rival = ordered.findLastIndex((earlier) => confusable(note, earlier));
			return rival < 0 ? Infinity : ordered.length - rival;
		};
		const distances = left.map(since);
		const free = distances.findIndex((each) => each >= distance);
		const next = free >= 0 ? free : distances.indexOf(Math.max(...distances));
		ordered.push(...left.splice(next, 1));
	}
	return ordered;
}
