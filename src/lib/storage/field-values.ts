import type { NoteId } from '#lib/cards';
import { parseEntity, type Json, type NoteFields, type StudyDay, type TextFields } from '#lib/log';
import type { PutRow } from './schema';

/** Whether a value may stand in a field. Puts may come from anywhere; one that may not has no effect. */
type Rules<F> = { readonly [Field in keyof F]: (value: Json) => value is F[Field] & Json };

function isBoolean(value: Json): value is boolean {
	return typeof value === 'boolean';
}

function isTextOrNull(value: Json): value is string | null {
	return value === null || typeof value === 'string';
}

function isDayOrNull(value: Json): value is StudyDay | null {
	return value === null || Number.isSafeInteger(value);
}

function isMeeting(value: Json): value is { readonly day: StudyDay } | null {
	if (value === null) return true;
	return typeof value === 'object' && 'day' in value && Number.isSafeInteger(value.day);
}

function isDeck(value: Json): value is readonly string[] | null {
	return value === null || (Array.isArray(value) && value.every((each) => typeof each === 'string'));
}

const noteRules: Rules<NoteFields> = {
	met: isMeeting,
	known: isBoolean,
	ignored: isBoolean,
	wanted: isBoolean,
	notBefore: isDayOrNull,
	meaning: isTextOrNull,
	comment: isTextOrNull
};
const textRules: Rules<TextFields> = { deck: isDeck, removed: isBoolean, studied: isBoolean };

type Values = Record<string, Json>;

function valuesByEntity(
	rows: readonly PutRow[],
	rules: Readonly<Record<string, (value: Json) => boolean>>
): Map<string, Values> {
	const byEntity = new Map<string, Values>();
	for (const { entity, field, value } of rows) {
		const name = parseEntity(entity);
		const rule = Object.hasOwn(rules, field) ? rules[field] : undefined;
		if (!('id' in name) || rule?.(value) !== true) continue;
		const values = byEntity.get(name.id) ?? {};
		values[field] = value;
		byEntity.set(name.id, values);
	}
	return byEntity;
}

/** The fields of notes, by note; those that were never set are absent. */
export function noteFieldsOf(rows: readonly PutRow[]): Map<NoteId, Partial<NoteFields>> {
	return valuesByEntity(rows, noteRules) as Map<NoteId, Partial<NoteFields>>;
}

/** The fields of texts, by hash; those that were never set are absent. */
export function textFieldsOf(rows: readonly PutRow[]): Map<string, Partial<TextFields>> {
	return valuesByEntity(rows, textRules);
}
