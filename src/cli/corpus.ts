// Commands on a folder of inputs that are not ours: which signatures rest on one file, and whether the laws hold there.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { signatures } from '#catalogue';
import type { Analysis, Grade } from '#engine/analysis.ts';
import { analyze } from '#engine/analyze.ts';
import type { Signature } from '#engine/define.ts';
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

if (folder === undefined || (what !== 'hits' && what !== 'laws')) {
  console.error(
    'npm run corpus -- hits FOLDER   signatures that hit exactly one file, with what they rest on\nnpm run corpus -- laws FOLDER   the same inputs told otherwise: verdict, first cause and grade must not change',
  );
  process.exit(2);
}
const dir = resolve(process.env['INIT_CWD'] ?? '.', folder);
await (what === 'hits' ? listHits(dir) : testLaws(dir));
