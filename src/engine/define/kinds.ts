// What there is to know: releases of Windows, kinds of facts and their fields, and the patterns that authors write over them.
import type { Role } from '../fact.ts';
import type { Text } from '../text.ts';

// ── eras ──
/** A client release; the server release of the same generation goes with it (2008 R2 with 7, 2016 to 2022 with 10 …). */
export const ERAS = ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'] as const;
export type Era = (typeof ERAS)[number];
export interface EraInfo {
  readonly name: Text;
  /** NT version as logs and `ver` print it, without the build */
  readonly version: string;
  /** where the Windows Update log of this release lies, and how to get it */
  readonly log: Text;
  readonly cite: string;
}
export const defineEras = (eras: Readonly<Record<Era, EraInfo>>) => eras;

// ── vocabulary ──
/** `code`: 8 upper-case hex digits · `host`: lower-case name or address · a list of words: exactly one of them. */
export type FieldType = 'code' | 'host' | 'text' | 'flag' | 'number' | 'list' | readonly string[];
export interface KindInfo {
  readonly role: Role;
  /** kinds of failure that a later record of this kind, in the same log and about the same host, shows to be over: they prove nothing any more */
  readonly ends?: readonly string[];
  readonly fields: Readonly<Record<string, FieldType>>;
  /** what such a fact is, in a few words: 'the browser proxy of the user' */
  readonly name?: Text;
  /** one sentence that says the fact to a reader; `{field}` slots are filled from the fact */
  readonly text: Text;
}
/** Words of people, not of tools, that say whose the lines below and beside them are. */
export interface ToldWords {
  /** a quotation begins: what the reader should see, an example, another PC */
  readonly quoting: readonly string[];
  /** the writer's own lines begin */
  readonly own: readonly string[];
}

export interface Vocabulary {
  readonly kinds: Readonly<Record<string, KindInfo>>;
  /** the closed list of labels a cause can be scored by */
  readonly families: Readonly<Record<string, Text>>;
  /** the parts a cause can lie in, in the order in which an update meets them */
  readonly layers: Readonly<Record<string, Text>>;
  /** the steps of an update, in order */
  readonly steps: Readonly<Record<string, Text>>;
  /** what a capture can show */
  readonly pictures: Readonly<Record<string, Text>>;
  /** codes in which a later line of a run repeats, less exactly, what an earlier one has said: 8 upper-case hex digits */
  readonly echoes: readonly string[];
  /** words that say that a text without a single record is about updates of Windows, in any spelling */
  readonly about: readonly string[];
  /** words of people that announce a quotation, or their own lines again (lower case) */
  readonly told: ToldWords;
  /** what a `$name` may be taken to be while no fact states it: used only to rule a `covers` test out, never to bind */
  readonly assumed: Readonly<Record<string, readonly string[]>>;
}
/** Some of the kinds, of one subject. */
export const defineKinds = <const K extends Vocabulary['kinds']>(kinds: K): K => kinds;
export const defineVocabulary = <const V extends Vocabulary>(vocabulary: V): V => vocabulary;

type Value<T extends FieldType> = T extends 'flag'
  ? boolean
  : T extends 'number'
    ? number
    : T extends 'list'
      ? readonly string[]
      : T extends readonly (infer W)[]
        ? W
        : string;
export type Kinds = Vocabulary['kinds'];
/** A fact as an author writes it: a kind with (some of) its fields. Place, time and quote come from the record. */
export type Draft<K extends Kinds = Kinds> = {
  [Kind in keyof K & string]: { kind: Kind } & { [F in keyof K[Kind]['fields']]?: Value<K[Kind]['fields'][F]> | undefined };
}[keyof K & string];

/**
 * What a field of a fact must be.
 * - a plain value: equal · a list: one of them
 * - `'$name'`: the same value wherever the name stands in one set of patterns (`host: '$host'`)
 * - `{ not }`: present and none of these · `{ covers: '$host' }`: a bypass list under which that host is reached directly
 * - `{ near: '$at' }` is not needed: the engine itself demands that the facts of a set agree on time
 */
export type Test<T> = T | readonly T[] | `$${string}` | { readonly not: T | readonly T[] } | { readonly covers: `$${string}` } | { readonly present: boolean };
export type Pattern<K extends Kinds = Kinds> = {
  [Kind in keyof K & string]: { readonly kind: Kind } & { readonly [F in keyof K[Kind]['fields']]?: Test<Value<K[Kind]['fields'][F]>> };
}[keyof K & string];
export type AnyPattern = { readonly kind: string } & Readonly<Record<string, unknown>>;
