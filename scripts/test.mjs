// Everything that must hold, in the order in which a mistake is cheapest to find. Stops at the first stage that fails.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const counted = { unit: `${root}.cache/unit.json`, e2e: `${root}.cache/e2e.json` };
const STAGES = [
  ['check', []],
  ['lint', []],
  ['unit', ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${counted.unit}`]],
  ['build', []],
  ['e2e', []],
];

/** Passed, failed and skipped of a stage's own count; a stage that tests nothing has none. */
function count(stage) {
  if (!counted[stage]) return { passed: 0, failed: 0, skipped: 0 };
  if (!existsSync(counted[stage])) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(counted[stage], 'utf8'));
  if (stage === 'unit') return { passed: result.numPassedTests, failed: result.numFailedTests, skipped: result.numPendingTests + (result.numTodoTests ?? 0) };
  const { expected, unexpected, flaky, skipped } = result.stats;
  return { passed: expected + flaky, failed: unexpected, skipped, races: racesOf(result.suites) };
}

/** The browser tests that passed only at the second try, as `file:line title`. */
const racesOf = (suites) =>
  suites.flatMap(({ file, specs = [], suites: inner = [] }) => [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ line, title }) => `${file}:${line} ${title}`),
    ...racesOf(inner),
  ]);

mkdirSync(`${root}.cache`, { recursive: true });
for (const file of Object.values(counted)) rmSync(file, { force: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const races = [];
const ran = [];
for (const [stage, rest] of STAGES) {
  console.log(`\n── ${stage} ──`);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', stage, ...rest], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', E2E_JSON: counted.e2e },
  });
  const found = count(stage);
  // a stage can fail without a failed test: a wrong type, a test file that does not load, no test at all
  if (status !== 0) found.failed = Math.max(1, found.failed);
  if (status === 0 && counted[stage] && found.passed === 0) found.failed = 1;
  for (const key of Object.keys(total)) total[key] += found[key];
  races.push(...(found.races ?? []));
  ran.push(`${stage.padEnd(6)} ${found.failed > 0 ? 'failed' : 'ok'.padEnd(6)} ${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`);
  if (found.failed > 0) break;
}
const left = STAGES.slice(ran.length).map(([stage]) => stage);
console.log(`\n${ran.join('\n')}${left.length > 0 ? `\nnot run: ${left.join(', ')}` : ''}${total.skipped > 0 ? `\nskipped: ${total.skipped}` : ''}`);
for (const race of races) console.log(`passed only at the second try: ${race}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
