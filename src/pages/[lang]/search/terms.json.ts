// The terms that a page explains: what the search answers before it looks for words.
import type { APIRoute } from 'astro';
import { glossary } from '#catalogue';
import { termKey } from '#engine/term.ts';
import type { Lang } from '#engine/text.ts';
import { LANGS } from '#i18n/words.ts';
import { titleOf } from '../../_data/titles.ts';

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang }, props: { lang } }));

/** `[keys, term, address, title of the page]`, both languages as keys: half the world types English terms. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) => {
  const rows = await Promise.all(
    glossary.flatMap((term) => {
      const { page } = term;
      if (page === undefined) return [];
      const keys = [...new Set([term.en, term.ja, ...term.variants].map(termKey))];
      return [titleOf(page, lang).then(({ href, title }) => [keys, term[lang], href, title] as const)];
    }),
  );
  return Response.json(rows);
};
