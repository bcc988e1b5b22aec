// Commands on a folder of inputs that are not ours: how many answers are right, which signatures rest on one file, whether the laws hold there,
// and whether we know every cause of a table.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { diagnoses, signatures } from '#catalogue';
import type { Analysis, Grade } from '#engine/analysis.ts';
import { analyze } from '#engine/analyze.ts';
import type { Measured, Signature } from '#engine/define.ts';
import { fromBytes } from '#engine/source.ts';
import { knowledge } from '../knowledge.ts';
import { laws } from '../laws.ts';

const [what, folder] = process.argv.slice(2);
const inputs = (dir: string) =>
  readdirSync(dir)
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(dir, name))) }));
const order: Record<Grade, number> = { possible: 0, likely: 1, proven: 2 };
const brief = ({ verdict, ranking }: Analysis): string => `${verdict} ${verdict === 'diagnosed' ? (ranking[0]?.diagnosis ?? '') : ''}`.trim();
const nameOf = (signature: Signature): string =>
  'record' in signature
    ? `record ${signature.record}`
    : 'codes' in signature
      ? `codes in ${signature.formats.join(', ')}`
      : [signature.literal].flat().join(' | ');

/** A signature that only one file of the corpus shows may be that file's fingerprint: each is listed with the cite it rests on instead. */
async function listHits(dir: string): Promise<void> {
  const files = new Map<Signature, Set<string>>();
  for (const input of inputs(dir))
    for (const signature of [...signatures.values()].flat()) {
      const analysis = await analyze([fromBytes(input.name, input.bytes)], { ...knowledge, signatures: new Map([['one', [signature]]]), diagnoses: new Map() });
      if (analysis.facts.length > 0) files.set(signature, (files.get(signature) ?? new Set()).add(input.name));
    }
  let once = 0;
  for (const [topic, list] of signatures)
    for (const signature of list) {
      const hit = files.get(signature);
      if (hit?.size !== 1) continue;
      once++;
      console.log(`${topic}\t${nameOf(signature)}\t${[...hit][0]}\trests on ${[signature.cite].flat().join(', ')} (grade ${signature.grade})`);
    }
  console.log(`${once} signatures hit exactly one file, ${[...signatures.values()].flat().length} in all`);
}

/** Same verdict, same first cause, no higher grade, however the input is told. */
async function testLaws(dir: string): Promise<void> {
  let held = 0;
  let broken = 0;
  for (const input of inputs(dir)) {
    const plain = await analyze([fromBytes(input.name, input.bytes)], knowledge);
    for (const law of laws) {
      const sources = law.retell(input);
      if (!sources) continue;
      const retold = await analyze(sources, knowledge);
      const higher = order[retold.ranking[0]?.grade ?? 'possible'] > order[plain.ranking[0]?.grade ?? 'possible'];
      if (brief(retold) === brief(plain) && !higher) held++;
      else {
        broken++;
        console.log(`${input.name}\t${law.id}\t${brief(plain)} ${plain.ranking[0]?.grade ?? ''} → ${brief(retold)} ${retold.ranking[0]?.grade ?? ''}`);
      }
    }
  }
  console.log(`${held} passed, ${broken} failed`);
  if (broken > 0) process.exitCode = 1;
}

/** Line numbers `3,7-9` of a label. */
function linesOf(text: string): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const part of text.split(',')) {
    const [from = Number.NaN, to = from] = part.split('-').map(Number);
    for (let n = from; n <= to; n++) lines.add(n);
  }
  return lines;
}

/**
 * Scores the first answers on labelled inputs and prints what the page "How good is it?" shows.
 * FOLDER holds `index.tsv` (id, diagnosis as `family|also fitting`, evidence_lines, confidence) and `cases/<id>.txt`; uncertain labels do not count.
 */
