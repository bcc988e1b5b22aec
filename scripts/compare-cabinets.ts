// Says of every cabinet in a folder whether all of it can be unpacked, ours beside cabextract's, each cabinet alone as a visitor gives it;
// where both unpack it, what comes out must be the same. Of a cabinet with more files than are opened at once the others are left alone, and counted as such.
//   node scripts/compare-cabinets.ts DIR...
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSource } from '../src/engine/archive.ts';
import { makeBudget } from '../src/engine/budget.ts';
import type { Fault } from '../src/engine/fault.ts';
import { fromBytes } from '../src/engine/source.ts';
import { filesToCompare } from './files-to-compare.ts';

/** A reader that takes longer hangs. */
const HANG = 5000;

interface Verdict {
  /** why not all of it was unpacked; empty: all was */
  readonly why: readonly string[];
  /** there are more files than are opened at once */
  readonly part: boolean;
  /** checksums of what came out, without cabinets within the cabinet: those are opened by us */
  readonly sums: ReadonlySet<string>;
}

const worded = (fault: Fault): string => (fault.kind === 'packed' ? fault.why : fault.kind);

async function unpackOurs(path: string): Promise<Verdict> {
  const why = new Set<string>();
  let part = false;
  const sums = new Set<string>();
  for await (const source of openSource(fromBytes('x', new Uint8Array(readFileSync(path))), makeBudget(), async () => false)) {
    // what is no archive comes back as it is
    if (source.name === 'x' && !source.refused) why.add('no archive');
    const sum = createHash('md5');
    for await (const piece of source.chunks()) sum.update(piece);
    const faults = source.refused ?? source.faults ?? [];
    for (const fault of faults)
      if (worded(fault) === 'many') part = true;
      else why.add(worded(fault));
    if (faults.length === 0) sums.add(sum.digest('hex'));
  }
  return { why: [...why], part, sums };
}

/** cabextract joins the cabinets of a set that stand in one folder: each is given in a folder of its own. */
function unpackTheirs(path: string): Verdict {
  const folder = mkdtempSync(join(tmpdir(), 'cabinet-'));
  try {
    const alone = join(folder, 'x.cab');
    copyFileSync(path, alone);
    const run = spawnSync('cabextract', ['-t', alone], { encoding: 'latin1', timeout: HANG });
    const said = [...`${run.stdout}\n${run.stderr}`.matchAll(/failed \(.*\)|no valid cabinets found|set is incomplete/g)].map(([words]) => words);
    const sums = [...run.stdout.matchAll(/^ {2}(.*?) {2}OK {2,}([0-9a-f]{32})$/gm)].filter(([, name]) => !/\.cab$/i.test(name ?? ''));
    return { why: run.status === 0 ? [] : run.error ? ['hang'] : [...new Set(said)], part: false, sums: new Set(sums.map(([, , sum]) => sum as string)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const paths = filesToCompare('compare-cabinets.ts DIR...', /\.cab$/i, 'cabextract', '--version');
let [unpacked, parts, refused, differ, hangs] = [0, 0, 0, 0, 0];
for (const path of paths) {
  const start = performance.now();
  const ours = await unpackOurs(path);
  const hung = performance.now() - start > HANG;
  const theirs = unpackTheirs(path);
  const [we, they] = [ours.why.length === 0, theirs.why.length === 0];
  const alike = !we || !they || ([...ours.sums].every((sum) => theirs.sums.has(sum)) && (ours.part || ours.sums.size === theirs.sums.size));
  const same = we === they && alike && !hung;
  if (hung) hangs++;
  if (!same) differ++;
  else if (we && ours.part) parts++;
  else if (we) unpacked++;
  else refused++;
  const words = ({ why, part }: Verdict) => (why.length > 0 ? why.join(', ') : part ? 'unpacked in part' : 'unpacked');
  console.log(
    `${same ? 'same  ' : 'DIFFER'} ours ${words(ours)} · cabextract ${words(theirs)}${alike ? '' : ' · other content'}${hung ? ' · hang' : ''}  ${path}`,
  );
}
console.log(`${paths.length} cabinets: ${unpacked} unpacked by both, ${parts} by us in part, ${refused} refused by both, ${differ} differ, ${hangs} hangs`);
process.exit(differ > 0 ? 1 : 0);
