// The articles: two originals of one thing, every statement in the ledger, every word they name in existence.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cites, claims, commands, figures } from '#catalogue';
import { toList } from '#engine/define.ts';

const ROOM = new URL('./articles/', import.meta.url);
const slugs = readdirSync(ROOM);
const LANGS = ['en', 'ja'] as const;
type Lang = (typeof LANGS)[number];
const source = (slug: string, lang: Lang): string => readFileSync(new URL(`${slug}/${lang}.mdx`, ROOM), 'utf8');
const both = slugs.flatMap((slug) => LANGS.map((lang) => [slug, lang] as const));

const prose = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '');
const frontmatter = (text: string): string => /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';
const named = (text: string, tag: string, attribute: string): string[] =>
  [...text.matchAll(new RegExp(`<${tag} ${attribute}="([^"]*)"`, 'g'))].flatMap(([, words = '']) => words.split(' '));
const skeleton = (text: string): string[] => [...prose(text).matchAll(/^(#{1,6}) /gm)].map(([, marks = '']) => marks);

describe.each(slugs)('%s', (slug) => {
  const [en, ja] = [source(slug, 'en'), source(slug, 'ja')];

  test('has the same headings in both languages', () => {
    expect(skeleton(ja)).toEqual(skeleton(en));
    expect(new Set(skeleton(en)).difference(new Set(['##', '###'])).size).toBe(0);
  });

  test.each([
    ['Claim', 'id'],
    ['Command', 'id'],
    ['Figure', 'id'],
    ['To', 'page'],
    ['Cite', 'k'],
  ])('names the same <%s> in both languages', (tag, attribute) => {
    expect(named(ja, tag, attribute).sort()).toEqual(named(en, tag, attribute).sort());
  });
});

describe.each(both)('%s in %s', (slug, lang) => {
  const text = source(slug, lang);

  test('has a title and a description', () => {
    expect(frontmatter(text)).toMatch(/^title: '.+'\ndescription: '.+'$/);
  });

  test('names only claims, cites, commands and figures that exist', () => {
    expect(named(text, 'Claim', 'id').filter((id) => !claims.has(id))).toEqual([]);
    expect(named(text, 'Cite', 'k').filter((id) => !cites.has(id))).toEqual([]);
    expect(named(text, 'Command', 'id').filter((id) => !commands.has(id))).toEqual([]);
    expect(named(text, 'Figure', 'id').filter((id) => !figures.has(id))).toEqual([]);
  });

  test('links only to articles that exist', () => {
    const articles = named(text, 'To', 'page').filter((page) => page.startsWith('articles/'));
    expect(articles.filter((page) => !existsSync(new URL(`./${page}/${lang}.mdx`, import.meta.url)))).toEqual([]);
  });

  test('shows a command only on its card, and imports nothing', () => {
    expect(prose(text)).not.toMatch(/^(?:```|~~~|import )/m);
  });

  test('states no number, version, date or path without a claim or a cite', () => {
    expect(unbacked(prose(text))).toEqual([]);
  });
});

// ── numbers ─────────────────────────────────────────────────────────────────────────────────────────────────────────
/** What carries a digit in its name, or counts on the fingers of one hand: no statement by itself. */
const NAMES: readonly RegExp[] = [
  /\b(?:0x)?[0-9A-Fa-f]{8}\b/g, // error codes
  /(?<![\d.])(?:1\.[0125]|2\.[05]|3\.0|4\.0|5\.[01]|8\.1|10\.[123])(?!\.?\d| ?(?:s|GB|MB|秒))/g, // BITS, WinHTTP, TLS, HTTP, NT, Windows 8.1
  /(?<![\d.])(?:95|98|2000|2003|2008|2012|7|8|10|11|1607|1703|1709|1803|1809|1903)(?!\.?\d| ?(?:seconds|minutes|days|GB|MB|秒|分|日|回))/g, // Windows
  /\b0 ?%/g,
  /\b(?:200|403|404|407|502|504)\b/g, // HTTP statuses
  /\b(?:8080|3128)\b/g, // ports of example
  /(?<!\d)\d (?:つ|ウェイ|倍)|「1 回」|1 回の|1 分で|10 進/g,
  /case of 2004|column of 2004|2004 年の(?:コラム|事例)|^\d\.(?: |$)/gm,
];

/** Sentences, list items and table rows that state a number with nothing to back it. */
function unbacked(text: string): string[] {
  const pieces = text.split('\n').flatMap((line) => (line.startsWith('|') ? [line] : line.split(/(?<=[.!?]) |(?<=。)/)));
  return pieces.filter((piece) => !/<(?:Claim|Cite) /.test(piece) && hasNumberOrPath(piece));
}

function hasNumberOrPath(piece: string): boolean {
  const bare = piece.replace(/<[^>]{1,200}>/g, '');
  if (/%windir%|HKLM\\|C:\\/.test(bare)) return true;
  return /(?<![A-Za-z+-])\d/.test(NAMES.reduce((left, name) => left.replace(name, ' '), bare));
}

test.each([
  'BITS waits 600 seconds.',
  '再試行まで 600 秒待ちます。',
  'It came in June 2005.',
  'The file is %windir%\\WindowsUpdate.log.',
  '| 2.0 | 6.6.2600 |',
])('“%s” would be found', (piece) => {
  expect(unbacked(piece)).toEqual([piece]);
});

// ── the ledger ──────────────────────────────────────────────────────────────────────────────────────────────────────
describe('the ledger', () => {
  const used = new Set(both.flatMap(([slug, lang]) => named(source(slug, lang), 'Claim', 'id')));

  test('holds nothing that no article states', () => {
    expect([...claims.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  test.each([...claims])('%s has a value, a statement, a cite that exists and a grade', (_, { value, says, cite, grade }) => {
    expect(Math.min(value.en.length, value.ja.length, says.en.length, says.ja.length)).toBeGreaterThan(0);
    expect(toList(cite).filter((key) => !cites.has(key))).toEqual([]);
    expect(['A', 'B']).toContain(grade);
  });
});

// ── Japanese ────────────────────────────────────────────────────────────────────────────────────────────────────────
/** The Japanese text as it is read: claims filled in, marks gone, code as one letter. */
const asRead = (text: string): string =>
  prose(text)
    .replace(/<Claim id="([^"]+)"\/>/g, (_, id: string) => claims.get(id)?.value.ja ?? '')
    .replace(/<[^>]{1,200}>|\*\*/g, '')
    .replace(/`[^`]{1,200}`/g, 'X');
const japanese = slugs.map((slug) => [slug, asRead(source(slug, 'ja'))] as const);

describe.each(japanese)('%s, as a Japanese editor reads it', (_, text) => {
  test('spells long vowels as Microsoft does', () => {
    expect(text.match(/(?:サーバ|ドライバ|ユーザ|ブラウザ|フォルダ|エクスプローラ|プリンタ)(?!ー)/g)).toBeNull();
  });

  test('has half-width letters and digits, with a blank to their neighbours', () => {
    expect(text.match(/[Ａ-Ｚａ-ｚ０-９]/g)).toBeNull();
    expect(text.match(/[ぁ-んァ-ヶー一-龠][A-Za-z0-9]|[A-Za-z0-9%][ぁ-んァ-ヶ一-龠]/g)).toBeNull();
    expect(text.match(/.?[ぁ-ん一-龠] [ぁ-んァ-ヶ一-龠]|[ァ-ヶー] [ぁ-ん一-龠]/g)).toBeNull();
  });

  test('ends its sentences in one style', () => {
    const sentences =
      text
        .split('\n')
        .filter((line) => !/^[|#>]/.test(line))
        .join('\n')
        .match(/[^。\n]{3}。/g) ?? [];
    expect(sentences.filter((end) => /(?:である|だった|なのだ)。$/.test(end))).toEqual([]);
  });
});
