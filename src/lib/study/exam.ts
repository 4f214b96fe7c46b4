import type { CardId, InText, Spot, WordAt } from '#lib/cards';
import type { Due } from '#lib/log';
import { askableNow, type Now, type QueueCard } from '#lib/scheduling';
import type { StudyCard } from './day';
import type { Session } from './session';

/** A due card asked in its running text, at one spot: its word left out, or marked. */
export interface ExamItem extends Spot {
	readonly card: StudyCard;
	readonly how: InText['how'];
}

/** How and where a card is asked in the text; `null` where it cannot be, or its note is of another text. */
export type AskIn = (card: StudyCard) => InText | null;

const inOrder = (a: Spot, b: Spot): number =>
	a.place.sentence - b.place.sentence || a.place.head - b.place.head || a.place.start - b.place.start;

const fragmentOf = ({ place }: Spot): string => `${place.sentence} ${place.fragment}`;

/** Whether a spot can be asked beside others: no word is asked twice, nor one that another gap hides. */
function isFree({ words, twins }: Spot, taken: readonly ExamItem[]): boolean {
	return !taken.some(
		(other) =>
			other.words.some((word) => words.includes(word) || twins.includes(word)) ||
			other.twins.some((word) => words.includes(word))
	);
}

/** A spot of a card beside those taken already; of a gap rather one whose clause has no other gap. */
function spotFor({ how, spots }: InText, taken: readonly ExamItem[]): Spot | undefined {
	const free = spots.filter((spot) => isFree(spot, taken));
	if (how === 'word') return free[0];
	const gapped = new Set(taken.filter((item) => item.how === 'gap').map(fragmentOf));
	return free.find((spot) => !gapped.has(fragmentOf(spot))) ?? free[0];
}

/**
 * The exam of a text: what is due now and can be asked in it, each card once, in the order of the text. It asks no more than the
 * day does: the limits and the ladder are the session's. A card that would only stand on another's word is left to the review.
 */
export function examOf({ queue, facts }: Session, now: Now, asked: AskIn): ExamItem[] {
	const candidates = askableNow(queue, now, facts.shown)
		.flatMap((card) => {
			const inText = asked(card);
			const [first] = inText?.spots ?? [];
			return inText && first ? [{ card, inText, first }] : [];
		})
		.sort((a, b) => inOrder(a.first, b.first) || (a.card.id < b.card.id ? -1 : 1));
	const taken: ExamItem[] = [];
	for (const { card, inText } of candidates) {
		const spot = spotFor(inText, taken);
		if (spot !== undefined) taken.push({ ...spot, card, how: inText.how });
	}
	return taken.sort(inOrder);
}

/** An exam that goes on after the day was read anew: what was answered in it stays, and is not asked again in it. */
export function resumed(given: readonly ExamItem[], fresh: readonly ExamItem[]): ExamItem[] {
	const answered = new Set(given.map(({ card }) => card.id));
	return [...given, ...fresh.filter(({ card }) => !answered.has(card.id))].sort(inOrder);
}

type Given = ReadonlySet<CardId>;

const isLeft = ({ card }: ExamItem, given: Given): boolean => !given.has(card.id);

/** What can be answered now: of several gaps in one clause only the first, so that the clause can be read. */
export function openItems(items: readonly ExamItem[], given: Given): ExamItem[] {
	const gapped = new Set<string>();
	return items.filter((item) => {
		if (!isLeft(item, given)) return false;
		if (item.how === 'word') return true;
		const isFirst = !gapped.has(fragmentOf(item));
		gapped.add(fragmentOf(item));
		return isFirst;
	});
}

/** The words that stay hidden until later: gaps that wait for another in their clause, and where a word left out stands again. */
export function coveredWords(items: readonly ExamItem[], given: Given): ReadonlySet<WordAt> {
	const left = items.filter((item) => item.how === 'gap' && isLeft(item, given));
	const open = new Set(openItems(items, given));
	return new Set(left.flatMap((item) => (open.has(item) ? item.twins : [...item.words, ...item.twins])));
}

/** Whether the English of an item's clause would tell what a marked word in it means that is still to be recalled. */
export function isTelling(item: ExamItem, items: readonly ExamItem[], given: Given): boolean {
	return items.some(
		(other) => other !== item && other.how === 'word' && isLeft(other, given) && fragmentOf(other) === fragmentOf(item)
	);
}

/**
 * When the next of some cards comes back that is not due now: the end of a step, or a study day, tomorrow at the earliest, as for a
 * review that today's limit left out. `null` where none does.
 */
export function nextDue(rows: readonly Pick<QueueCard, 'state' | 'suspended' | 'buriedUntil'>[], now: Now): Due | null {
	let step = Infinity;
	let day = Infinity;
	for (const { state, suspended, buriedUntil } of rows) {
		if (suspended || state.phase === 'new') continue;
		const isHidden = buriedUntil !== null && buriedUntil > now.day;
		if (state.due.kind === 'at' && !isHidden) step = Math.min(step, state.due.at);
		else day = Math.min(day, Math.max(state.due.kind === 'day' ? state.due.day : 0, buriedUntil ?? 0, now.day + 1));
	}
	if (step < Infinity) return { kind: 'at', at: Math.max(step, now.at) };
	return day < Infinity ? { kind: 'day', day } : null;
}
