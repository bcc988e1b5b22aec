// The code tables as data: well-formed, free of contradictions, and with words for everything they use.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anatomy, fromHttp, fromHttpDownload, fromWin32, indexCodes, parseRows, spellings, toHex, toValue } from '#engine/code.ts';
import cites from './cites.ts';
import advice from './code-advice.ts';
import meanings from './code-meanings.ts';
import words from './code-words.ts';

const HERE = new URL('.', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, HERE), 'utf8');
const lines = (path: string): string[][] =>
  read(path)
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
const files = readdirSync(new URL('codes/', HERE));
const rows = files.flatMap((file) => parseRows(read(`codes/${file}`), file.replace('.tsv', '')));
const table = indexCodes(rows);
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

describe('content/codes', () => {
  it('holds every row: 18,706 names of 18,099 codes, 474 of them of the first rank', () => {
    expect(rows).toHaveLength(18_706);
    expect(table.codes).toHaveLength(18_099);
    expect(rows.filter((row) => row.priority === 'A')).toHaveLength(474);
    expect(rows.filter((row) => row.priority === 'B')).toHaveLength(6_062);
  });

  it.each(files)('%s is sorted, unique and well-formed', (file) => {
    const [head, ...body] = read(`codes/${file}`).slice(0, -1).split('\n');
    expect(head).toBe('code\tname\tpriority\tform\tnote');
    const keys = body.map((line) => line.split('\t').slice(0, 2).join('\t'));
    expect(keys).toEqual([...new Set(keys)].sort((a, b) => (a < b ? -1 : 1)));
    for (const line of body)
      expect(line).toMatch(/^[0-9A-F]{8}\t(?:-|[A-Za-z][A-Za-z0-9_]*)\t[ABC]\t(?:native|win32|hresult|ntstatus|jet|derived)\t[a-z0-9 -]*$/);
  });

  it('wraps each Win32 number into the HRESULT of the same name', () => {
    const named = new Set(rows.map((row) => `${row.code} ${row.name}`));
    for (const row of rows) {
      if (row.form === 'win32' && toValue(row.code) !== 0 && toValue(row.code) <= 0xffff && row.family !== 'netapi' && row.family !== 'components')
        expect(named.has(`${fromWin32(toValue(row.code))} ${row.name}`), row.name).toBe(true);
      if (row.form === 'hresult') expect(spellings(row.code).win32, row.name).toBe(String(toValue(row.code) & 0xffff));
      if (row.form === 'jet' && toValue(row.code) !== 0 && toValue(row.code) > 0x80000000) expect(anatomy(row.code).inner?.kind, row.name).toBe('jet');
    }
  });

  it('has words for each table, note and setup phase', () => {
    expect(Object.keys(words.families).sort()).toEqual(files.map((file) => file.replace('.tsv', '')).sort());
    expect(new Set(rows.flatMap((row) => row.note?.split(' ') ?? []))).toEqual(new Set(Object.keys(words.notes)));
    expect(
      lines('code-facts/setup-extend.tsv')
        .filter(([part]) => part === 'phase')
        .map(([, value]) => value),
    ).toEqual(Object.keys(words.phases));
  });
});

