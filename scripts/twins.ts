// Astro integration: beside every page that names a Markdown twin in its head, that twin. Made from the page itself, so the two cannot drift apart.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const TOKEN = /<!--[\s\S]*?-->|<\/([a-z][a-z0-9-]*)\s*>|<([a-z][a-z0-9-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>|[^<]+|</gi;
const ATTRIBUTE = /([a-z][a-z0-9:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;
const VOID = new Set(['meta', 'link', 'br', 'hr', 'img', 'input', 'source', 'wbr']);
/** Text of these is not markup. */
const RAW = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex: string, decimal: string, name: string) =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name.toLowerCase()] ?? whole),
  );

/** Reads the HTML that our own build writes: every element closed, or void. */
export function parseHtml(html: string): Element {
  const root: Element = { tag: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  for (const [token, closing, opening, rest = ''] of html.replace(RAW, '').matchAll(TOKEN)) {
    const inside = open[open.length - 1] ?? root;
    if (token.startsWith('<!')) continue;
    if (closing) {
      const at = open.findLastIndex(({ tag }) => tag === closing.toLowerCase());
      if (at > 0) open.length = at;
    } else if (opening) {
      const attributes = Object.fromEntries([...rest.matchAll(ATTRIBUTE)].map(([, name = '', a, b, c]) => [name.toLowerCase(), decode(a ?? b ?? c ?? '')]));
      const element: Element = { tag: opening.toLowerCase(), attributes, children: [] };
      inside.children.push(element);
      if (!VOID.has(element.tag) && !rest.trimEnd().endsWith('/')) open.push(element);
    } else inside.children.push(decode(token));
  }
  return root;
}

/** Pictures, buttons, ways through the site: nothing of it is said by the page. */
const SKIPPED = new Set(['svg', 'script', 'style', 'button', 'nav', 'input', 'head']);
const isSkipped = ({ tag, attributes }: Element): boolean =>
  SKIPPED.has(tag) || attributes['aria-hidden'] === 'true' || /(?:^| )(?:no-print|contents|kicker|onward|unseen)(?: |$)/.test(attributes['class'] ?? '');
const BLOCK = new Set(
  'address article aside blockquote body dd details div dl dt figcaption figure footer h1 h2 h3 h4 header hr li main ol p pre section summary table ul'.split(
    ' ',
  ),
);
const isBlock = (child: Element | string): child is Element => typeof child !== 'string' && (BLOCK.has(child.tag) || child.children.some(isBlock));

const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/(^|\W)_|_(?=\W|$)/g, (found) => found.replace('_', '\\_'));

/** The plain words of an element, for code. */
const textOf = (child: Element | string): string => (typeof child === 'string' ? child : child.children.map(textOf).join(''));

/** A fence longer than any run of backticks inside. */
const fence = (text: string, least: number): string => '`'.repeat(Math.max(least, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));

function inline(children: readonly (Element | string)[], base: string): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return plain(child);
      if (isSkipped(child)) return '';
      const { tag, attributes } = child;
      if (tag === 'code' || tag === 'kbd') {
        const text = textOf(child);
        return `${fence(text, 1)}${text}${fence(text, 1)}`;
      }
      const inside = inline(child.children, base);
      if (tag === 'a') {
        const href = attributes['href'] ?? '';
        const note = /^#source-(\d+)$/.exec(href)?.[1];
        return note ? `[^${note}]` : inside.trim() === '' ? '' : `[${inside}](${new URL(href, base).href.replaceAll(')', '%29')})`;
      }
      if (inside.trim() === '') return inside;
      // behind a full stop the closing stars need a blank, or they close nothing before a Japanese letter (CommonMark, section 6.2)
      if (tag === 'strong' || tag === 'b') return `**${inside.trim()}**${/\p{P}$/u.test(inside.trim()) ? ' ' : ''}`;
      if (tag === 'em' || tag === 'i' || tag === 'cite') return `*${inside.trim()}*`;
      return tag === 'br' ? '\n' : inside;
    })
    .join('')
    .replace(/ {2,}/g, ' ');
}

const indent = (text: string, by: string): string => text.replace(/\n(?=.)/g, `\n${by}`);

