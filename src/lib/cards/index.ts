export { allowedGrades, gradeRules, suggestedGrade, type Aid, type GradeRule, type Outcome } from './grades';
export { shuffled } from './chance';
export { clauseAt, type Clause } from './clause';
export { decidingForm, spellingsOf, type Spellings } from './deciding';
export { distractors, type Choice, type Choices, type NoChoices } from './distractors';
export { findGloss, headWords, type Stretch } from './english';
export {
	askedAt,
	back,
	front,
	gapPlaces,
	kindsOf,
	type Back,
	type Card,
	type FamilyMember,
	type Front,
	type Hint,
	type More
} from './faces';
export { fragmentsOf } from './fragments';
export { gapAt, gapRefusals, type Gap, type Refusal } from './gap';
export { cardId, cardKinds, parseCardId, type CardId, type CardKind, type CardName, type NoteId } from './ids';
export { expectedForGap, expectedForRecall, judge, type Expected } from './judge';
export { askedInText, wordAt, type InText, type Spot, type WordAt } from './in-text';
export { activeKind, firstDayGap, ladder, type LadderContext, type Rung, type Strength } from './ladder';
export { lookAlikes, nearSynonyms } from './likeness';
export { notesOf, type LemmaNote, type Note, type UnitNote } from './notes';
export type { Piece } from './pieces';
export { fragmentFor, recordedPlace, recordOf, type NotePlace } from './places';
export { isDigits, isFunctionWord, sureEnough, type Category, type Standing } from './policy';
export type { AcceptedReason, Verdict } from './verdict';