async function scoreAnswers(dir: string): Promise<void> {
  const [head = '', ...rows] = readFileSync(join(dir, 'index.tsv'), 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  const tally = { inputs: 0, faults: 0, negatives: 0, right: 0, exact: 0, falseAlarms: 0, calledHealthy: 0, provenWrong: 0, cited: 0, citable: 0 };
  const grades = { proven: { answers: 0, right: 0 }, likely: { answers: 0, right: 0 }, possible: { answers: 0, right: 0 } };
  const families = new Map<string, { inputs: number; right: number }>();
  const misses: { input: string; wanted: string[]; got: string }[] = [];
  for (const row of rows) {
    const cells = row.split('\t');
    const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
    if (cell('confidence') === 'low') continue;
    const wanted = cell('diagnosis').split('|');
    const label = wanted[0] ?? '';
    const negative = label === 'healthy' || label === 'unrelated';
    const fault = !negative && label !== 'inconclusive';
    const name = `${cell('id')}.txt`;
    const { verdict, ranking } = await analyze([fromBytes(name, new Uint8Array(readFileSync(join(dir, 'cases', name))))], knowledge);
    const first = verdict === 'diagnosed' ? ranking[0] : undefined;
    const got = first?.family ?? verdict;
    const right = wanted.includes(got);
    tally.inputs++;
    if (fault) tally.faults++;
    if (negative) tally.negatives++;
    if (right) tally.right++;
    else misses.push({ input: cell('id').split('-')[0] ?? '', wanted, got });
    if (got === label) tally.exact++;
    if (negative && first && !right) tally.falseAlarms++;
    if (fault && got === 'healthy' && !right) tally.calledHealthy++;
    if (first) {
      grades[first.grade].answers++;
      if (right) grades[first.grade].right++;
      else if (first.grade === 'proven') tally.provenWrong++;
    }
    const lines = linesOf(cell('evidence_lines'));
    if (fault && first && right && lines.size > 0) {
      tally.citable++;
      if (first.evidence.some(({ line }) => lines.has(line))) tally.cited++;
    }
    if (fault) {
      const of = families.get(label) ?? { inputs: 0, right: 0 };
      families.set(label, { inputs: of.inputs + 1, right: of.right + (right ? 1 : 0) });
    }
  }
  const measured: Measured = {
    taken: new Date().toISOString().slice(0, 10),
    ...tally,
    grades,
    families: [...families].sort(([a], [b]) => (a < b ? -1 : 1)).map(([family, of]) => ({ family, ...of })),
    misses,
  };
  console.log(JSON.stringify(measured, null, 2));
}

/**
 * Compares our causes with those of a table: FOLDER holds `causes.tsv` (id, family, codes in any text as 0x…).
 * A code marked `(no issue)` is a success that the cause must not claim. A cause that we lack, another family and a code that our cause does not name are printed, and make the exit code 1.
 */
async function compareCauses(dir: string): Promise<void> {
  const [head = '', ...rows] = readFileSync(join(dir, 'causes.tsv'), 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  const faults: string[] = [];
  for (const row of rows) {
    const cells = row.split('\t');
    const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
    const ours = diagnoses.get(cell('id'));
    if (!ours) {
      faults.push(`${cell('id')}\tmissing`);
      continue;
    }
    if (ours.family !== cell('family')) faults.push(`${cell('id')}\tfamily ${cell('family')}, ours ${ours.family}`);
    const codes = [...cell('codes').matchAll(/0x([0-9A-Fa-f]{8})\b(?!\(no issue\))/g)].map(([, code = '']) => code.toUpperCase());
    for (const code of codes) if (!ours.codes.includes(code)) faults.push(`${cell('id')}\tcode ${code}`);
  }
  for (const fault of faults) console.log(fault);
  const listed = new Set(rows.map((row) => row.split('\t')[names.indexOf('id')]));
  console.log(
    `${rows.length} causes in the table, ${diagnoses.size} ours (${[...diagnoses.keys()].filter((id) => !listed.has(id)).join(', ') || 'none'} beyond it), ${faults.length} differences`,
  );
  if (faults.length > 0) process.exitCode = 1;
}

const run = new Map([
  ['hits', listHits],
  ['laws', testLaws],
  ['score', scoreAnswers],
  ['causes', compareCauses],
]).get(what ?? '');
if (folder === undefined || run === undefined) {
  console.error(
    'npm run corpus -- score FOLDER  right answers on labelled inputs (index.tsv and cases/), as content/measured.json\nnpm run corpus -- hits FOLDER   signatures that hit exactly one file, with what they rest on\nnpm run corpus -- laws FOLDER   the same inputs told otherwise: verdict, first cause and grade must not change\nnpm run corpus -- causes FOLDER  a table of causes (causes.tsv): which of them, of their families and codes we lack',
  );
  process.exit(2);
}
const dir = resolve(process.env['INIT_CWD'] ?? '.', folder);
if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`${dir} is no folder`);
  process.exit(2);
}
await run(dir);
