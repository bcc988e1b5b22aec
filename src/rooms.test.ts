// The import law where dependency-cruiser cannot see it: .astro, .mdx and glob strings. And what no file of src may contain at all.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Record<string, string> };
const IMPORT = /^[ \t]*(?:<script>[ \t]*)?import\s(type\s)?(?:[^'"]*?from\s)?['"]([^'"]+)['"]/gm;

/** The path that an import means, from the root of the repository. */
function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return join(dirname(from), specifier);
  if (!specifier.startsWith('#')) return specifier;
  for (const [name, target] of Object.entries(imports)) {
    const [head, tail] = name.split('*');
    if (specifier === name) return join(target);
    if (tail !== undefined && specifier.startsWith(head ?? '')) return join(target.replace('*', specifier.slice(head?.length)));
  }
  return `unknown ${specifier}`;
}

/** What a script in the page may import, and what the build's side of an .astro file may. */
const SCRIPT = /^src\/elements\//;
const SITE =
  /^src\/(?:layouts|components|pages\/_data|drawings|i18n|engine|styles)\/|^src\/(?:catalogue|explain|knowledge|url)\.ts$|^astro(?::|\/|$)|^elkjs(?:\/|$)|^node:/;
const sources = (pattern: string | string[]) =>
  globSync(pattern)
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const importsOf = (path: string, text: string) =>
  [...text.matchAll(IMPORT)].map(([, type, specifier = '']) => ({ to: resolve(path, specifier), isType: type !== undefined }));

/** The imports of an .astro file that its room may not have. A page may name the types of the element it feeds. */
function strayImports(path: string, text: string): string[] {
  const fence = /^---\n[\s\S]*?\n---/.exec(text)?.[0] ?? '';
  const site = importsOf(path, fence).filter(({ to, isType }) => !SITE.test(to) && !(isType && SCRIPT.test(to)));
  const script = importsOf(path, text.slice(fence.length)).filter(({ to }) => !SCRIPT.test(to));
  return [...site, ...script].map(({ to }) => `${path} → ${to}`);
}

describe('rooms', () => {
  it('pages, layouts and components import what shows knowledge; their scripts import elements', () => {
    expect(sources('src/**/*.astro').flatMap(({ path, text }) => strayImports(path, text))).toEqual([]);
  });

  it('prose imports nothing: components are handed to it', () => {
    expect(
      sources('content/**/*.{md,mdx}').flatMap(({ path, text }) => [...text.matchAll(/^(?:import|export)\s.*$/gm)].map(([line]) => `${path}: ${line}`)),
    ).toEqual([]);
  });

  it('one file globs', () => {
    const globbing = sources(['src/**/*.{ts,astro}', 'content/**/*.ts']).filter(
      ({ path, text }) => !path.endsWith('.test.ts') && text.includes('import.meta.glob'),
    );
    expect(globbing.map(({ path }) => path)).toEqual(['src/catalogue.ts']);
  });

  it('sees a stray import', () => {
    const page =
      "---\nimport { formats } from '#catalogue';\nimport type { A } from '#elements/a.ts';\nimport { b } from '#elements/b.ts';\nimport main from '../cli/main.ts';\n---\n<script>\n  import '#elements/box.ts';\n  import '#catalogue';\n</script>";
    expect(strayImports('src/pages/x.astro', page)).toEqual([
      'src/pages/x.astro → src/elements/b.ts',
      'src/pages/x.astro → src/cli/main.ts',
      'src/pages/x.astro → src/catalogue.ts',
    ]);
  });
});

/** Ways in which text could become markup, script or style. Trusted Types refuses most of them in the browser; this refuses them all before. */
const SINKS: readonly [string, RegExp][] = [
  ['an HTML sink', /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|DOMParser|srcdoc)\b/g],
  ['document.write', /\bdocument\s*\.\s*write(?:ln)?\b/g],
  ['code from text', /\beval\s*\(|\bnew\s+Function\b|\bset(?:Timeout|Interval)\s*\(\s*['"`]/g],
  ['a script address', /javascript:/gi],
  // data for a script is the one thing that is printed unescaped: JSON in a block that never runs, `<` written as \u003c
  ['set:html', /(?<!<script type="application\/json"[^>\n]{0,200} )set:html|set:html(?!=\{(?:toJson|json)\()/g],
  ['a style attribute', /\sstyle=/g],
  ['an inline handler', /\son[a-z]{3,20}=["'{]/g],
  ['an inline script', /\bis:inline\b|\bdefine:vars\b/g],
];

describe('no file of src has', () => {
  const files = sources('src/**/*.{ts,astro}').filter(({ path }) => !path.endsWith('.test.ts'));
  it.each(SINKS)('%s', (_, sink) => {
    const hits = files.flatMap(({ path, text }) =>
      [...text.matchAll(sink)].map((hit) => `${path}:${text.slice(0, hit.index).split('\n').length} ${hit[0].trim()}`),
    );
    expect(hits).toEqual([]);
  });

  it.each([
    ['an HTML sink', 'a.innerHTML = b'],
    ['set:html', '<p set:html={x} />'],
    ['set:html', '<script type="application/json" set:html={JSON.stringify(x)} />'],
    ['an inline handler', '<a onclick="x()">'],
    ['a style attribute', '<p style="x">'],
  ])('%s: seen when it is there', (name, text) => {
    expect([...text.matchAll(SINKS.find(([one]) => one === name)?.[1] ?? /$^/g)]).not.toEqual([]);
  });
});
