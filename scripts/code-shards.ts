// Vite plugin: the module `virtual:codes`, which is content/codes and content/code-meanings.ts cut into shards.
// A worker that uses it needs it in `vite.worker.plugins` too.
import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { type ShelfMeaning, writeIndex, writeShards, writeWords } from '#engine/code-shelf.ts';
import { type CodeTable, indexCodes, parseRows } from '#engine/code-table.ts';

const ID = 'virtual:codes';
/** A shard of codes is about 2 kB, one of words about 2 kB on the wire (brotli). */
export const SHARDS = 96;
export const WORD_SHARDS = 256;

export interface CodePieces {
  readonly index: string;
  readonly shards: readonly string[];
  readonly words: readonly string[];
}

export function readTables(root = '.'): CodeTable {
  const files = globSync(`${root}/content/codes/*.tsv`).sort();
  return indexCodes(files.flatMap((file) => parseRows(readFileSync(file, 'utf8'), basename(file, '.tsv'))));
}

export async function cutCodes(root = '.'): Promise<CodePieces> {
  const table = readTables(root);
  const { default: meanings } = (await import(pathToFileURL(resolve(root, 'content/code-meanings.ts')).href)) as {
    default: Readonly<Record<string, ShelfMeaning>>;
  };
  return { index: writeIndex(table), shards: writeShards(table, meanings, SHARDS), words: writeWords(table, WORD_SHARDS) };
}

const text = (body: string): string => `export default ${JSON.stringify(body)};`;
const list = (kind: string, count: number): string =>
  `[${Array.from({ length: count }, (_, n) => `() => import('${ID}/${kind}/${n}').then((m) => m.default)`).join(',')}]`;

export function codeShards(): Plugin {
  let pieces: Promise<CodePieces> | undefined;
  return {
    name: 'code-shards',
    resolveId: (id) => (id === ID || id.startsWith(`${ID}/`) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${ID}`)) return undefined;
      const [, kind, n] = id.slice(1).split('/');
      if (kind === undefined)
        return `export const index = () => import('${ID}/index').then((m) => m.default);\nexport const shards = ${list('shard', SHARDS)};\nexport const words = ${list('words', WORD_SHARDS)};`;
      pieces ??= cutCodes();
      const { index, shards, words } = await pieces;
      if (kind === 'index') return text(index);
      return text((kind === 'shard' ? shards : words)[Number(n)] ?? '');
    },
  };
}
