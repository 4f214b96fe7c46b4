export type System = 'ios' | 'android' | 'mac' | 'windows' | 'chromeos' | 'linux' | 'other';
/** `in-app`: a view of the web inside another app, which can install nothing. `chrome` stands for all that are built on it. */
export type Browser = 'safari' | 'chrome' | 'edge' | 'firefox' | 'samsung' | 'in-app' | 'other';

export interface Platform {
	readonly system: System;
	readonly browser: Browser;
}

/** What a browser says of itself. */
export interface UserAgent {
	readonly userAgent: string;
	readonly maxTouchPoints: number;
}

/** The first row that is found in the user agent. Order matters: most browsers name others too. */
const systems: readonly (readonly [RegExp, System])[] = [
	[/\b(?:iPhone|iPad|iPod)\b/u, 'ios'],
	[/\bAndroid\b/u, 'android'],
	[/\bCrOS\b/u, 'chromeos'],
	[/\bWindows\b/u, 'windows'],
	[/\bMacintosh\b/u, 'mac'],
	[/\b(?:Linux|X11)\b/u, 'linux']
];

/** Apps that show pages in a view of their own: Facebook, Instagram, Line, Snapchat, the Google app; Android marks all of its views. */
const inApp = /\b(?:FBAN|FBAV|Instagram|Line\/|Snapchat|GSA\/)|; wv\)/u;

const browsers: readonly (readonly [RegExp, Browser])[] = [
	[inApp, 'in-app'],
	[/\bSamsungBrowser\//u, 'samsung'],
	[/\b(?:Edg|EdgA|EdgiOS)\//u, 'edge'],
	[/\b(?:Firefox|FxiOS)\//u, 'firefox'],
	[/\b(?:Chrome|Chromium|CriOS)\//u, 'chrome'],
	[/\b(?:OPT|OPiOS|DuckDuckGo|Ddg|YaBrowser|Focus|Brave)\//u, 'other'],
	[/\bVersion\/[\d.]+ .*Safari\//u, 'safari'],
	[/^/u, 'other']
];

function found<T>(table: readonly (readonly [RegExp, T])[], text: string, otherwise: T): T {
	return table.find(([pattern]) => pattern.test(text))?.[1] ?? otherwise;
}

/**
 * A guess at what the app runs on, only for advice on what to tap: nothing that works depends on it. An iPad calls itself a Mac, but
 * no Mac is touched; on iOS a page that is in no browser is inside an app, or in the installed one.
 */
export function platformOf({ userAgent, maxTouchPoints }: UserAgent): Platform {
	const named = found(systems, userAgent, 'other');
	const system = named === 'mac' && maxTouchPoints > 1 ? 'ios' : named;
	const browser = found(browsers, userAgent, 'other');
	return { system, browser: system === 'ios' && !/Safari\//u.test(userAgent) ? 'in-app' : browser };
}

/** The sets of instructions for installing. */
export const guides = [
	'ios-safari',
	'ios-other',
	'in-app',
	'android-chrome',
	'android-firefox',
	'android-samsung',
	'mac-safari',
	'desktop-chrome',
	'desktop-edge',
	'desktop-firefox'
] as const;
export type Guide = (typeof guides)[number];

/** The instructions that fit a platform best. */
export function guideFor({ system, browser }: Platform): Guide {
	if (browser === 'in-app') return 'in-app';
	if (system === 'ios') return browser === 'safari' ? 'ios-safari' : 'ios-other';
	if (system === 'android') {
		return browser === 'firefox' ? 'android-firefox' : browser === 'samsung' ? 'android-samsung' : 'android-chrome';
	}
	if (browser === 'safari') return 'mac-safari';
	return browser === 'firefox' ? 'desktop-firefox' : browser === 'edge' ? 'desktop-edge' : 'desktop-chrome';
}
