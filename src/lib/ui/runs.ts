/** A stretch of a text in one script. */
export interface Run {
	readonly script: 'arabic' | 'other';
	readonly text: string;
}

/** Arabic words with their marks; spaces and Arabic punctuation between two of them belong to the run. */
const arabic =
	/((?:\p{Script=Arabic}|\u0640)(?:\p{Script=Arabic}|[\u0640\p{M}])*(?:[\s،؛]+(?:\p{Script=Arabic}|\u0640)(?:\p{Script=Arabic}|[\u0640\p{M}])*)*)/u;

/** The runs of a text that mixes Arabic with another script, in order. Put together they are the text; none is empty. */
export function runsOf(text: string): Run[] {
	return text
		.split(arabic)
		.map((part, at): Run => ({ script: at % 2 === 1 ? 'arabic' : 'other', text: part }))
		.filter((run) => run.text !== '');
}