function list({ tag, attributes, children }: Element, base: string): string {
  const items = children.filter((child): child is Element => typeof child !== 'string' && child.tag === 'li');
  if (/(?:^| )labels(?: |$)/.test(attributes['class'] ?? '')) return `*${items.map((item) => inline(item.children, base).trim()).join(' · ')}*`;
  return items
    .map((item, at) => {
      const note = /^source-(\d+)$/.exec(item.attributes['id'] ?? '')?.[1];
      const mark = note ? `[^${note}]: ` : tag === 'ol' ? `${at + 1}. ` : '- ';
      return mark + indent(blocks(item.children, base), '    '.slice(0, note ? 4 : mark.length));
    })
    .join('\n');
}

/** Terms with what is said about them, a line each. Pairs may stand in a `div` of their own. */
function terms({ children }: Element, base: string): string {
  const lines: string[] = [];
  for (const child of children) {
    if (typeof child === 'string') continue;
    const text = child.tag === 'div' ? terms(child, base) : child.tag === 'dt' ? `- **${inline(child.children, base).trim()}:**` : blocks(child.children, base);
    if (child.tag === 'dd' && lines.length > 0) lines[lines.length - 1] += ` ${indent(text, '  ')}`;
    else lines.push(text);
  }
  return lines.join('\n');
}

function table(element: Element, base: string): string {
  const rows: string[][] = [];
  const walk = (child: Element | string): void => {
    if (typeof child === 'string') return;
    if (child.tag !== 'tr') {
      for (const inner of child.children) walk(inner);
      return;
    }
    const cells = child.children.filter((cell): cell is Element => typeof cell !== 'string' && /^t[dh]$/.test(cell.tag));
    rows.push(cells.map((cell) => inline(cell.children, base).trim().replaceAll('|', '\\|').replaceAll('\n', ' ')));
  };
  walk(element);
  const width = Math.max(...rows.map((row) => row.length), 1);
  const line = (row: readonly string[]): string => `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n');
}

function block(element: Element, base: string): string {
  const { tag, attributes, children } = element;
  const heading = /^h([1-4])$/.exec(tag)?.[1];
  if (heading) return `${'#'.repeat(Number(heading))} ${inline(children, base).trim()}`;
  switch (tag) {
    case 'p':
    case 'summary': {
      if (children.some(isBlock)) return blocks(children, base);
      const text = inline(children, base).trim();
      return text !== '' && (tag === 'summary' || attributes['class'] === 'step-title') ? `**${text}**` : text;
    }
    case 'ul':
    case 'ol':
      return list(element, base);
    case 'pre': {
      const text = textOf(element).replace(/\n$/, '');
      return `${fence(text, 3)}text\n${text}\n${fence(text, 3)}`;
    }
    case 'table':
      return table(element, base);
    case 'dl':
      return terms(element, base);
    case 'hr':
      return '---';
    case 'blockquote':
      return `> ${blocks(children, base).replace(/\n/g, '\n> ')}`;
    case 'figcaption':
      return `> ${inline(children, base).trim()}`;
    default:
      return blocks(children, base);
  }
}

function blocks(children: readonly (Element | string)[], base: string): string {
  const out: string[] = [];
  let run: (Element | string)[] = [];
  const flush = (): void => {
    const text = inline(run, base).trim();
    if (text !== '') out.push(text);
    run = [];
  };
  for (const child of children) {
    if (!isBlock(child)) run.push(child);
    else if (!isSkipped(child)) {
      flush();
      const text = block(child, base);
      if (text.trim() !== '') out.push(text);
    }
  }
  flush();
  return out.join('\n\n');
}

function find(element: Element, wanted: (one: Element) => boolean): Element | undefined {
  if (wanted(element)) return element;
  for (const child of element.children) {
    const found = typeof child === 'string' ? undefined : find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

/** The twin of a page, or undefined for a page whose head names none. */
export function twinOf(html: string): string | undefined {
  const page = parseHtml(html);
  const link = (rel: string, more: (one: Element) => boolean) =>
    find(page, (one) => one.tag === 'link' && one.attributes['rel'] === rel && more(one))?.attributes['href'];
  if (!link('alternate', ({ attributes }) => attributes['type'] === 'text/markdown')) return undefined;
  const address = link('canonical', () => true);
  const main = find(page, ({ tag }) => tag === 'main');
  if (!address || !main) throw new Error('a page with a twin has an address and <main>');
  return `${blocks(main.children, address)}\n\n---\n\n<${address}>\n`;
}

export const twins = (): AstroIntegration => ({
  name: 'twins',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const page of globSync('{en,ja}/**/*.html', { cwd: root })) {
        const twin = twinOf(readFileSync(join(root, page), 'utf8'));
        if (twin !== undefined) writeFileSync(join(root, dirname(page), 'index.md'), twin);
      }
    },
  },
});
