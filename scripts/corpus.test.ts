// Comparing a table of causes with ours tells what we lack, and says so to the caller.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'causes-'));
const HEAD = 'id\tfamily\tcodes\n';
function compare(rows: string, from = folder) {
  writeFileSync(join(folder, 'causes.tsv'), HEAD + rows);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/corpus.mjs', 'causes', from], { cwd: resolve('.'), encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run corpus -- causes', () => {
  it('finds nothing where the table says what we say', () => {
    const { status, lines } = compare('disk-full\tdisk-full\t0x80070070\nupgrade-incompatible-app\tsetup-compat\t0xC1900208 0xC1900210(no issue)\n');
    expect(status).toBe(0);
    expect(lines).toEqual([expect.stringMatching(/^2 causes in the table, .* 0 differences$/)]);
  }, 60_000);

  it('names a cause that is missing, another family and a code that is not named', () => {
    const { status, lines } = compare('moon-phase\tdisk-full\t\ndisk-full\tdns-failure\t0x80070070 0x80072EE7\n');
    expect(status).toBe(1);
    expect(lines.slice(0, 3)).toEqual(['moon-phase\tmissing', 'disk-full\tfamily dns-failure, ours disk-full', 'disk-full\tcode 80072EE7']);
  }, 60_000);

  it('says in words that a folder cannot be read', () => {
    const { status, stderr } = compare('', join(folder, 'nowhere'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/nowhere/);
    expect(stderr).not.toMatch(/ {4}at /);
  }, 60_000);
});
