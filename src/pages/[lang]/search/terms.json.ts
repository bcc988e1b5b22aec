// Terms, what a person sees, and the flowcharts of codes: what the search answers before it looks for words in pages.
import type { APIRoute } from 'astro';
import { glossary, symptoms, trees } from '#catalogue';
import { type SeenEntry, type TermEntry, termKey, type Wordings } from '#engine/term.ts';
import type { Lang } from '#engine/text.ts';
import { treesByCode } from '#engine/tree.ts';
import { LANGS } from '#i18n/words.ts';
import { titleOf } from '../../_data/titles.ts';

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang }, props: { lang } }));

const keysOf = (words: readonly string[]): readonly string[] => [...new Set(words.map(termKey))];

/** Both languages are keys: half the world types English terms. A term without a page is there to be said in the other language. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) => {
  const terms = await Promise.all(
    glossary.map(async ({ en, ja, variants, page }): Promise<TermEntry> => {
      const term = lang === 'en' ? en : ja;
      const keys = keysOf([en, ja, ...variants]);
      if (page === undefined) return [term, keys];
      const { href, title } = await titleOf(page, lang);
      return [term, keys, href, title];
    }),
  );
  const seen = await Promise.all(
    symptoms.flatMap(({ text, tree, also }) =>
      [text, ...also].map(async (one): Promise<SeenEntry> => {
        const { href, title } = await titleOf(`trees/${tree}`, lang);
        return [one[lang], keysOf([one.en, one.ja]), href, title];
      }),
    ),
  );
  const byCode = [...treesByCode(trees)];
  const charts = await Promise.all(
    [...new Set(byCode.map(([, tree]) => tree))].map(async (tree) => {
      const { href, title } = await titleOf(`trees/${tree}`, lang);
      return [href, title, byCode.flatMap(([code, one]) => (one === tree ? [code] : []))] as const;
    }),
  );
  return Response.json({ terms, seen, charts } satisfies Wordings);
};
