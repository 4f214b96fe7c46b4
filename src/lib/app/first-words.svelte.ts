import type { NoteId } from '#lib/cards';
import { beforeReading } from '#lib/library';
import { noteEntity } from '#lib/log';
import type { Shown } from '#lib/scheduling';
import type { Meeting, StudyDayFacts } from '#lib/study';
import type { App } from './app.svelte';
import { planFirstWords } from './loop';
import { Sitting } from './sitting.svelte';
import type { Done } from './tally.svelte';
import { studyNote, type LibraryText } from './texts';
import { meetingOf, type MeetingView } from './view';

/** What the page of words to meet shows. */
export type FirstWordsView =
	| { readonly kind: 'loading' }
	| MeetingView
	/** `limit`: today's new words are all met; `met`: those of this text; `none`: there are none to meet. `more` could be met all the same. */
	| { readonly kind: 'done'; readonly why: 'met' | 'limit' | 'none'; readonly more: number }
	| { readonly kind: 'broken'; readonly error: unknown };

/** Meeting the words that help most before a text is read. A meeting here is one like any other, and counts towards the day's limit. */
export class FirstWords extends Sitting {
	view = $state.raw<FirstWordsView>({ kind: 'loading' });
	/** Words still to be met, the one on the screen included. */
	left = $state.raw<readonly MeetingView[]>([]);
	readonly text: LibraryText;
	readonly question = undefined;
	protected facts: StudyDayFacts | undefined;
	/** Words the learner asked for beyond the day's limit. */
	#extra = 0;

	constructor(app: App, text: LibraryText) {
		super(app);
		this.text = text;
	}

	protected get subject(): string | null | undefined {
		const { view } = this;
		if (view.kind === 'meet') return noteEntity(view.note.id);
		return view.kind === 'done' ? null : undefined;
	}

	protected textsOf(): Promise<readonly LibraryText[]> {
		return Promise.resolve([this.text]);
	}

	protected broken(error: unknown): void {
		this.view = { kind: 'broken', error };
	}

	protected advance(): void {
		// Nothing is answered here.
	}

	protected async gather(first?: Shown): Promise<void> {
		const moment = this.app.moment();
		const day = await this.read(moment);
		if (!day) return;
		if (this.tally.stored === 0) this.tally.begin(this.#doneHere(day.done));
		const { turn } = this;
		const aside = this.tally.stored - this.tally.meetings;
		const plan = await planFirstWords(this.app, this.text, day, { aside, extra: this.#extra });
		const directory = await this.app.texts.directory();
		if (this.overtaken(turn)) return;
		const again = first && this.text.byId.get(first.note as NoteId);
		// What was just undone comes back, whatever else would be chosen now.
		const notes = again && !plan.notes.includes(again) ? [again, ...plan.notes] : plan.notes;
		this.facts = day.facts;
		this.left = notes.flatMap(({ id }) => {
			const listing = directory.home(id, [this.text.hash]);
			return (listing && meetingOf([this.text], studyNote(id, listing))) ?? [];
		});
		const wanted = again?.id ?? (this.view.kind === 'meet' ? this.view.note.id : undefined);
		const view = this.left.find(({ note }) => note.id === wanted) ?? this.left[0];
		const why = plan.met > 0 || this.tally.meetings > 0 ? 'met' : plan.room === 0 ? 'limit' : 'none';
		this.view = view ?? { kind: 'done', why, more: plan.more };
		this.turned(moment);
	}

	/** What can be undone from here: the last meetings of the day, as far back as they were of this text. */
	#doneHere(done: readonly Done[]): readonly Done[] {
		const isHere = (each: Done) => each.kind === 'meeting' && this.text.byId.has(each.note);
		return done.slice(done.findLastIndex((each) => !isHere(each)) + 1);
	}

	/** Takes the word on the screen as met, known, or skipped for today. */
	async meet(how: Meeting): Promise<void> {
		const { view, facts } = this;
		if (view.kind !== 'meet' || !facts) return;
		const moment = this.app.moment();
		const at = this.left.indexOf(view);
		const left = this.left.filter((each) => each !== view);
		const next = left[at] ?? left[0];
		this.#extra = Math.max(this.#extra - 1, 0);
		this.left = left;
		// What the day has left is known once the last of them is stored.
		this.view = next ?? { kind: 'loading' };
		this.turned(moment);
		await this.storeMeeting(view.note.id, how, moment, facts.day);
		if (this.view.kind === 'loading') await this.gather().catch((error: unknown) => this.broken(error));
	}

	/** Meets a few words more than the day's limit has room for. */
	async more(): Promise<void> {
		this.#extra = beforeReading.least;
		await this.gather().catch((error: unknown) => this.broken(error));
	}
}
