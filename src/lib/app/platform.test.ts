import { describe, expect, test } from 'vitest';
import { guideFor, guides, platformOf, type Guide } from './platform';

const apple = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const blink = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const iphone = `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${apple}`;
const mac = `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)`;
const android = 'Mozilla/5.0 (Linux; Android 10; K)';

const cases: readonly (readonly [name: string, userAgent: string, touches: number, platform: string, guide: Guide])[] =
	[
		['Safari on an iPhone', `${iphone} Version/26.0 Mobile/15E148 Safari/604.1`, 5, 'ios safari', 'ios-safari'],
		[
			'Safari on an iPad, which calls itself a Mac',
			`${mac} ${apple} Version/26.0 Safari/605.1.15`,
			5,
			'ios safari',
			'ios-safari'
		],
		[
			'Safari on an iPad asked for phone pages',
			`Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) ${apple} Version/18.6 Mobile/15E148 Safari/604.1`,
			5,
			'ios safari',
			'ios-safari'
		],
		['Chrome on an iPhone', `${iphone} CriOS/142.0.7444.77 Mobile/15E148 Safari/604.1`, 5, 'ios chrome', 'ios-other'],
		['Firefox on an iPhone', `${iphone} FxiOS/145.0 Mobile/15E148 Safari/605.1.15`, 5, 'ios firefox', 'ios-other'],
		[
			'Edge on an iPhone',
			`${iphone} Version/18.0 EdgiOS/142.0.3595.53 Mobile/15E148 Safari/604.1`,
			5,
			'ios edge',
			'ios-other'
		],
		[
			'DuckDuckGo on an iPhone',
			`${iphone} Version/18.6 Mobile/15E148 DuckDuckGo/7 Safari/605.1.15`,
			5,
			'ios other',
			'ios-other'
		],
		[
			'Opera Touch on an iPhone',
			`${iphone} Version/18.6 Mobile/15E148 Safari/604.1 OPT/6.0.2`,
			5,
			'ios other',
			'ios-other'
		],
		['the installed app on an iPhone', `${iphone} Mobile/15E148`, 5, 'ios in-app', 'in-app'],
		['Instagram on an iPhone', `${iphone} Mobile/15E148 Instagram 400.0.0.0`, 5, 'ios in-app', 'in-app'],
		['the Google app on an iPhone', `${iphone} GSA/390.0 Mobile/15E148 Safari/604.1`, 5, 'ios in-app', 'in-app'],
		[
			'Chrome on Android',
			`${android} ${blink} Chrome/142.0.0.0 Mobile Safari/537.36`,
			5,
			'android chrome',
			'android-chrome'
		],
		[
			'Edge on Android',
			`${android} ${blink} Chrome/142.0.0.0 Mobile Safari/537.36 EdgA/142.0.0.0`,
			5,
			'android edge',
			'android-chrome'
		],
		[
			'Samsung Internet',
			`${android} ${blink} SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36`,
			5,
			'android samsung',
			'android-samsung'
		],
		[
			'Firefox on Android',
			'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0',
			5,
			'android firefox',
			'android-firefox'
		],
		[
			'a view inside an Android app',
			`Mozilla/5.0 (Linux; Android 15; Pixel 9 Build/AP4A; wv) ${blink} Version/4.0 Chrome/142.0.0.0 Mobile Safari/537.36`,
			5,
			'android in-app',
			'in-app'
		],
		[
			'Facebook on Android',
			`Mozilla/5.0 (Linux; Android 15; Pixel 9) ${blink} Version/4.0 Chrome/142.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/500.0.0.0;]`,
			5,
			'android in-app',
			'in-app'
		],
		['Safari on a Mac', `${mac} ${apple} Version/26.0 Safari/605.1.15`, 0, 'mac safari', 'mac-safari'],
		['Chrome on a Mac', `${mac} ${blink} Chrome/142.0.0.0 Safari/537.36`, 0, 'mac chrome', 'desktop-chrome'],
		[
			'Chrome on Windows with a touch screen',
			`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${blink} Chrome/142.0.0.0 Safari/537.36`,
			10,
			'windows chrome',
			'desktop-chrome'
		],
		[
			'Edge on Windows',
			`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${blink} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0`,
			0,
			'windows edge',
			'desktop-edge'
		],
		[
			'Firefox on Windows',
			'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0',
			0,
			'windows firefox',
			'desktop-firefox'
		],
		[
			'Firefox on Linux',
			'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
			0,
			'linux firefox',
			'desktop-firefox'
		],
		[
			'Chrome on ChromeOS',
			`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${blink} Chrome/142.0.0.0 Safari/537.36`,
			0,
			'chromeos chrome',
			'desktop-chrome'
		],
		[
			'GNOME Web',
			`Mozilla/5.0 (X11; Linux x86_64) ${apple} Version/26.0 Safari/605.1.15`,
			0,
			'linux safari',
			'mac-safari'
		],
		['nothing at all', '', 0, 'other other', 'desktop-chrome']
	];

describe('a guess at the platform', () => {
	test.each(cases)('%s', (_name, userAgent, maxTouchPoints, expected, guide) => {
		const platform = platformOf({ userAgent, maxTouchPoints });
		expect(`${platform.system} ${platform.browser}`).toBe(expected);
		expect(guideFor(platform)).toBe(guide);
	});

	test('every set of instructions is some platform’s', () => {
		expect(new Set(cases.map(([, , , , guide]) => guide))).toEqual(new Set(guides));
	});
});
