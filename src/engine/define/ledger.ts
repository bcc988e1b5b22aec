// Sources, claims, terms and symptoms.
import type { Text } from '../text.ts';
import type { CiteGrade } from './signature.ts';

/** Where a statement comes from. `address` is an https URL, or a repository with path where no page is known. */
export interface Cite {
  readonly title: string;
  readonly address?: string;
  readonly publisher: string;
  /** what it backs, in one line */
  readonly backs: string;
  /** day it was last read: YYYY-MM-DD */
  readonly seen: string;
}
export const defineCites = <const C extends Readonly<Record<string, Cite>>>(cites: C): C => cites;
/** A version, date, time-out or number that prose states. `value` is what stands in the text. */
export interface Claim {
  readonly value: Text;
  readonly says: Text;
  readonly cite: string | readonly string[];
  readonly grade: CiteGrade;
}
export const defineClaims = <const C extends Readonly<Record<string, Claim>>>(claims: C): C => claims;
export interface Term {
  readonly en: string;
  readonly ja: string;
  /** other ways to write it that search must find */
  readonly variants: readonly string[];
  /** the page that explains it best, or a list: `articles/tcp-handshake`, `codes` */
  readonly page?: string;
}
export const defineGlossary = (terms: readonly Term[]): readonly Term[] => terms;
/** An entrance: what a person sees, and the tree it leads to. */
export interface Symptom {
  readonly text: Text;
  readonly tree: string;
  /** dialog texts and wordings that mean the same */
  readonly also: readonly Text[];
}
export const defineSymptoms = (symptoms: readonly Symptom[]): readonly Symptom[] => symptoms;

export const toList = <T>(one: T | readonly T[]): readonly T[] => (Array.isArray(one) ? one : [one]) as readonly T[];
