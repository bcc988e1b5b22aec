// The sources of one page of prose: numbered in the order of their first mention, told beside it once, listed at its end.
import { claims } from '#catalogue';
import { toList } from '#engine/define.ts';
import type { Lang } from '#engine/text.ts';
import { known } from './known.ts';

export interface Notes {
  readonly lang: Lang;
  /** the file that is being printed, for a build error that helps */
  readonly page: string;
  /** key of a cite → its number on this page */
  readonly numbers: ReadonlyMap<string, number>;
  /** keys that a side note has told already */
  readonly told: Set<string>;
}

declare global {
  namespace App {
    interface Locals {
      notes?: Notes;
    }
  }
}

const MENTION = /<(Cite|Claim)\s{1,9}(?:k|id)="([^"]{0,300})"/g;

/** Numbers the sources that a text mentions, by itself or through a claim. */
export function openNotes(lang: Lang, page: string, prose: string, more: readonly string[] = []): Notes {
  const keys = [...prose.matchAll(MENTION)].flatMap(([, tag, words = '']) =>
    tag === 'Cite' ? words.split(' ').filter(Boolean) : toList(known(claims, words, 'claim', page).cite),
  );
  return { lang, page, numbers: new Map([...new Set([...keys, ...more])].map((key, at) => [key, at + 1])), told: new Set() };
}
