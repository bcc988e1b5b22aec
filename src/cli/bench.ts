// One timed task in a process of its own, for scripts/bench.mjs: prints what it counted as a line of JSON. Not for people.
import { existsSync, readFileSync } from 'node:fs';
import { codeShelf, diagnoses, formats, signatures } from '#catalogue';
import { analyze } from '#engine/analyze.ts';
import { toHex } from '#engine/code.ts';
import { fetchTyped, type Shelf } from '#engine/code-shelf.ts';
import type { BinaryFormat } from '#engine/define.ts';
import { makeObserver } from '#engine/observe.ts';
import { makeFinder, scan } from '#engine/scan.ts';
import { readLines } from '#engine/source.ts';
import { knowledge, loadCodes } from '../knowledge.ts';
import { openSource } from './file-source.ts';

const [task = '', file = '', list = ''] = process.argv.slice(2);

/** Lines in which one of the literals stands: the same count that `rg -c` and `grep -c` give. */
async function countScanned(): Promise<object> {
  const literals = readFileSync(list, 'utf8').trimEnd().split('\n');
  const finder = makeFinder(literals.map((literal) => ({ literal, reach: 0 })));
  const { kept, lines } = await scan(await openSource(file), finder);
  return { lines, hits: kept.filter(({ hits }) => hits.length > 0).length };
}

/** The way one would write it first: decode, cut into lines, look for each literal in each line. */
async function countNaively(): Promise<object> {
  const literals = readFileSync(list, 'utf8').toLowerCase().trimEnd().split('\n');
  let hits = 0;
  for (const line of readFileSync(file, 'utf8').toLowerCase().split('\n')) if (literals.some((literal) => line.includes(literal))) hits++;
  return { hits };
}

async function readOnly(): Promise<object> {
  let bytes = 0;
  for await (const chunk of (await openSource(file)).chunks()) bytes += chunk.length;
  return { bytes };
}

async function readDecoded(): Promise<object> {
  let lines = 0;
  for await (const { numbers } of readLines(await openSource(file), { faults: [] })) lines += numbers.length;
  return { lines };
}

async function analyseWhole(): Promise<object> {
  const { verdict, sources } = await analyze([await openSource(file)], knowledge);
  return { verdict, lines: sources[0]?.lines };
}

async function readCapture(): Promise<object> {
  const pcap = formats.get('pcap') as BinaryFormat;
  for await (const record of pcap.bytes((await openSource(file)).chunks(), () => {}))
    if (record.name === 'capture') {
      const { packets, flows, syns } = record.fields;
      return { packets: Number(packets), flows: Number(flows), syns: Number(syns) };
    }
  return { packets: 0 };
}

/** Which pieces of the tables a typed code needs, as text: the caller weighs them. */
async function lookUp(): Promise<object> {
  const table = await loadCodes();
  const codes = table.codes.map(toHex).filter((code, at) => (table.priority(code) === 'A' ? true : at % 97 === 0));
  const asked: string[][] = [];
  for (const code of codes) {
    const names: string[] = [];
    const note = (name: string, load: () => Promise<string>) => () => {
      names.push(name);
      return load();
    };
    const shelf: Shelf = {
      index: note('index', codeShelf.index),
      shards: codeShelf.shards.map((load, at) => note(`shard ${at}`, load)),
      words: codeShelf.words.map((load, at) => note(`words ${at}`, load)),
    };
    await fetchTyped(shelf, `0x${code}`);
    asked.push(names);
  }
  const pieces: Record<string, string> = {};
  for (const name of new Set(asked.flat())) {
    const [kind = '', at = ''] = name.split(' ');
    pieces[name] = kind === 'index' ? await codeShelf.index() : ((await (kind === 'shard' ? codeShelf.shards : codeShelf.words)[Number(at)]?.()) ?? '');
  }
  const whole = table.codes.flatMap((value) => table.names(toHex(value)).map(({ code, name }) => `${code} ${name}`)).join('\n');
  return { asked, pieces, whole, codes: table.codes.length };
}

/** The literals that signatures own, the first `file` of them; filled up with codes where there are fewer. */
async function listLiterals(): Promise<object> {
  const count = Number(file);
  const own = makeObserver(signatures.values()).literals.filter((literal) => /^[\x20-\x7e]{8,60}$/.test(literal));
  const codes = [...new Set([...diagnoses.values()].flatMap((diagnosis) => diagnosis.codes))].map((code) => code.toLowerCase());
  return { literals: [...new Set([...codes.slice(0, Math.floor(count * 0.4)), ...own])].slice(0, count) };
}

/** The most memory that this process has held, in KiB. What the system counts begins with whoever started it; only Linux says it of the program alone. */
function peakMemory(): number {
  const status = '/proc/self/status';
  const told = existsSync(status) ? /^VmHWM:[\t ]+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return told === undefined ? process.resourceUsage().maxRSS : Number(told);
}

const TASKS: Readonly<Record<string, () => Promise<object>>> = {
  scan: countScanned,
  naive: countNaively,
  read: readOnly,
  decode: readDecoded,
  analyse: analyseWhole,
  capture: readCapture,
  lookup: lookUp,
  literals: listLiterals,
};
const run = Object.hasOwn(TASKS, task) ? TASKS[task] : undefined;
if (!run) process.exit(2);
const started = performance.now();
const counted = await run();
console.log(JSON.stringify({ ...counted, ms: performance.now() - started, peak: peakMemory() }));
