import type { Shown } from './row';

function isSameRoot(a: Shown, b: Shown): boolean {
	return a.root !== undefined && a.root === b.root;
}

/** How many turns after `earlier` the subject may come: siblings and words of one root wait for the gap, a card for one other. */
function gapAfter(earlier: Shown, subject: Shown, siblingGap: number): number {
	if (subject.card !== undefined && subject.card === earlier.card) return 2;
	// How long after its meeting a note is asked is for `turnsSinceMeeting` to say.
	if (subject.note === earlier.note) return earlier.card === undefined ? 0 : siblingGap;
	return isSameRoot(subject, earlier) ? siblingGap : 0;
}

/** By how many turns the subject, shown next, would come too early after its siblings; 0: it may come. */
export function turnsTooEarly(subject: Shown, shown: readonly Shown[], siblingGap: number): number {
	let early = 0;
	for (let distance = 1; distance < Math.max(siblingGap, 2); distance++) {
		const earlier = shown[shown.length - distance];
		if (earlier === undefined) break;
		early = Math.max(early, gapAfter(earlier, subject, siblingGap) - distance);
	}
	return early;
}

/** Turns from the meeting of a note to the next one, or `undefined` when it was not met today. */
export function turnsSinceMeeting(note: string, shown: readonly Shown[]): number | undefined {
	const met = shown.findLastIndex((turn) => turn.note === note && turn.card === undefined);
	return met === -1 ? undefined : shown.length - met;
}
