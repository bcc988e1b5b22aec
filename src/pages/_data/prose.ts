// Prose by room, id and language, out of the content collections; a missing sibling language stops the build.
import { type CollectionEntry, getCollection } from 'astro:content';
import type { Lang } from '#engine/text.ts';
import { LANGS } from '#i18n/words.ts';

type Room = 'articles' | 'diagnoses' | 'codeNotes';
export interface Prose<R extends Room> {
  readonly id: string;
  readonly in: Readonly<Record<Lang, CollectionEntry<R>>>;
}

/** Every text of a room with both its languages, in the order of the ids. */
export async function proseOf<R extends Room>(room: R): Promise<readonly Prose<R>[]> {
  const entries = (await getCollection(room)) as CollectionEntry<R>[];
  const byId = new Map<string, Partial<Record<Lang, CollectionEntry<R>>>>();
  for (const entry of entries) {
    const [id = '', lang = ''] = entry.id.split('/').slice(-2);
    byId.set(id, { ...byId.get(id), [lang]: entry });
  }
  return [...byId]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, found]) => {
      for (const lang of LANGS) if (!found[lang]) throw new Error(`${room}/${id}: there is no ${lang}.mdx`);
      return { id, in: found as Record<Lang, CollectionEntry<R>> };
    });
}

/** Has the text a table of three columns or more? Those alone carry the styles for it. */
export const hasWideTable = (body = ''): boolean => /^\|(?:[ :]*-{3,}[ :]*\|){3}/m.test(body);
