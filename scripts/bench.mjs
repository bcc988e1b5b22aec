// How fast, beside the best tools there are: `npm run bench -- [scan|capture|lookup|tab|page|build|all] [--mb 50] [--rounds 5] [--json FILE]`.
// Times move with whatever else the machine does, so every tool runs in the same rounds, in turn, and only the median of the ratios of
// a round counts. Nothing is timed before ours and theirs have counted the same. A tool that is missing is said to be, and passes nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { writeCapture, writeLog } from './bench-data.mjs';
import { entry } from './bundle.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mb: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'string' },
    literals: { type: 'string', default: '200' },
  },
});
const rounds = Math.max(1, Number(values.rounds));
const room = mkdtempSync(join(tmpdir(), 'stuck-bench-'));
const bundle = fileURLToPath(entry('bench'));
const compiled = join(dirname(bundle), 'compiled');
const dist = resolve(process.env.OUT ?? 'dist');
const results = [];
let broken = 0;

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const round = (n) => (n >= 100 ? Math.round(n) : Number(n.toPrecision(3)));
const version = (command, ...args) => {
  const run = spawnSync(command, args, { encoding: 'utf8' });
  return run.error ? undefined : (/\d+\.\d+[.\d]*/.exec(`${run.stdout}${run.stderr}`)?.[0] ?? 'present');
};

/** Runs a command; `ms` is the time of the whole process. */
function time(command, args) {
  const start = performance.now();
  const { stdout, status, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, LC_ALL: 'C', NODE_COMPILE_CACHE: compiled },
  });
  return { ms: performance.now() - start, stdout: stdout ?? '', ok: !error && (status === 0 || status === 1) };
}
const ours = (...args) => {
  const run = time(process.execPath, [bundle, ...args.map(String)]);
  if (!run.ok) throw new Error(`bench task ${args[0]} failed`);
  return { ...run, ...JSON.parse(run.stdout), ms: run.ms };
};

function say(bench, what, figures, gate) {
  const held = gate === undefined ? undefined : gate.at === 'least' ? figures.ratio >= gate.value : figures.ratio <= gate.value;
  if (held === false) broken++;
  results.push({ bench, what, ...figures, ...(gate && { gate: `${gate.at} ${gate.value}`, held }) });
  const parts = Object.entries(figures).map(([name, value]) => `${name} ${typeof value === 'number' ? round(value) : value}`);
  console.log(`${bench.padEnd(8)} ${what.padEnd(48)} ${parts.join('  ')}${gate ? `  [${gate.at} ${gate.value}: ${held ? 'ok' : 'NOT HELD'}]` : ''}`);
}

/** Runs all of `ways` in turn, round after round; the ratio of a round is its yardstick's time over the way's own. */
function compare(ways, yardstick) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let i = 0; i < rounds; i++) for (const [name, run] of Object.entries(ways)) times[name].push(run().ms);
  return (name) => {
    const ratios = times[name].map((ms, i) => times[yardstick][i] / ms);
    return { ms: median(times[name]), ratio: median(ratios), range: `${round(Math.min(...ratios))}..${round(Math.max(...ratios))}` };
  };
}

function benchScan() {
  const mb = Number(values.mb);
  const log = join(room, 'scan.log');
  const list = join(room, 'literals.txt');
  const { literals } = ours('literals', values.literals);
  writeFileSync(list, `${literals.join('\n')}\n`);
  const bytes = writeLog(log, mb, literals);
  const rg = version('rg', '--version');
  const grep = version('grep', '--version');
  const counted = ours('scan', log, list);
  const theirs = {
    ...(rg && { 'rg -j1 -ic -F -f': () => time('rg', ['-j1', '-i', '-c', '-F', '-f', list, log]) }),
    ...(grep && { 'grep -icF -f': () => time('grep', ['-icF', '-f', list, log]) }),
  };
  for (const [name, run] of Object.entries(theirs)) {
    const lines = Number(run().stdout.trim());
    if (lines !== counted.hits) throw new Error(`${name} finds ${lines} lines, we find ${counted.hits}: not timed`);
  }
  console.log(`scan     ${round(bytes / 1e6)} MB, ${counted.lines} lines, ${literals.length} literals, ${counted.hits} lines hit; every tool counts the same`);
  const small = join(room, 'small.log');
  writeLog(small, 2, literals);
  const ways = {
    ours: () => ours('scan', log, list),
    'whole diagnosis': () => ours('analyse', log),
    'reading alone': () => ours('read', log),
    'reading and decoding alone': () => ours('decode', log),
    ...theirs,
    'naive loop, per MB': () => ({ ms: (ours('naive', small, list).ms * mb) / 2 }),
  };
  const yardstick = rg ? 'rg -j1 -ic -F -f' : 'reading alone';
  const told = compare(ways, yardstick);
  for (const name of Object.keys(ways))
    say('scan', `${name}${name === yardstick ? ' (yardstick)' : ''}`, { 'MB/s': bytes / 1e3 / told(name).ms, ...told(name) });
  if (!rg) console.log('scan     rg                                 n/a (not installed)');
  const naive = told('naive loop, per MB').ms / told('ours').ms;
  say('scan', 'ours beside the naive loop', { ratio: naive }, { at: 'least', value: 3 });
  const large = join(room, 'large.log');
  writeLog(large, mb * 4, literals);
  const grown = ours('scan', large, list);
  const base = ours('scan', log, list);
  say(
    'scan',
    'peak memory at four times the size',
    { 'MiB before': base.peak / 1024, 'MiB after': grown.peak / 1024, ratio: grown.peak / base.peak },
    { at: 'most', value: 1.6 },
  );
  const few = join(room, 'few.txt');
  writeFileSync(few, `${literals.slice(0, 20).join('\n')}\n`);
  const lesser = compare({ few: () => ours('scan', log, few), all: () => ours('scan', log, list) }, 'few')('all');
  say('scan', `${literals.length} literals beside 20`, { ratio: lesser.ratio }, { at: 'least', value: 0.5 });
}

