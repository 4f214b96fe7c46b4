/** The value at a share of the sorted values, 0 to 1, nearest rank. `NaN` for none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? NaN;
}

/** The nearest-rank median. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
