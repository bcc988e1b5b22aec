// The contract of the command line, as a program that calls it sees it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'analyze-'));
const SETTING = 'Current WinHTTP proxy settings:\n\n    Direct access (no proxy server).\n';

function run(args: readonly string[], { input = '', from = home }: { input?: string; from?: string } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/analyze.mjs', ...args], {
    cwd: resolve('.'),
    env: { ...process.env, INIT_CWD: from },
    input,
    encoding: 'utf8',
  });
  const results = () =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, never>);
  return { status, stdout, stderr, results };
}

beforeAll(() => {
  mkdirSync(join(home, 'sub'));
  writeFileSync(join(home, 'setting.txt'), SETTING);
  writeFileSync(join(home, 'sub/code.txt'), '0x80072EE2');
  // the first call builds the bundle
  run(['setting.txt']);
}, 60_000);
afterAll(() => rmSync(home, { recursive: true }));

describe('npm run analyze', () => {
  it('prints one object for files given together, named in the evidence', () => {
    const { status, results } = run(['--json', 'setting.txt', 'sub/code.txt']);
    expect(status).toBe(0);
    expect(results()).toEqual([
      expect.objectContaining({ files: ['setting.txt', 'sub/code.txt'], verdict: expect.any(String), ranking: expect.any(Array), codes: ['80072EE2'] }),
    ]);
  });

  it('prints one object a file with --each, whose order is the order given', () => {
    const { results } = run(['--each', '--json', 'sub/code.txt', 'setting.txt']);
    expect(results().map((one) => one['file'])).toEqual(['sub/code.txt', 'setting.txt']);
  });

  it('reads standard input, and files from where the user stands', () => {
    expect(run(['--json', '-'], { input: '-2147012894' }).results()[0]).toMatchObject({ files: ['-'], codes: ['80072EE2'] });
    expect(run(['--json', 'code.txt'], { from: join(home, 'sub') }).results()[0]).toMatchObject({ codes: ['80072EE2'] });
  });

  it('makes a file that cannot be opened a result, and reads the others', () => {
    const { status, results } = run(['--each', '--json', 'missing.log', 'sub', 'sub/code.txt']);
    expect(status).toBe(0);
    expect(results().map((one) => (one as { fault?: { kind: string } }).fault?.kind)).toEqual(['unreadable', 'unreadable', undefined]);
    expect(results()[2]).toMatchObject({ codes: ['80072EE2'] });
  });

  it('speaks the language asked for', () => {
    expect(run(['--lang', 'ja', 'setting.txt']).stdout).toMatch(/[ぁ-ん]/);
    expect(run(['setting.txt']).stdout).not.toMatch(/[ぁ-ん]/);
  });

  it.each([[[]], [['--no-such-option', 'setting.txt']], [['--lang', 'de', 'setting.txt']]])('exits 2 and says how to call it for %j', (args) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('npm run analyze --');
  });
});
