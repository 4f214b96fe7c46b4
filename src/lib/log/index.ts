export type {
	AnswerMode,
	Brand,
	DeviceId,
	Draft,
	Due,
	Envelope,
	EventId,
	Grade,
	Instant,
	Json,
	LogEvent,
	Place,
	PutEvent,
	ReviewEvent,
	StudyDay,
	UndoEvent,
	ZoneMinutes
} from './event';
export { byEntity, cardEntity, noteEntity, parseEntity, settingsEntity, textEntity, type Entity } from './entity';
export type { CardFields, Fields, NoteFields, TextFields } from './fields';
export { deviceId, eventId, idBytes, idsFrom, isDeviceId, isEventId, stampOf } from './ids';
export { compareOrder, inOrder } from './order';
export { parseEvent, type EventFault } from './parse';
export { latestPut, latestPuts } from './puts';
export { latestStamp, nextStamp, stamped, type Stamp } from './stamp';
export { studyDay, studyDaySpan, studyDayStart, type Span, type ZoneAt } from './study-day';
export { IdConflict, sameEvent, uniteLogs } from './unite';
export { validEvents, type ValidEvent } from './voiding';
