// A page named as `room/id`, or a list named as `room`, → its address and title in a language.
import { diagnoses, trees } from '#catalogue';
import type { Lang } from '#engine/text.ts';
import { words } from '#i18n/words.ts';
import { url } from '#url';
import { proseOf } from './prose.ts';

/** An unknown page stops the build with its name. */
export async function titleOf(page: string, lang: Lang): Promise<{ readonly href: string; readonly title: string }> {
  const [room = '', id = ''] = page.split('/');
  const said = words[lang];
  const lists: Readonly<Record<string, string>> = {
    codes: said.code.index,
    diagnoses: said.diagnosis.index,
    trees: said.tree.index,
    articles: said.article.index,
  };
  const article = room === 'articles' ? (await proseOf('articles')).find((one) => one.id === id) : undefined;
  const title =
    lists[page] ??
    article?.in[lang].data.title ??
    (room === 'diagnoses' ? diagnoses.get(id)?.title[lang] : room === 'trees' ? trees.get(id)?.title[lang] : undefined);
  if (title === undefined) throw new Error(`content/glossary.ts: no page “${page}”`);
  return { href: url(`${lang}/${page}`), title };
}