describe('content/code-facts', () => {
  it('maps HTTP statuses as the engine does', () => {
    for (const [status = '', agent, , transfer] of lines('code-facts/http-status.tsv')) {
      if (agent) expect(fromHttp(Number(status))).toBe(agent);
      if (transfer) expect(fromHttpDownload(Number(status))).toBe(transfer);
      if (agent) expect(spellings(agent).http).toBe(status);
    }
  });

  it('knows phase, operation and code of every pair of setup', () => {
    const operations = new Set(lines('code-facts/setup-extend.tsv').flatMap(([part, value]) => (part === 'operation' ? [value] : [])));
    for (const [code = '', extend = '', en = '', ja = ''] of lines('code-facts/setup-pairs.tsv')) {
      expect(table.has(code), code).toBe(true);
      expect(words.phases).toHaveProperty(extend.slice(0, 1));
      expect(operations, extend).toContain(extend.slice(-2));
      expect(en.endsWith('.') && ja.endsWith('。'), code).toBe(true);
    }
  });

  it('names only cites that exist as tellers of a code', () => {
    for (const [code = '', keys = ''] of lines('code-facts/told-by.tsv')) {
      expect(table.has(code), code).toBe(true);
      for (const key of keys.split(' ')) expect(cites, code).toHaveProperty(key);
    }
  });

  it('names only codes and symbols of the tables', () => {
    for (const [, , code = '', name = ''] of lines('code-facts/soap-client.tsv')) expect(table.names(code).map((row) => row.name)).toContain(name);
    for (const [, agent = '', name = ''] of lines('code-facts/http-status.tsv')) if (agent) expect(table.names(agent).map((row) => row.name)).toContain(name);
  });

  it('keeps the mistakes of others out of our own tables', () => {
    const mistakes = lines('code-facts/wrong-elsewhere.tsv');
    expect(mistakes.length).toBeGreaterThan(60);
    for (const [code = '', said = '', right = ''] of mistakes) {
      expect(
        table.names(code).map((row) => row.name),
        `${code} ${said}`,
      ).not.toContain(said);
      for (const other of right.split('/').filter(Boolean))
        if (/^[A-Z]+_[A-Z_]*$/.test(said))
          expect(
            table.names(other).map((row) => row.name),
            said,
          ).toContain(said);
    }
  });
});

describe('content/code-meanings.ts', () => {
  it('says something in both languages about codes of the tables, at a known layer', () => {
    expect(Object.keys(meanings).length).toBeGreaterThanOrEqual(453);
    for (const code of table.codes.map(toHex)) if (table.priority(code) === 'A') expect(meanings, code).toHaveProperty(code);
    for (const [code, { meaning, layer, line }] of Object.entries(meanings)) {
      expect(table.has(code), code).toBe(true);
      expect(words.layers, code).toHaveProperty(layer);
      expect(meaning.en, code).toMatch(/^[A-Zu].{10,160}\.$/);
      expect(meaning.ja, code).toMatch(/。$/);
      expect(JAPANESE.test(meaning.ja) && !JAPANESE.test(meaning.en), code).toBe(true);
      if (line) expect(line.toUpperCase().includes(code) || line.includes('0xf01e'), code).toBe(true);
    }
  });

  it('gives HTTP codes the status that their name says', () => {
    for (const [code, { meaning }] of Object.entries(meanings)) {
      const { http } = spellings(code);
      if (http)
        expect(
          [meaning.en, meaning.ja].every((text) => text.includes(`HTTP ${http}`)),
          code,
        ).toBe(true);
    }
  });
});

describe('content/code-advice.ts', () => {
  it('says what to look at first for every code that articles, threads or logs speak of, unless it has a note', () => {
    const notes = new Set(readdirSync(new URL('code-notes/', HERE)));
    // the reference list and the list of setup codes alone are no sign that anybody met the code
    expect(Object.keys(advice).length + notes.size).toBeGreaterThanOrEqual(178);
    for (const [code, { first, to }] of Object.entries(advice)) {
      expect(meanings, code).toHaveProperty(code);
      expect(notes.has(code), code).toBe(false);
      expect(first.en, code).toMatch(/^[A-Z].{20,260}[.?]$/);
      expect(first.ja, code).toMatch(/。$/);
      expect(JAPANESE.test(first.ja) && !JAPANESE.test(first.en), code).toBe(true);
      if (to) expect(readdirSync(new URL('trees/', HERE)), code).toContain(`${to.replace('trees/', '')}.ts`);
    }
  });
});

describe('content/code-notes', () => {
  it('stand in both languages with the same headings', () => {
    for (const code of readdirSync(new URL('code-notes/', HERE))) {
      expect(table.has(code), code).toBe(true);
      const [en, ja] = ['en', 'ja'].map((lang) => read(`code-notes/${code}/${lang}.mdx`));
      const levels = (text = '') => [...text.matchAll(/^(#{2,3}) /gm)].map((match) => match[1]);
      expect(levels(ja), code).toEqual(levels(en));
      for (const text of [en, ja]) expect(text, code).toContain(`title: '0x${code}: `);
    }
  });
});

it('toHex and toValue are each other’s inverse', () => expect(table.codes.every((value) => toValue(toHex(value)) === value)).toBe(true));
