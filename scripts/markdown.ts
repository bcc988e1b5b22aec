// How our prose becomes HTML: Japanese bold, no typographic quotes in commands, reachable code, footnotes in the page's language,
// and the prose of a cause in two parts, since its checks and fixes stand between them.
import { unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';

interface HastNode {
  type: string;
  tagName?: string;
  /** of an MDX component */
  name?: string | null;
  value?: string;
  properties?: Record<string, unknown>;
  attributes?: { type: 'mdxJsxAttribute'; name: string; value: string }[];
  children?: HastNode[];
}

const text = (value: string): HastNode => ({ type: 'text', value });

/** A reference stands right at the word it backs, however the author spaced it. */
function cling(children: readonly HastNode[]): void {
  for (const [at, child] of children.entries()) {
    const before = children[at - 1];
    if (child.name === 'Cite' && before?.type === 'text' && before.value !== undefined) before.value = before.value.replace(/[ \n]$/, '');
  }
}

/** Scrollable code must be reachable by keyboard; GFM writes its footnote words in English only. */
function mend(node: HastNode, japanese: boolean): void {
  if (node.tagName === 'pre') node.properties = { ...node.properties, tabIndex: 0 };
  if (japanese && node.properties?.['id'] === 'footnote-label') node.children = [text('脚注')];
  if (japanese && node.properties && 'dataFootnoteBackref' in node.properties) node.properties['ariaLabel'] = '本文へ戻る';
  cling(node.children ?? []);
  for (const child of node.children ?? []) mend(child, japanese);
}

/** Sections of a cause that come after its fix: why these steps, and what the web gets wrong. */
const LATE = 2;
const part = (of: 'early' | 'late', children: HastNode[]): HastNode => ({
  type: 'mdxJsxFlowElement',
  name: 'Part',
  attributes: [{ type: 'mdxJsxAttribute', name: 'of', value: of }],
  children,
});
function divide(root: HastNode): void {
  const children = root.children ?? [];
  const heads = children.flatMap((child, at) => (child.tagName === 'h2' ? [at] : []));
  const cut = heads.at(-LATE);
  if (cut !== undefined) root.children = [part('early', children.slice(0, cut)), part('late', children.slice(cut))];
}

const rehypeOwn =
  () =>
  (tree: unknown, { path = '' }: { path?: string }) => {
    mend(tree as HastNode, /[\\/]ja(?:\.mdx?$|[\\/])/.test(path));
    if (/[\\/]diagnoses[\\/][a-z0-9-]{1,80}[\\/](?:en|ja)\.mdx$/.test(path)) divide(tree as HastNode);
  };

export const markdown = unified({ remarkPlugins: [remarkCjkFriendly], rehypePlugins: [rehypeOwn], smartypants: false });
