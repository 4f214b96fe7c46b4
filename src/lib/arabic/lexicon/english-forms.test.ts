import { describe, expect, it } from 'vitest';
import { englishForms, inflected } from './english-forms';

describe('English verbs', () => {
	it.each([
		['explain', 'explains', 'explaining', 'explained'],
		['write', 'writes', 'writing', 'written'],
		['carry', 'carries', 'carrying', 'carried'],
		['stop', 'stops', 'stopping', 'stopped'],
		['visit', 'visits', 'visiting', 'visited'],
		['prefer', 'prefers', 'preferring', 'preferred'],
		['travel', 'travels', 'travelling', 'travelled'],
		['reveal', 'reveals', 'revealing', 'revealed'],
		['be', 'is', 'being', 'been'],
		['have', 'has', 'having', 'had'],
		['die', 'dies', 'dying', 'died'],
		['see', 'sees', 'seeing', 'seen'],
		['agree', 'agrees', 'agreeing', 'agreed'],
		['dye', 'dyes', 'dyeing', 'dyed'],
		['push', 'pushes', 'pushing', 'pushed'],
		['play', 'plays', 'playing', 'played'],
		['show', 'shows', 'showing', 'shown'],
		['fix', 'fixes', 'fixing', 'fixed']
	])('%s: %s, %s, %s', (verb, third, ing, participle) => {
		expect(englishForms(verb)).toEqual({ third, ing, participle });
	});

	it.each([
		['to explain, clarify', 'ing', 'explaining, clarifying'],
		['to carry out', 'participle', 'carried out'],
		['to be built (of a house, a wall)', 'third', 'is built (of a house, a wall)'],
		['to bring up, raise', 'third', 'brings up, raises']
	] as const)('%s, %s: %s', (sense, form, expected) => {
		expect(inflected(sense, form)).toBe(expected);
	});
});
