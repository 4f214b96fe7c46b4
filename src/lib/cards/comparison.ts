import { compareTyped, type Slip } from '#lib/arabic/script';

/** The slips between what was typed and a form; none where it is spelled right, `null` where it is another word. */
export function slipsBetween(typed: string, form: string): readonly Slip[] | null {
	const compared = compareTyped(typed, form);
	if (compared.kind === 'wrong') return null;
	return compared.kind === 'exact' ? [] : compared.reasons;
}
