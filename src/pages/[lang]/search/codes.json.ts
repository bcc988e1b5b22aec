// The codes that have a page, with what they mean and their names: what the search reads before any word.
import type { APIRoute } from 'astro';
import type { Lang } from '#engine/text.ts';
import { LANGS } from '#i18n/words.ts';
import { codePages, shortTitle } from '../../_data/codes.ts';

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang }, props: { lang } }));

export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) =>
  Response.json((await codePages()).map((page) => [page.code, page.note || page.known ? shortTitle(page, lang) : '', ...page.names]));
