// What a language model should read of this site, and where: the Markdown twins, and the data as files.
import type { APIRoute } from 'astro';
import { diagnoses, trees } from '#catalogue';
import { LANGS, words } from '#i18n/words.ts';
import { route, url } from '#url';
import { proseOf } from './_data/prose.ts';

export const GET: APIRoute = async ({ site }) => {
  const at = (path: string): string => new URL(path, site).href;
  const line = (text: string, path: string, says = ''): string => `- [${text}](${at(path)})${says === '' ? '' : `: ${says}`}`;
  const articles = await proseOf('articles');
  const parts = LANGS.flatMap((lang) => {
    const w = words[lang];
    return [
      `## ${w.nav.articles}`,
      ...articles.map(({ id, in: texts }) => line(texts[lang].data.title, `${route(lang, ['articles', id])}index.md`, texts[lang].data.description)),
      '',
      `## ${w.nav.diagnoses}`,
      ...[...diagnoses].map(([id, { title, summary }]) => line(title[lang], `${route(lang, ['diagnoses', id])}index.md`, summary[lang])),
      '',
      `## ${w.nav.trees}`,
      ...[...trees].map(([id, { title }]) => line(title[lang], route(lang, ['trees', id]))),
      '',
    ];
  });
  const text = [
    `# ${words.en.site.name} · ${words.ja.site.name}`,
    '',
    `> ${words.en.site.promise} ${words.ja.site.promise}`,
    '',
    'Every page exists in English (/en/) and Japanese (/ja/). Articles and causes have a Markdown twin: the address of the page with index.md behind it.',
    'A cause lists its signs, a check that only reads, the fix for each Windows, and the way back. Commands are labelled with what they change: pass the labels on with them.',
    'Windows Update codes: a page each under /en/codes/<8 hex digits, lower case>/ for those that articles and logs speak of; all 18,099 in codes.json.',
    '',
    '## Data',
    line('codes.json', url('codes.json'), 'every code with its names, meaning, causes'),
    line('diagnoses.json', url('diagnoses.json'), 'every cause with codes, check, fix and sources'),
    '',
    ...parts,
  ];
  return new Response(text.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
