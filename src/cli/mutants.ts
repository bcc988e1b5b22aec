// Mutants of every binary format through the whole analysis: uncaught errors, hangs and memory are counted. A worker reads, this thread watches.
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { formats, seeds } from '#catalogue';
import { analyze } from '#engine/analyze.ts';
import type { Format } from '#engine/define.ts';
import { fromBytes } from '#engine/source.ts';
import { archiveSeeds } from '../archive-seeds.ts';
import { knowledge } from '../knowledge.ts';
import { livePlaces, makeRandom, mutate, type Seed } from '../mutants.ts';

/** A mutant that takes longer hangs. */
const HANG = 2000;
/** Memory that all mutants of a format together may leave behind, and any one may take while it is read. */
const GROWTH = 64 * 1024 * 1024;
/** Mutants between two looks at the memory. */
const STRIDE = 500;

interface Task {
  readonly format: string;
  readonly from: number;
  readonly count: number;
  /** number of the mutant being read, and how many are done */
  readonly at: SharedArrayBuffer;
}
type Said =
  | { readonly kind: 'error'; readonly mutant: number; readonly reason: string }
  | { readonly kind: 'done'; readonly growth: number; readonly slowest: number };

/** The mutant of a number, the same in every run. */
function mutantOf(all: readonly Seed[], places: readonly (readonly number[])[], number: number): Uint8Array {
  const random = makeRandom(number);
  const which = number % all.length;
  return mutate(all[which] as Seed, places[which] ?? [], all, random);
}

/** Archives are no format: what is in them is read like any other file. */
const ARCHIVE = 'archive';
const kinds = [...[...formats].filter(([, format]) => 'magic' in format).map(([id]) => id), ARCHIVE];
const seedsOf = async (kind: string): Promise<readonly Seed[]> => (kind === ARCHIVE ? archiveSeeds() : ((await seeds.get(kind)?.())?.() ?? []));

async function readMutants({ format, from, count, at }: Task): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = async (): Promise<number> => {
    collect();
    // the memory of buffers is given back between two turns
    await new Promise((done) => setImmediate(done));
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const place = new Int32Array(at);
  const all = await seedsOf(format);
  const places = all.map(livePlaces);
  const say = (said: Said): void => parentPort?.postMessage(said);
  // a mutant that no longer starts like its format is read as that format all the same
  const own = knowledge.formats.get(format) as Format;
  const alone = format === ARCHIVE ? knowledge : { ...knowledge, formats: new Map([[format, { ...own, magic: () => true }]]) };
  let [base, growth, slowest] = [0, 0, 0];
  for (let n = from; n < count; n++) {
    Atomics.store(place, 0, n);
    const start = performance.now();
    const analysis = await analyze([fromBytes('mutant', mutantOf(all, places, n), 4096)], alone);
    slowest = Math.max(slowest, performance.now() - start);
    for (const fault of analysis.sources.flatMap(({ faults }) => faults))
      if (fault.kind === 'unreadable') say({ kind: 'error', mutant: n, reason: String(fault.reason) });
    if (n - from === STRIDE) base = await held();
    else if (n % STRIDE === 0 && base > 0) growth = Math.max(growth, (await held()) - base);
  }
  Atomics.store(place, 0, -1);
  say({ kind: 'done', growth, slowest });
}

/** Reads all mutants of a format; a worker that hangs or runs out of memory is replaced by one that starts behind the mutant. */
async function watch(format: string, count: number): Promise<boolean> {
  const at = new SharedArrayBuffer(4);
  const place = new Int32Array(at);
  const began = performance.now();
  const found = { errors: 0, hangs: 0, growth: 0, slowest: 0 };
  const tell = (mutant: number, what: string): void => console.log(`  ${format} mutant ${mutant}: ${what}`);
  let from = 0;
  while (from < count) {
    const end = await run({ format, from, count, at }, place, (said) => {
      if (said.kind === 'done') Object.assign(found, { growth: Math.max(found.growth, said.growth), slowest: Math.max(found.slowest, said.slowest) });
      else {
        found.errors++;
        tell(said.mutant, said.reason);
      }
    });
    if (end === 'done') break;
    const mutant = Atomics.load(place, 0);
    if (end === 'hang') found.hangs++;
    else found.errors++;
    tell(mutant, end);
    from = mutant + 1;
  }
  const good = found.errors === 0 && found.hangs === 0 && found.growth <= GROWTH;
  const { errors, hangs, growth, slowest } = found;
  console.log(
    `${format}: ${count} mutants, ${errors} uncaught errors, ${hangs} hangs, slowest ${slowest.toFixed(0)} ms, heap growth ${(growth / 1024 / 1024).toFixed(1)} MiB, ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
  return good;
}

function run(task: Task, place: Int32Array, hear: (said: Said) => void): Promise<string> {
  return new Promise((resolve) => {
    Atomics.store(place, 0, -2);
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: task, resourceLimits: { maxOldGenerationSizeMb: 256 } });
    let [seen, since] = [-2, performance.now()];
    const timer = setInterval(() => {
      const now = Atomics.load(place, 0);
      // -2: not yet begun
      if (now !== seen || now === -2) [seen, since] = [now, performance.now()];
      else if (now >= 0 && performance.now() - since > HANG) stop('hang');
    }, 100);
    const stop = (how: string): void => {
      clearInterval(timer);
      resolve(how);
      void worker.terminate();
    };
    worker.on('message', (said: Said) => {
      hear(said);
      if (said.kind === 'done') stop('done');
    });
    worker.on('error', (mistake) => stop(String(mistake)));
    worker.on('exit', () => stop('the worker ended'));
  });
}

if (isMainThread) {
  const wanted = process.argv.slice(2).filter((arg) => kinds.includes(arg));
  const count = Number(process.argv.slice(2).find((arg) => /^\d+$/.test(arg)) ?? 100_000);
  const stray = process.argv.slice(2).filter((arg) => !kinds.includes(arg) && !/^\d+$/.test(arg));
  if (stray.length > 0) {
    console.error(`usage: npm run mutants -- [${kinds.join('|')}]… [count]`);
    process.exit(2);
  }
  let good = true;
  for (const format of wanted.length > 0 ? wanted : kinds) {
    if (format === ARCHIVE || seeds.has(format)) good = (await watch(format, count)) && good;
    else {
      console.log(`${format}: no seeds`);
      good = false;
    }
  }
  process.exit(good ? 0 : 1);
} else await readMutants(workerData as Task);
