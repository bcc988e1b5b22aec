// Commands about codes: do all of them resolve, do headers agree, is any number left without an answer, and what is said about one.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeShelf } from '#catalogue';
import { anatomy, type CodeForm, readTyped, toHex, toValue } from '#engine/code.ts';
import type { CodeAnswer } from '#engine/code-answer.ts';
import { fetchCodes, fetchTyped } from '#engine/code-shelf.ts';
import { emptiness, explain, wholeTables } from '../explain.ts';
import { readHeaders } from './headers.ts';

const [what = '', ...rest] = process.argv.slice(2);

/** How the reference calls a form, and how we do. */
const FORMS: Readonly<Record<string, CodeForm>> = {
  native: 'native',
  win32: 'win32',
  hresult_from_win32: 'hresult',
  ntstatus: 'ntstatus',
  jet_signed: 'jet',
  derived: 'derived',
};
/** What the bits alone must say of a code of these forms. */
const INSIDE: Readonly<Partial<Record<CodeForm, readonly string[]>>> = { hresult: ['win32', 'update-exe'], jet: ['jet'] };

interface Reference {
  readonly code: string;
  readonly unsigned: string;
  readonly signed: string;
  readonly name: string;
  readonly form: string;
  readonly priority: string;
}

/** A reference table: tab-separated, with a head that names its columns. */
function readReference(folder: string): Reference[] {
  const file = [join(folder, 'codes.tsv'), join(folder, 'codes', 'codes.tsv'), folder].find((path) => path.endsWith('.tsv') && existsSync(path));
  if (!file) throw new Error(`no codes.tsv in ${folder}`);
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  const at = (name: string): number => columns.indexOf(name);
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string): string => cells[at(name)] ?? '';
    return {
      code: cell('code_hex'),
      unsigned: cell('value_unsigned'),
      signed: cell('value_signed'),
      name: cell('symbol'),
      form: cell('form'),
      priority: cell('priority'),
    };
  });
}

/** Everything a row of the reference asks for and does not get. */
async function missing(row: Reference): Promise<string[]> {
  const { code, unsigned, signed, name, form, priority } = row;
  const { table } = await fetchCodes(codeShelf, [code]);
  const rows = table.names(code);
  const lacks: string[] = [];
  if (!rows.some((one) => one.name === name && one.priority === priority)) lacks.push(`not under its name and priority ${priority}`);
  for (const text of [`0x${code}`, unsigned, signed])
    if (!readTyped(text, table).some((one) => one.code === code)) lacks.push(`${text} is read as something else`);
  const ours = FORMS[form];
  if (!rows.some((one) => one.name === name && one.form === ours)) lacks.push(`is no ${form} to us`);
  if (ours && INSIDE[ours] && toValue(code) > 0xffff && !INSIDE[ours].includes(anatomy(code).inner?.kind ?? '')) lacks.push(`its bits do not say ${form}`);
  if (name !== '-') {
    const byName = readTyped(name, (await fetchTyped(codeShelf, name)).table);
    if (!byName.some((one) => one.code === code)) lacks.push('its name does not lead to it');
  }
  return lacks.map((lack) => `${code}\t${name}\t${lack}`);
}

async function check(folder: string): Promise<boolean> {
  const rows = readReference(folder);
  const lacks: string[] = [];
  for (const row of rows) lacks.push(...(await missing(row)));
  const codes = new Set(rows.map(({ code }) => code));
  const { table } = await wholeTables();
  const extra = table.codes.map(toHex).filter((code) => !codes.has(code));
  for (const lack of lacks) console.log(lack);
  for (const code of extra) console.log(`${code}\tonly here`);
  const failed = new Set(lacks.map((lack) => lack.split('\t', 2).join('\t'))).size;
  console.log(
    `${rows.length - failed} of ${rows.length} rows (${codes.size} codes) resolve through the pieces that a page loads: by hex, unsigned, signed and name`,
  );
  return lacks.length === 0 && extra.length === 0;
}

/** Raw, and wrapped as an HRESULT: a header defines one of the two. */
const bothForms = (value: number): readonly string[] => (value > 0 && value <= 0xffff ? [toHex(value), toHex(0x80070000 + value)] : [toHex(value)]);

