/** What to do with the number on the app's icon. */
export type Badge =
	{ readonly kind: 'none' } | { readonly kind: 'clear' } | { readonly kind: 'number'; readonly count: number };

/** What decides about the number on the icon. */
export interface BadgeFacts {
	/** The browser can draw one. */
	readonly possible: 'yes' | 'no';
	/** The learner's setting of this device. */
	readonly wanted: 'yes' | 'no';
	/** Cards due now. */
	readonly due: number;
}

/** The number is that of cards due; at none it goes, and so it does where it is not wanted. */
export function badgeFor({ possible, wanted, due }: BadgeFacts): Badge {
	if (possible === 'no') return { kind: 'none' };
	return wanted === 'yes' && due > 0 ? { kind: 'number', count: due } : { kind: 'clear' };
}
