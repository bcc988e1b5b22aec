// Every code of the tables as one file for programs: names, meaning in our words, the causes that show it, the address of its page.
import type { APIRoute } from 'astro';
import { codeAdvice, codeMeanings, codeWords } from '#catalogue';
import { spellings, toHex } from '#engine/code-bits.ts';
import { LANGS } from '#i18n/words.ts';
import { route } from '#url';
import { loadCodes } from '../knowledge.ts';
import { codePages } from './_data/codes.ts';

export const GET: APIRoute = async ({ site }) => {
  const table = await loadCodes();
  const pages = new Map((await codePages()).map((page) => [page.code, page]));
  const codes = table.codes.map(toHex).map((code) => {
    const rows = table.names(code);
    const known = codeMeanings.get(code);
    const page = pages.get(code);
    return {
      code: `0x${code}`,
      ...(spellings(code).signed && { signed: Number(spellings(code).signed) }),
      priority: table.priority(code),
      names: rows.map(({ name, family, note }) => ({ ...(name !== '-' && { name }), table: family, ...(note && { note }) })),
      ...(known && { meaning: known.meaning, layer: known.layer }),
      ...(codeAdvice.has(code) && { first: codeAdvice.get(code)?.first }),
      ...(page && page.causes.length > 0 && { causes: page.causes }),
      ...(page && { pages: Object.fromEntries(LANGS.map((lang) => [lang, new URL(route(lang, ['codes', code]), site).href])) }),
    };
  });
  const { families: tables, notes, layers } = codeWords;
  const about =
    'Error codes of Windows that Windows Update users can meet. priority: A seen in articles, threads or logs about updates, B possible in one, C any other.';
  return Response.json({ about, license: 'MIT', tables, notes, layers, count: codes.length, codes });
};