/** Packets and bytes that each carries: full ones, bare ones, and so many full ones that the start of a process no longer counts. */
const CAPTURES = [
  [140_000, 1_000],
  [1_000_000, 40],
  [1_000_000, 1_000],
];

function benchCapture() {
  for (const [packets, payload] of CAPTURES) {
    const file = join(room, 'made.pcap');
    const made = writeCapture(file, packets, payload);
    const load = `${packets / 1000}k of ${payload} B`;
    const tshark = version('tshark', '--version');
    const tcptrace = version('tcptrace', '-v');
    const counted = ours('capture', file);
    if (counted.packets !== made.packets) throw new Error(`read ${counted.packets} packets of ${made.packets}`);
    if (tshark) {
      const { stdout } = time('tshark', ['-n', '-q', '-r', file, '-z', 'conv,tcp']);
      const flows = stdout.split('\n').filter((line) => line.includes('<->')).length;
      if (flows !== counted.flows) throw new Error(`tshark counts ${flows} conversations, we count ${counted.flows}: not timed`);
    }
    console.log(`capture  ${made.packets} packets, ${counted.flows} conversations${tshark ? ', as tshark counts them' : ''}`);
    const ways = {
      ours: () => ours('capture', file),
      ...(tshark && { 'tshark -z conv,tcp': () => time('tshark', ['-n', '-q', '-r', file, '-z', 'conv,tcp']) }),
      ...(tcptrace && { 'tcptrace -n': () => time('tcptrace', ['-n', file]) }),
    };
    const told = compare(ways, 'ours');
    for (const name of Object.keys(ways)) say('capture', `${name}, ${load}`, told(name), undefined);
    say('capture', `our peak memory, ${load}`, { MiB: counted.peak / 1024 });
    if (tshark) say('capture', `tshark takes times as long, ${load}`, { ratio: 1 / told('tshark -z conv,tcp').ratio }, { at: 'least', value: 8 });
    else console.log('capture  tshark                             n/a (not installed)');
    if (tcptrace) say('capture', `tcptrace takes times as long, ${load}`, { ratio: 1 / told('tcptrace -n').ratio }, { at: 'least', value: 0.8 });
    else console.log('capture  tcptrace                           n/a (not installed)');
  }
}

function benchLookup() {
  const { asked, pieces, whole, codes } = ours('lookup');
  const weight = Object.fromEntries(Object.entries(pieces).map(([name, text]) => [name, brotliCompressSync(text).length]));
  const first = asked.map((names) => [...new Set(names)].reduce((sum, name) => sum + weight[name], 0));
  const next = asked.map((names) => [...new Set(names)].filter((name) => name !== 'index').reduce((sum, name) => sum + weight[name], 0));
  const all = brotliCompressSync(whole).length;
  say(
    'lookup',
    `first typed code of ${codes}`,
    {
      'bytes median': median(first),
      'bytes most': Math.max(...first),
      pieces: median(asked.map((names) => new Set(names).size)),
      ratio: Math.max(...first) / 25_000,
    },
    { at: 'most', value: 1 },
  );
  say('lookup', 'every one after it', { 'bytes median': median(next), 'bytes most': Math.max(...next), ratio: median(next) / all }, { at: 'most', value: 0.1 });
  say('lookup', 'all codes and names as one file', { bytes: all });
}

