import { cardKinds, parseCardId, type CardId } from '#lib/cards';
import { cardEntity, noteEntity, type Draft, type PutEvent } from '#lib/log';
import type { App } from './app.svelte';
import type { Moment } from './clock';
import { putNow } from './put';
import { meetingPuts, type Done } from './tally.svelte';

/** The easier card of a note that its card's only answer retired: without that answer it is asked again. */
async function revivedWithout({ storage }: App, card: CardId, moment: Moment): Promise<Draft<PutEvent>[]> {
	const name = parseCardId(card);
	const row = await storage.card(card);
	if (!name || row?.state.phase === 'new' || row?.state.reviews !== 1) return [];
	const rung = cardKinds.indexOf(name.kind);
	const below = (await storage.cardsOf([name.note]))
		.filter(({ retired, kind }) => retired && cardKinds.indexOf(kind) < rung)
		.sort((a, b) => cardKinds.indexOf(b.kind) - cardKinds.indexOf(a.kind));
	return below.slice(0, 1).map(({ id }) => putNow(moment, cardEntity(id), 'retired', false));
}

/** Takes back what was done, in one transaction. */
export async function takeBack(app: App, done: Done): Promise<void> {
	const { storage } = app;
	const moment = app.moment();
	if (done.kind === 'answer') {
		const puts = await revivedWithout(app, done.card, moment);
		await storage.undo({ ...moment, events: [done.event], puts });
	} else if (done.kind === 'meeting') {
		await storage.put([putNow(moment, noteEntity(done.note), meetingPuts[done.how].field, null)]);
	} else {
		await storage.put([putNow(moment, done.entity, done.field, done.field === 'suspended' ? false : null)]);
	}
}
