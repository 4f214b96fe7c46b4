import { describe, expect, test } from 'vitest';
import { adviceFor, type Advice, type Situation } from './offer';
import type { Platform } from './platform';

const iphone: Platform = { system: 'ios', browser: 'safari' };
const android: Platform = { system: 'android', browser: 'chrome' };
const firefox: Platform = { system: 'android', browser: 'firefox' };
const desk: Platform = { system: 'linux', browser: 'firefox' };
const first: Situation = { platform: android, installed: 'no', offered: 'no', studied: 'no', declined: 'no' };

const cases: readonly (readonly [name: string, situation: Partial<Situation>, advice: Advice])[] = [
	['a first visit in Chrome', {}, 'none'],
	['a first visit in Chrome, which offers', { offered: 'yes' }, 'none'],
	['after studying in Chrome, which offers', { offered: 'yes', studied: 'yes' }, 'offer'],
	['after studying in Chrome, which does not offer: it is there already', { studied: 'yes' }, 'none'],
	['after declining', { offered: 'yes', studied: 'yes', declined: 'yes' }, 'none'],
	['in the app itself', { offered: 'yes', studied: 'yes', installed: 'yes' }, 'none'],
	['a first visit on an iPhone', { platform: iphone }, 'first'],
	['on an iPhone, after studying', { platform: iphone, studied: 'yes' }, 'late'],
	['on an iPhone, in the app', { platform: iphone, installed: 'yes' }, 'none'],
	['on an iPhone, declined', { platform: iphone, declined: 'yes' }, 'none'],
	['on an iPhone, inside another app', { platform: { system: 'ios', browser: 'in-app' } }, 'first'],
	['Firefox on Android, first', { platform: firefox }, 'none'],
	['Firefox on Android, after studying', { platform: firefox, studied: 'yes' }, 'how'],
	['Firefox on a desk cannot', { platform: desk, studied: 'yes' }, 'none'],
	[
		'Edge on a desk, which offers',
		{ platform: { system: 'windows', browser: 'edge' }, offered: 'yes', studied: 'yes' },
		'offer'
	]
];

describe('what Today says of installing', () => {
	test.each(cases)('%s', (_name, situation, advice) => {
		expect(adviceFor({ ...first, ...situation })).toBe(advice);
	});
});
