import { resolve } from '$app/paths';
import type { Copy } from '#lib/storage';
import { namespace } from '../kept';
import type { Keeper } from './keeper';
import { totalsOf, type Totals } from './last-copy';
import { MarkerStore, speaksOfAnother, type Marker } from './marker';

/** What is kept here, and what says so beside the database. */

/** The marker of this app. */
export function theMarker(): MarkerStore {
	return new MarkerStore(namespace(), new URL(resolve('/'), location.href).href);
}

/** The sums of all that was done. */
export async function totals(app: Keeper): Promise<Totals> {
	return totalsOf(await app.storage.days(-Infinity, Infinity));
}

/** Writes beside the database what is in it now, instead of whatever was written there. */
export async function markAnew(app: Keeper): Promise<void> {
	const [{ answers, words }, copy] = await Promise.all([totals(app), lastCopy(app)]);
	const store = theMarker();
	if (answers + words === 0) {
		await store.clear();
		return;
	}
	const { at } = app.moment();
	const { device } = app.storage;
	await store.write({ device, at, answers, words, copy: copy ? { at: copy.at, name: copy.name } : null });
}

/** What was lost: the marker of a database that is no longer there. As long as nobody has answered to that, it stands. */
export async function lostData(app: Keeper): Promise<Marker | undefined> {
	const marker = await theMarker().read();
	return speaksOfAnother(marker, app.storage.device) ? marker : undefined;
}

/** Keeps the marker true, unless it speaks of what was lost. */
export async function mark(app: Keeper): Promise<void> {
	if (!(await lostData(app))) await markAnew(app);
}

export async function lastCopy(app: Keeper): Promise<Copy | undefined> {
	return (await app.storage.safekeeping()).lastCopy();
}

/** Remembers that a copy left the browser. */
export async function rememberCopy(app: Keeper, copy: Copy): Promise<void> {
	await (await app.storage.safekeeping()).rememberCopy(copy);
	await mark(app);
}
