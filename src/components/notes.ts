// The sources of one page of prose: numbered in the order of their first mention, told beside it once, listed at its end.
import { claims, commands } from '#catalogue';
import { type FixStep, toList } from '#engine/define.ts';
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

const MENTION = /<(Cite|Claim|Command)\s{1,9}(?:k|id)="([^"]{0,300})"/g;

const sourcesOf = (command: string, page: string): readonly string[] => toList(known(commands, command, 'command', page).cite);

/** Numbers the sources that a text mentions, by itself, through a claim or through a command; then those of steps, then the rest. */
export function openNotes(lang: Lang, page: string, prose: string, more: readonly string[] = [], steps: readonly FixStep[] = []): Notes {
  const keys = [...prose.matchAll(MENTION)].flatMap(([, tag, words = '']) => {
    if (tag === 'Cite') return words.split(' ').filter(Boolean);
    return tag === 'Claim' ? toList(known(claims, words, 'claim', page).cite) : sourcesOf(words, page);
  });
  const ofSteps = steps.flatMap(({ command }) => (command === undefined ? [] : sourcesOf(command, page)));
  return { lang, page, numbers: new Map([...new Set([...keys, ...ofSteps, ...more])].map((key, at) => [key, at + 1])), told: new Set() };
}
