/** What was measured, and what is promised of it. */
export interface Measure {
	readonly name: string;
	readonly value: number;
	readonly unit: string;
	readonly budget?: { readonly at: 'most' | 'least'; readonly value: number };
	readonly remark?: string;
}

export function holds({ value, budget }: Measure): boolean {
	if (!budget) return true;
	return budget.at === 'most' ? value <= budget.value : value >= budget.value;
}

/** A measure as a line of the table. */
export function line(bench: string, measure: Measure): string {
	const { name, value, unit, budget, remark } = measure;
	const promised = budget ? ` (at ${budget.at} ${budget.value}: ${holds(measure) ? 'holds' : 'BROKEN'})` : '';
	const said = remark ? `  [${remark}]` : '';
	return `${bench.padEnd(11)}${name.padEnd(58)}${value.toFixed(2).padStart(9)} ${unit}${promised}${said}`;
}
