// A page named as `room/id` → its address and title in a language.
import { diagnoses, trees } from '#catalogue';
import type { Lang } from '#engine/text.ts';
import { url } from '#url';
import { proseOf } from './prose.ts';

/** An unknown page stops the build with its name. */
export async function titleOf(page: string, lang: Lang): Promise<{ readonly href: string; readonly title: string }> {
  const [room, id = ''] = page.split('/');
  const article = room === 'articles' ? (await proseOf('articles')).find((one) => one.id === id) : undefined;
  const title =
    article?.in[lang].data.title ?? (room === 'diagnoses' ? diagnoses.get(id)?.title[lang] : room === 'trees' ? trees.get(id)?.title[lang] : undefined);
  if (title === undefined) throw new Error(`content/glossary.ts: no page “${page}”`);
  return { href: url(`${lang}/${page}`), title };
}
