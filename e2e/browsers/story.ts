import type { Person } from './person';
import { offlineReady } from './in-page';

/** Where the story happens: the site, until its server is stopped. */
export interface Place {
	/** `http://127.0.0.1:PORT/mufradat/` */
	readonly url: string;
	stop(): Promise<void>;
}

/** A chapter of the story; what it returns is said of it, in a few words. */
export interface Chapter {
	readonly name: string;
	tell(person: Person, place: Place, kept: Kept): Promise<string>;
}

/** What one chapter leaves for the next. */
export interface Kept {
	/** The card that was on the screen when the session was left. */
	card: string;
}

const bar = '[role=progressbar]';
const input = '.review form input';

interface Seen {
	readonly view: string;
	readonly card: string;
	readonly kind: string;
}

/** Waits for a word to meet, a card, or the end, and says which. */
async function look(person: Person): Promise<Seen> {
	await person.waitFor('a card', () => {
		const view = document.querySelector<HTMLElement>('.review')?.dataset.view ?? '';
		return ['meet', 'ask', 'done'].includes(view);
	});
	const view = (await person.attribute('.review', 'data-view')) ?? '';
	const card = (await person.attribute('.review', 'data-card')) ?? '';
	return { view, card, kind: card.split('/')[1] ?? '' };
}

/** Does something and waits until the count of what is stored says so. */
async function stored(person: Person, more: 1 | -1, deed: () => Promise<void>): Promise<void> {
	const before = Number(await person.attribute(bar, 'aria-valuenow'));
	await deed();
	await person.waitFor(
		`${before + more} answers and meetings are stored`,
		(css: string, count: number) => document.querySelector(css)?.getAttribute('aria-valuenow') === String(count),
		bar,
		before + more
	);
}

const grade = (person: Person, number: 1 | 3) =>
	stored(person, 1, () => person.tap({ css: `[data-grade="${number}"]` }));

async function startReview(person: Person, place: Place): Promise<Seen> {
	await person.open(place.url);
	await person.tap({ css: 'a.review' });
	return look(person);
}

/** A missing word is typed wrong and compared, forgotten, taken back, and typed as the answer had it. */
async function typeCloze(person: Person, card: string): Promise<void> {
	await person.type(input, 'زغب\n');
	await person.sees('.verdict', /Not this time/);
	const word = await person.text('.clause .target');
	if (!word) throw new Error('the answer does not show its word');
	await person.picture('verdict');
	await grade(person, 1);
	await look(person);
	await stored(person, -1, () => person.tap('Undo'));
	await person.waitFor(
		'the card is back, and asks',
		(back: string) =>
			document.querySelector<HTMLElement>('.review')?.dataset.card === back &&
			document.querySelector('[data-grade]') === null,
		card
	);
	await person.type(input, `${word}\n`);
	await person.sees('.verdict', /^Right/);
	await grade(person, 3);
}

export const story: readonly Chapter[] = [
	{
		name: 'opens',
		async tell(person, place) {
			await person.open(place.url);
			await person.tap('Skip');
			await person.sees('main', /new words/);
			await person.picture('today');
			await person.waitFor('the app is precached', offlineReady);
			await person.waitFor('the inks are chosen', () => document.documentElement.dataset.inks !== undefined);
			return `${(await person.attribute('html', 'data-inks')) ?? ''} inks`;
		}
	},
	{
		name: 'ten cards',
		async tell(person, place, kept) {
			let met = 0;
			let typed = false;
			const kinds = new Map<string, number>();
			let seen = await startReview(person, place);
			for (let answers = 0; answers < 10 || kinds.size < 3;) {
				if (seen.view === 'done') throw new Error(`the session ended after ${answers} answers`);
				if (seen.view === 'meet') {
					if (met === 0) await person.picture('meeting');
					await stored(person, 1, () => person.tap('Got it'));
					met += 1;
				} else {
					if (!kinds.has(seen.kind)) await person.picture(seen.kind);
					if (seen.kind === 'cloze' && !typed) {
						await typeCloze(person, seen.card);
						typed = true;
					} else {
						await person.tap('Show answer');
						if (!kinds.has(seen.kind)) await person.picture(`${seen.kind}-answer`);
						await grade(person, 3);
					}
					kinds.set(seen.kind, (kinds.get(seen.kind) ?? 0) + 1);
					answers += 1;
				}
				seen = await look(person);
			}
			kept.card = seen.card;
			await person.tap('Leave the session');
			await person.sees('main', /Go on/);
			return `met ${met}, ${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ')}, one typed and undone`;
		}
	},
	{
		name: 'settings',
		async tell(person, place) {
			await person.open(`${place.url}settings/`);
			await person.choose('Theme', 'dark');
			await person.choose('New words a day', '3');
			await person.waitFor('it is dark', () => document.documentElement.dataset.theme === 'dark');
			await person.picture('settings');
			return 'a setting of the device and one of studying';
		}
	},
	{
		name: 'reload',
		async tell(person, place, kept) {
			await person.open(`${place.url}settings/`);
			if ((await person.attribute('html', 'data-theme')) !== 'dark') throw new Error('it is not dark any more');
			await person.waitFor('the study settings are read', () => document.querySelector('[aria-busy=true]') === null);
			const limit = await person.chosen('New words a day');
			if (limit !== '3') throw new Error(`the limit of new words is ${limit ?? 'gone'}`);
			const { card } = await startReview(person, place);
			if (card !== kept.card) throw new Error(`it goes on at ${card}, not at ${kept.card}`);
			return 'the same card, the settings';
		}
	},
	{
		name: 'reader',
		async tell(person, place) {
			await person.open(`${place.url}library/`);
			await person.tap({ css: 'a.article[href*=kazakhstan]' });
			await person.tap({ css: '[data-word="0:3"]' });
			await person.sees('dialog[open]', /to arrive/);
			await person.picture('sheet-dark');
			await person.tap('Close');
			await person.waitFor('the sheet is closed', () => document.querySelector('dialog[open]') === null);
			await person.picture('reader-dark');
			await person.tap('English of this sentence 1');
			await person.sees('.english', /Li Keqiang/);
			return 'a word, a sentence';
		}
	},
	{
		name: 'restart',
		async tell(person, place, kept) {
			await person.restart();
			const { card } = await startReview(person, place);
			if (card !== kept.card) throw new Error(`it goes on at ${card}, not at ${kept.card}`);
			return 'the same card';
		}
	},
	{
		name: 'offline',
		async tell(person, place, kept) {
			await person.nothingWentWrong();
			await place.stop();
			await person.restart();
			const { card } = await startReview(person, place);
			if (card !== kept.card) throw new Error(`it goes on at ${card}, not at ${kept.card}`);
			await person.tap('Show answer');
			await grade(person, 3);
			await person.open(`${place.url}library/kazakhstan-visit/`);
			await person.tap({ css: '[data-word="0:3"]' });
			await person.sees('dialog[open]', /to arrive/);
			await person.open(`${place.url}settings/`);
			await person.sees('main', /Without a network\s+Works/);
			await person.choose('Theme', 'light');
			await person.open(`${place.url}library/kazakhstan-visit/`);
			await person.sees('.text', /\S/);
			await person.picture('reader');
			await person.nothingWentWrong();
			return 'the server gone, the browser restarted: reviews, reads';
		}
	}
];
