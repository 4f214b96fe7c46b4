import type { ProgressRetention } from '#lib/app';
import { progressStrings } from '#lib/ui';

const t = progressStrings.retention;
const spans = ['week', 'month', 'all'] as const;
const kinds = ['young', 'mature', 'all'] as const;

/** A cell of the table. Nothing asked has no share. */
export interface RetentionCell {
	readonly share: string;
	readonly asked: string;
}

export interface RetentionRow {
	readonly name: string;
	readonly cells: readonly RetentionCell[];
}

type Retained = ProgressRetention['all']['all'];

const percentOf = ({ asked, remembered }: Retained) => Math.round((100 * remembered) / asked);

function cell(retained: Retained): RetentionCell {
	if (retained.asked === 0) return { share: progressStrings.none, asked: t.noAnswers };
	return { share: progressStrings.percent(percentOf(retained)), asked: t.of(retained.asked) };
}

/** Whether any card has come back yet: before that there is nothing to say. */
export function hasRetention({ all }: ProgressRetention): boolean {
	return all.all.asked > 0;
}

/** The share remembered, 0–1, that is compared with the desired one. */
export function comparedShare(retention: ProgressRetention): number {
	const { asked, remembered } = retention[retention.compared.span].all;
	return asked === 0 ? 0 : remembered / asked;
}

/** The share remembered beside the desired one, and what that means. */
export function retentionText(retention: ProgressRetention): string {
	const { span, with: outcome } = retention.compared;
	const said = t.share[span](percentOf(retention[span].all), Math.round(100 * retention.desired));
	return `${said} ${t.compared[outcome]}`;
}

/** Anki's table of true retention: young, mature and all cards, over each span. */
export function retentionRows(retention: ProgressRetention): RetentionRow[] {
	return kinds.map((kind) => ({ name: t.rows[kind], cells: spans.map((span) => cell(retention[span][kind])) }));
}

/** Over its columns. */
export const retentionSpans: readonly string[] = spans.map((span) => t.spans[span]);
