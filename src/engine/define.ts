// The only door through which content and formats enter: each `define` names one kind of knowledge.
// They are identities on purpose. Authors' mistakes are compile errors where types can tell, and data tests elsewhere.
export * from './define/code.ts';
export * from './define/diagnosis.ts';
export * from './define/figure.ts';
export * from './define/format.ts';
export * from './define/kinds.ts';
export * from './define/ledger.ts';
export * from './define/signature.ts';
export * from './define/tree.ts';
export type { EpochMs, FieldValue, LineEvent, LocalMs, LogEvent, RecordEvent } from './event.ts';
export { localMs, readWallClock } from './event.ts';
export type { Role } from './fact.ts';
export type { Lang, Text } from './text.ts';
