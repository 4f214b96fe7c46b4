import {
	coverage,
	deckOf,
	deckProgress,
	rhythmOf,
	studiedTexts,
	wordsOverTime,
	type Coverage,
	type DeckProgress,
	type Rhythm,
	type WordsAt
} from '#lib/library';
import type { StudyDay } from '#lib/log';
import {
	compareRetention,
	forecast,
	summarise,
	trueRetention,
	type ForecastSummary,
	type TrueRetention
} from '#lib/scheduling';
import type { DayRow } from '#lib/storage';
import type { App } from './app.svelte';
import { knowledgeOf } from './facts';
import { wantedOf } from './summary';
import type { LibraryText } from './texts';

/** What a study day amounts to. */
export interface DayTotals {
	readonly day: StudyDay;
	readonly reviews: number;
	/** Answers that were not Again. */
	readonly remembered: number;
	readonly newNotes: number;
	readonly milliseconds: number;
}

/** What was done and learnt so far. */
export interface ProgressHistory {
	/** The last seven study days, today at the end. */
	readonly week: readonly DayTotals[];
	readonly rhythm: Rhythm;
	readonly retention: ProgressRetention;
	readonly words: readonly WordsAt[];
}

export interface ProgressRetention {
	readonly week: TrueRetention;
	readonly month: TrueRetention;
	readonly all: TrueRetention;
	/** Desired, 0–1. */
	readonly desired: number;
	/** Which of these was compared with the desired one, and how: the last 30 days, unless too little was asked in them. */
	readonly compared: { readonly span: 'month' | 'all'; readonly with: ReturnType<typeof compareRetention> };
}

function totalsOn(day: StudyDay, row: DayRow | undefined): DayTotals {
	const { reviews, again, newNotes, milliseconds } = row ?? { reviews: 0, again: 0, newNotes: 0, milliseconds: 0 };
	return { day, reviews, remembered: reviews - again, newNotes, milliseconds };
}

function retentionOf(rows: readonly DayRow[], today: StudyDay, desired: number): ProgressRetention {
	const last = (days: number) => trueRetention(rows.filter(({ day }) => day > today - days && day <= today));
	const [month, all] = [last(30), trueRetention(rows)];
	const lately = compareRetention(month.all, desired);
	const compared =
		lately === 'few'
			? ({ span: 'all', with: compareRetention(all.all, desired) } as const)
			: ({ span: 'month', with: lately } as const);
	return { week: last(7), month, all, desired, compared };
}

/**
 * What was done and learnt so far; `null` before anything was. Reads a small row for each day that was studied: 3,650 in ten years,
 * however many answers they hold.
 */
export async function progressHistory(app: App): Promise<ProgressHistory | null> {
	const { day: today } = app.moment();
	const rows = await app.storage.days(-Infinity, Infinity);
	const rhythm = rhythmOf(
		rows.filter(({ reviews, newNotes }) => reviews > 0 || newNotes > 0).map(({ day }) => day),
		today
	);
	if (rhythm === null) return null;
	const byDay = new Map(rows.map((row) => [row.day, row]));
	return {
		week: Array.from({ length: 7 }, (_, at) => totalsOn(today - 6 + at, byDay.get(today - 6 + at))),
		rhythm,
		retention: retentionOf(rows, today, app.settings.desiredRetention),
		words: wordsOverTime(rows, today)
	};
}

/** What comes back on the coming study days. */
export interface ProgressForecast {
	/** Cards due on each, from today on. */
	readonly days: readonly { readonly day: StudyDay; readonly count: number }[];
	readonly summary: ForecastSummary;
}

/**
 * Cards due from today on; those overdue or within steps count today. Words still to be met are not in it. Reads the cards due
 * within these days, not the deck.
 */
export async function progressForecast(app: App, days = 30): Promise<ProgressForecast> {
	const { day: today } = app.moment();
	const rows = await wantedOf(app, await app.storage.due(today + days - 1));
	const counts = forecast(rows, today, days);
	return { days: counts.map((count, at) => ({ day: today + at, count })), summary: summarise(counts) };
}

/** How far a text is learnt. */
export interface ArticleProgress {
	readonly text: LibraryText;
	readonly coverage: Coverage;
	readonly deck: DeckProgress;
}

/** The texts that are being learnt from, and those that were and are put aside. */
export async function progressArticles(app: App): Promise<ArticleProgress[]> {
	const fields = await app.storage.textFields();
	const { list } = app.texts;
	const aside = list.filter(({ hash }) => {
		const said = fields.get(hash);
		return said?.studied === false && said.removed !== true;
	});
	const shown = [...studiedTexts(list, fields, app.learner.level), ...aside];
	const texts = await app.texts.byHash(shown.map(({ hash }) => hash));
	const knowledge = await knowledgeOf(app, texts);
	const { day } = app.moment();
	return texts.map((text) => ({
		text,
		coverage: coverage(text.analysed, knowledge, day),
		deck: deckProgress(deckOf(text.analysed, knowledge, fields.get(text.hash)?.deck ?? null).notes, knowledge)
	}));
}
