import { expect, it } from 'vitest';
import { cardEntity, noteEntity, parseEntity, settingsEntity, textEntity, type Entity } from './entity';

it.each<[string, Entity]>([
	[cardEntity('سوق_NOUN_1/cloze'), { kind: 'card', id: 'سوق_NOUN_1/cloze' }],
	[noteEntity('على قدم وساق_UNIT_1'), { kind: 'note', id: 'على قدم وساق_UNIT_1' }],
	[textEntity('0f'), { kind: 'text', id: '0f' }],
	[settingsEntity, { kind: 'settings' }],
	['note:a:b', { kind: 'note', id: 'a:b' }],
	['note:', { kind: 'other' }],
	['note', { kind: 'other' }],
	['Note:a', { kind: 'other' }],
	['settings:x', { kind: 'other' }],
	['', { kind: 'other' }]
])('%s', (name, entity) => {
	expect(parseEntity(name)).toEqual(entity);
});