/** In a browser, with the built site: a code by the look-up page and by the word index, in the same rounds. */
async function benchTab() {
  if (!existsSync(join(dist, 'index.html'))) return console.log(`tab      n/a (nothing is built in ${dist})`);
  const { chromium } = await import('playwright');
  const { findBrowser } = await import('./browser.mjs');
  const { listen, makeServer } = await import('./serve.mjs');
  const executablePath = findBrowser();
  const server = makeServer(dist, process.env.BASE ?? '/');
  const port = await listen(server, '127.0.0.1', 0);
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox', '--disable-gpu'] });
  const base = `http://127.0.0.1:${port}/${process.env.BASE ?? ''}/`.replace(/([^:])\/{2,}/g, '$1/');
  const ask = async (address, field, found, text, wanted) => {
    const page = await browser.newPage();
    await page.goto(base + address);
    await page.waitForLoadState('networkidle');
    const asked = [];
    page.on(
      'response',
      (response) => wanted.test(new URL(response.url()).pathname) && asked.push(response.body().then((body) => brotliCompressSync(body).length)),
    );
    const start = performance.now();
    await page.locator(field).fill(text);
    await page.locator(found).first().waitFor();
    const ms = performance.now() - start;
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(asked)).reduce((sum, one) => sum + one, 0);
    await page.close();
    return { ms, bytes, requests: asked.length };
  };
  const shard = [];
  const words = [];
  for (let i = 0; i < rounds; i++) {
    shard.push(await ask('en/codes/look-up/', 'code-look-up input', '.told h2', '0x80070001', /./));
    words.push(await ask('en/search/', 'site-search input', '[data-part="articles"] a, [data-part="causes"] a, [data-part="pages"] a', 'proxy', /pagefind/));
  }
  await browser.close();
  server.close();
  const middle = (list, key) => median(list.map((one) => one[key]));
  say('tab', 'a code, looked up', { ms: middle(shard, 'ms'), bytes: middle(shard, 'bytes'), requests: middle(shard, 'requests') });
  say('tab', 'a word, by Pagefind', { ms: middle(words, 'ms'), bytes: middle(words, 'bytes'), requests: middle(words, 'requests') });
  say('tab', 'bytes of a code beside Pagefind', { ratio: middle(shard, 'bytes') / middle(words, 'bytes') }, { at: 'most', value: 0.3 });
}

function benchPage() {
  if (!existsSync(join(dist, 'index.html'))) return console.log(`page     n/a (nothing is built in ${dist})`);
  const pages = globSync('{en,ja}/articles/*/index.html', { cwd: dist }).map((path) => {
    const html = readFileSync(join(dist, path), 'utf8');
    const sheets = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href]) =>
      join(dist, href.slice((process.env.BASE ?? '/').length)),
    );
    const weigh = (body) => gzipSync(body, { level: 9 }).length;
    return {
      bytes: weigh(html) + sheets.reduce((sum, sheet) => sum + weigh(readFileSync(sheet)), 0),
      html: weigh(html),
      scripts: (html.match(/<script\b[^>]*\bsrc=/g) ?? []).length,
      requests: 1 + sheets.length,
    };
  });
  const bytes = pages.map((page) => page.bytes);
  say(
    'page',
    `${pages.length} article pages`,
    {
      'bytes median': median(bytes),
      'bytes most': Math.max(...bytes),
      requests: median(pages.map((page) => page.requests)),
      ratio: Math.max(...bytes) / 14_000,
    },
    { at: 'most', value: 1 },
  );
  // the page with its text and nothing else: what no design can go below
  say('page', 'beside their HTML alone', { ratio: median(pages.map((page) => page.bytes / page.html)) });
}

function benchBuild() {
  const out = join(room, 'site');
  const start = performance.now();
  const run = spawnSync('npm', ['run', '--silent', 'build'], {
    env: { ...process.env, OUT: out, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error('the build failed');
  const pages = globSync('**/*.html', { cwd: out }).length;
  say('build', `${pages} pages, with index and pictures`, { s: (performance.now() - start) / 1000, 'ms a page': (performance.now() - start) / pages });
}

const BENCHES = { scan: benchScan, capture: benchCapture, lookup: benchLookup, tab: benchTab, page: benchPage, build: benchBuild };
const wanted = positionals.length === 0 || positionals.includes('all') ? Object.keys(BENCHES) : positionals;
try {
  for (const name of wanted) {
    if (!Object.hasOwn(BENCHES, name)) throw new Error(`no bench ${name}: ${Object.keys(BENCHES).join(', ')}`);
    await BENCHES[name]();
  }
} finally {
  rmSync(room, { recursive: true, force: true });
}
const machine = {
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  node: process.version,
  rg: version('rg', '--version'),
  grep: version('grep', '--version'),
  tshark: version('tshark', '--version'),
  tcptrace: version('tcptrace', '-v'),
};
console.log(
  Object.entries(machine)
    .map(([name, value]) => `${name} ${value ?? 'n/a'}`)
    .join(' · '),
);
if (values.json) writeFileSync(values.json, `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine, rounds, results }, null, 2)}\n`);
if (broken > 0) console.log(`${broken} not held`);
process.exit(broken > 0 ? 1 : 0);