/** Names that one header gives to another number than the one we list: each with why that is right. */
const OTHERWISE: Readonly<Record<string, string>> = {
  STATUS_GRAPHICS_DRIVER_MISMATCH: 'mingw-w64 10 stands alone: the SDK (16299 and current) and Wine have C01E0009',
  STATUS_PKU2U_CERT_FAILURE: 'mingw-w64 10 stands alone: the SDK (16299 and current) and Wine have C000042F',
};

async function headers(folder: string): Promise<boolean> {
  const { table } = await wholeTables();
  const names = new Map<string, Set<string>>();
  for (const code of table.codes.map(toHex)) for (const { name } of table.names(code)) names.set(name, (names.get(name) ?? new Set()).add(code));
  const files = new Map<string, number>();
  const agreed = new Set<string>();
  const codes = new Set<string>();
  const differ: string[] = [];
  for (const { name, value, file } of readHeaders(folder)) {
    const ours = names.get(name);
    if (!ours) continue;
    if (bothForms(value).some((code) => ours.has(code))) {
      agreed.add(name);
      for (const code of bothForms(value)) if (ours.has(code)) codes.add(code);
      files.set(file, (files.get(file) ?? 0) + 1);
    } else differ.push(`${name}\t${file} ${toHex(value)}\tours ${[...ours].join(' ')}\t${OTHERWISE[name] ?? ''}`);
  }
  for (const line of differ) console.log(line);
  const top = [...files].sort((a, b) => b[1] - a[1]).slice(0, 12);
  console.log(top.map(([file, count]) => `${file} ${count}`).join(' · '));
  console.log(`${agreed.size} of our ${names.size} names stand in these headers with the same number (${codes.size} codes); ${differ.length} differ`);
  return agreed.size > 0 && differ.every((line) => !line.endsWith('\t'));
}

/** Upper bits of a multiplicative sequence: a failure can be seen again with the same seed. */
function* randomCodes(count: number, seed: number): Generator<string> {
  let state = BigInt(seed) | 1n;
  for (let i = 0; i < count; i++) {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    yield toHex(Number(state >> 32n));
  }
}

async function sample(count: number, seed: number): Promise<boolean> {
  const whole = await wholeTables();
  let empty = 0;
  let known = 0;
  for (const code of randomCodes(count, seed)) {
    for (const lang of ['en', 'ja'] as const) {
      const said = await explain(code, lang, whole);
      const why = emptiness(said);
      if (why) {
        empty++;
        console.log(`${code}\t${lang}\t${why}`);
      }
      if (lang === 'en' && said.names.length > 0) known++;
    }
  }
  console.log(`${count} random numbers (seed ${seed}), ${known} of them codes with a name: ${empty} empty answers in two languages`);
  return empty === 0 && count > 0;
}

const print = ({ code, names, meaning, standing, bits, near }: CodeAnswer): string =>
  [
    `0x${code}`,
    ...names.map(({ name, family, notes }) => `  ${[name, family, ...notes].join(' · ')}`),
    ...[meaning ?? '', standing ?? ''].filter(Boolean),
    ...bits,
  ]
    .concat(near.map((one) => `  0x${one.code} ${one.name ?? ''} (${one.why})`))
    .join('\n');

async function show(text: string): Promise<boolean> {
  const readings = readTyped(text, (await fetchTyped(codeShelf, text)).table);
  for (const { code } of readings.slice(0, 6)) for (const lang of ['en', 'ja'] as const) console.log(`${print(await explain(code, lang))}\n`);
  return readings.length > 0;
}

const COMMANDS: Readonly<Record<string, (argument: string, more?: string) => Promise<boolean>>> = {
  check,
  headers,
  sample: (count = '', seed) => sample(Number(count || 20_000), Number(seed ?? 2004)),
  show,
};
const command = Object.hasOwn(COMMANDS, what) ? COMMANDS[what] : undefined;
if (!command || (what !== 'sample' && rest.length === 0)) {
  console.error(`npm run codes -- check FOLDER        every row of FOLDER/codes.tsv resolves
npm run codes -- headers FOLDER      names of ours in the C headers of FOLDER have the same number there
npm run codes -- sample [N] [SEED]   N random numbers of 32 bits: none without an answer in either language
npm run codes -- show CODE           what is said about a code`);
  process.exit(2);
}
process.exit((await command(rest[0] ?? '', rest[1])) ? 0 : 1);
