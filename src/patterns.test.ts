// Every pattern that may meet a visitor's text is proven linear: a pasted line can never hang the page.
// The automaton proves; the fuzzing checker only searches, so it is not used. Proofs are kept in .cache by pattern.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { findPatterns, type Pattern } from '../scripts/find-patterns.ts';
import { signatures } from './catalogue.ts';

const FILES = globSync(['src/**/*.{ts,astro}', 'content/**/*.ts'], { exclude: (path) => /\.(?:test|bench)\.ts$/.test(path) }).sort();
const CACHE = '.cache/patterns.json';

/** 'proven', or what is wrong. */
async function prove({ source, flags }: Omit<Pattern, 'at'>): Promise<string> {
  const native = process.arch === 'x64' || (process.platform === 'darwin' && process.arch === 'arm64');
  process.env['RECHECK_BACKEND'] ??= native ? 'native' : 'pure';
  const { check } = await import('recheck');
  // `d` and `g` change what is reported, not how it is matched; `v` is read as `u` where its syntax allows
  const result = await check(source, flags.replace(/[dg]/g, '').replace('v', 'u'), { checker: 'automaton', attackTimeout: null, timeout: 60_000 });
  if (result.status === 'safe') return 'proven';
  return result.status === 'vulnerable' ? result.complexity.summary : `unknown (${result.error.kind})`;
}

const found = FILES.map((path) => findPatterns(path, readFileSync(path, 'utf8')));
const keyOf = ({ source, flags }: Omit<Pattern, 'at'>): string => `/${source}/${flags}`;
const proofs = new Map<string, string>();

function readCache(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8'));
  } catch {
    // the first run proves everything anew
    return {};
  }
}

beforeAll(async () => {
  const kept = readCache();
  for (const pattern of found.flatMap(({ patterns }) => patterns)) {
    const key = keyOf(pattern);
    if (!proofs.has(key)) proofs.set(key, kept[key] === 'proven' ? 'proven' : await prove(pattern));
  }
  mkdirSync('.cache', { recursive: true });
  writeFileSync(CACHE, JSON.stringify(Object.fromEntries([...proofs].filter(([, proof]) => proof === 'proven')), null, 1));
}, 600_000);

describe('every pattern', () => {
  it('is proven linear', () => {
    const unproven = found.flatMap(({ patterns }) => patterns.filter((pattern) => proofs.get(keyOf(pattern)) !== 'proven'));
    expect(unproven.map((pattern) => `${pattern.at} ${keyOf(pattern)}: ${proofs.get(keyOf(pattern))}`)).toEqual([]);
  });

  it('is known before the program runs', () => expect(found.flatMap(({ unknowable }) => unknowable)).toEqual([]));

  it('would be caught if it were not linear', async () => {
    expect(await prove({ source: '\\s+$', flags: 'g' })).toMatch(/polynomial/);
    expect(await prove({ source: '^(a+)+$', flags: '' })).toMatch(/exponential/);
    expect(await prove({ source: '^a+b', flags: 'dv' })).toBe('proven');
  });
});

describe('every text signature', () => {
  it('owns literals of at least 8 bytes, so that knowing more does not make reading slower', () => {
    const bytes = (literal: string) => new TextEncoder().encode(literal).length;
    const literals = [...signatures].flatMap(([topic, list]) =>
      list.flatMap((signature, index) => ('literal' in signature ? [signature.literal].flat().map((literal) => ({ at: `${topic}[${index}]`, literal })) : [])),
    );
    expect(literals.filter(({ literal }) => bytes(literal) < 8)).toEqual([]);
  });
});
