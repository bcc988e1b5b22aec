// Every pattern that may meet a visitor's text is proven linear: a pasted line can never hang the page.
// The automaton proves; the fuzzing checker only searches, so it is not used. Proofs are kept in .cache by pattern.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { signatures } from './catalogue.ts';

interface Found {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

const FILES = globSync(['src/**/*.{ts,astro}', 'content/**/*.ts'], { exclude: (path) => /\.(?:test|bench)\.ts$/.test(path) }).sort();
const CACHE = '.cache/patterns.json';

/** The script parts of an .astro file, everything else blanked, so that lines stay where they are. */
function scriptOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const kept = [...text.matchAll(/^---\n([\s\S]*?)\n---/g), ...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((part) => {
    const from = part.index + part[0].indexOf(part[1] ?? '');
    return [from, from + (part[1]?.length ?? 0)] as const;
  });
  return [...text].map((c, i) => (c === '\n' || kept.some(([from, to]) => i >= from && i < to) ? c : ' ')).join('');
}

/** All patterns of a file; one that is put together at run time cannot be proven and is a fault of its own. */
function findPatterns(path: string, text: string): { patterns: Found[]; unknowable: string[] } {
  const file = ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const patterns: Found[] = [];
  const unknowable: string[] = [];
  const at = (node: ts.Node) => `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      patterns.push({ at: at(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') {
      const [source, flags] = node.arguments ?? [];
      if (source && ts.isRegularExpressionLiteral(source)) {
        // the literal itself is visited below
      } else if (source && ts.isStringLiteralLike(source) && (!flags || ts.isStringLiteralLike(flags)))
        patterns.push({ at: at(node), source: source.text, flags: flags?.text ?? '' });
      else unknowable.push(at(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { patterns, unknowable };
}

type Proof = 'proven' | string;
const proofs = new Map<string, Proof>();

async function prove({ source, flags }: Found): Promise<Proof> {
  const native = process.arch === 'x64' || (process.platform === 'darwin' && process.arch === 'arm64');
  process.env['RECHECK_BACKEND'] ??= native ? 'native' : 'pure';
  const { check } = await import('recheck');
  // `d` and `g` change what is reported, not how it is matched; `v` is read as `u` where its syntax allows
  const { status, complexity, error } = await check(source, flags.replace(/[dg]/g, '').replace('v', 'u'), {
    checker: 'automaton',
    attackTimeout: null,
    timeout: 60_000,
  });
  return status === 'safe' ? 'proven' : `${complexity?.summary ?? status}${error ? ` (${error.kind})` : ''}`;
}

const found = FILES.map((path) => findPatterns(path, readFileSync(path, 'utf8')));
const keyOf = ({ source, flags }: Found): string => `/${source}/${flags}`;

beforeAll(async () => {
  let kept: Record<string, Proof> = {};
  try {
    kept = JSON.parse(readFileSync(CACHE, 'utf8'));
  } catch {
    // the first run proves everything anew
    kept = {};
  }
  for (const pattern of found.flatMap(({ patterns }) => patterns)) {
    const key = keyOf(pattern);
    if (!proofs.has(key)) proofs.set(key, kept[key] === 'proven' ? 'proven' : await prove(pattern));
  }
  mkdirSync('.cache', { recursive: true });
  writeFileSync(CACHE, JSON.stringify(Object.fromEntries([...proofs].filter(([, proof]) => proof === 'proven')), null, 1));
}, 600_000);

describe('every pattern', () => {
  it('is proven linear', () => {
    const unproven = found.flatMap(({ patterns }) =>
      patterns.filter((pattern) => proofs.get(keyOf(pattern)) !== 'proven').map((pattern) => `${pattern.at} ${keyOf(pattern)}: ${proofs.get(keyOf(pattern))}`),
    );
    expect(unproven).toEqual([]);
  });

  it('is written down whole, so that it can be proven', () => expect(found.flatMap(({ unknowable }) => unknowable)).toEqual([]));

  it('is found wherever it stands', () => {
    const script = ['const a = /x+$/i;', "new RegExp('y', 'g');", 'RegExp(z);', 'const b = 4 / 2 / 1;'].join('\n');
    const seen = findPatterns('a.ts', script);
    expect(seen.patterns.map(({ at, source, flags }) => [at, source, flags])).toEqual([
      ['a.ts:1', 'x+$', 'i'],
      ['a.ts:2', 'y', 'g'],
    ]);
    expect(seen.unknowable).toEqual(['a.ts:3']);
    const astro = findPatterns('a.astro', '---\nconst a = /b/;\n---\n<p>/not/</p>\n<script>\n  /c/.test(x);\n</script>');
    expect(astro.patterns.map(({ at, source }) => [at, source])).toEqual([
      ['a.astro:2', 'b'],
      ['a.astro:6', 'c'],
    ]);
  });

  it('would be caught if it were not linear', async () => {
    expect(await prove({ at: '', source: '\\s+$', flags: 'g' })).toMatch(/2nd degree|polynomial/);
    expect(await prove({ at: '', source: '^(a+)+$', flags: '' })).toMatch(/exponential/);
    expect(await prove({ at: '', source: '^a+b', flags: 'dv' })).toBe('proven');
  });
});

describe('every text signature', () => {
  it('owns literals of at least 8 bytes, so that knowing more does not make reading slower', () => {
    const short = [...signatures].flatMap(([topic, list]) =>
      list.flatMap((signature, index) =>
        'literal' in signature
          ? [signature.literal]
              .flat()
              .filter((literal) => new TextEncoder().encode(literal).length < 8)
              .map((literal) => `${topic}[${index}] '${literal}'`)
          : [],
      ),
    );
    expect(short).toEqual([]);
  });
});
