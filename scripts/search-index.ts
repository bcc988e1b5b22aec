// The word search: indexes the built pages with Pagefind, one index a language. The pages themselves stay as they are.
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';

const TOKEN = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/gi;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆ヶ]+/gu;
const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Zero width spaces between the words, where the browser will cut the query: a quoted 自動更新 is then found. Pagefind drops them from excerpts. */
const cut = (run: string): string => `\u200B${[...words.segment(run)].map(({ segment }) => segment).join('\u200B')}\u200B`;

/** A Japanese page with its text cut into words; any other page as it is. */
export function cutJapanese(html: string): string {
  if (!/<html[^>]*\slang="?ja/i.test(html)) return html;
  return html.replace(TOKEN, (token) => (token.startsWith('<') ? token : token.replace(JAPANESE, cut)));
}

/** Ready-made interfaces, which write HTML from text, and a worker that the policy does not let start: the search page has its own. */
const UNUSED = 'pagefind-{ui,modular-ui,component-ui,highlight,worker}.{js,css}';

async function writeIndex(root: string): Promise<number> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(errors.join('\n'));
  // sorted, so that two builds of one tree are equal
  const pages = globSync('{en,ja}/**/*.html', { cwd: root }).sort();
  for (const sourcePath of pages) {
    const { errors: found } = await index.addHTMLFile({ sourcePath, content: cutJapanese(readFileSync(join(root, sourcePath), 'utf8')) });
    if (found.length > 0) throw new Error(`${sourcePath}: ${found.join('\n')}`);
  }
  const { errors: unwritten } = await index.writeFiles({ outputPath: join(root, 'pagefind') });
  if (unwritten.length > 0) throw new Error(unwritten.join('\n'));
  await close();
  for (const file of globSync(UNUSED, { cwd: join(root, 'pagefind') })) rmSync(join(root, 'pagefind', file));
  return pages.length;
}

if (import.meta.main) console.log(`Search: ${await writeIndex(resolve(process.env['OUT'] ?? 'dist'))} pages indexed`);
