import { parseCardId, type CardId } from '#lib/cards';
import { cardEntity, type EventId, type Grade, type ReviewEvent } from '#lib/log';
import type { Shown } from '#lib/scheduling';
import type { Meeting } from '#lib/study';

/** What was done, so that it can be undone. */
export type Done =
	| {
			readonly kind: 'answer';
			readonly event: EventId;
			readonly card: CardId;
			readonly shown: Shown;
			readonly grade: Grade;
	  }
	| { readonly kind: 'meeting'; readonly shown: Shown; readonly how: Meeting };

/** Reviews of the log as things done, in the order given; those of kinds of card this version does not know are passed over. */
export function doneBefore(reviews: readonly ReviewEvent[]): Done[] {
	return reviews.flatMap(({ entity, id, grade }): Done[] => {
		const card = entity.slice(cardEntity('').length) as CardId;
		const name = parseCardId(card);
		return name ? [{ kind: 'answer', event: id, card, shown: { note: name.note, card }, grade }] : [];
	});
}

/** What was acknowledged in a session, the last on top, and its sums. */
export class Tally {
	/** Answers and meetings. */
	stored = $state(0);
	answers = $state(0);
	/** Answers better than Again. */
	remembered = $state(0);
	/** Notes met. */
	meetings = $state(0);
	canUndo = $state(false);
	#done: Done[] = [];

	/** What was done before the session began can be undone too, but does not count. */
	begin(done: readonly Done[]): void {
		this.#done = [...done];
		this.canUndo = this.#done.length > 0;
	}

	add(done: Done): void {
		this.#done.push(done);
		this.#count(done, 1);
	}

	get last(): Done | undefined {
		return this.#done.at(-1);
	}

	/** The last one was undone. */
	removeLast(): void {
		const done = this.#done.pop();
		if (done) this.#count(done, -1);
	}

	#count(done: Done, sign: 1 | -1): void {
		const moved = (count: number) => Math.max(count + sign, 0);
		this.stored = moved(this.stored);
		this.canUndo = this.#done.length > 0;
		if (done.kind === 'answer') {
			this.answers = moved(this.answers);
			if (done.grade > 1) this.remembered = moved(this.remembered);
		} else if (done.how === 'got it') {
			this.meetings = moved(this.meetings);
		}
	}
}
