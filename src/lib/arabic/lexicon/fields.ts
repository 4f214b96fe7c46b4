/** Semantic fields, a word each: what keeps a wrong choice on a card from being right after all. */
export const fields: ReadonlySet<string> = new Set(
	(
		'politics diplomacy law crime conflict economy trade money work industry agriculture energy media science technology health body education language religion ' +
		'culture art sport travel transport geography place building home food clothing nature weather animal plant time number measure person family society feeling ' +
		'thought speech perception motion change existence possession action relation quality quantity manner colour event object material'
	).split(' ')
);
