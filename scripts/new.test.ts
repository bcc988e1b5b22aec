import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { create, KINDS, openEnds } from './new.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'new-'));
const written = new Map<string, string>();

beforeAll(() => {
  for (const kind of Object.keys(KINDS)) expect(create(ROOT, kind, 'zz-skeleton'), kind).toHaveProperty('open');
  for (const path of globSync('**/*.*', { cwd: ROOT })) written.set(resolve(path), readFileSync(join(ROOT, path), 'utf8'));
});
afterAll(() => rmSync(ROOT, { recursive: true }));

/** The mistakes the compiler finds in the skeletons, as if they stood in the tree. */
function mistakes(): string[] {
  const { config } = ts.readConfigFile('tsconfig.pure.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const inTree = { readFile: host.readFile, fileExists: host.fileExists, getSourceFile: host.getSourceFile };
  host.readFile = (path) => written.get(resolve(path)) ?? inTree.readFile.call(host, path);
  host.fileExists = (path) => written.has(resolve(path)) || inTree.fileExists.call(host, path);
  host.getSourceFile = (path, target) => {
    const text = written.get(resolve(path));
    return text === undefined ? inTree.getSourceFile.call(host, path, target) : ts.createSourceFile(path, text, target);
  };
  const program = ts.createProgram(
    [...written.keys()].filter((path) => path.endsWith('.ts')),
    options,
    host,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .flatMap(({ file, messageText }) =>
      file && written.has(resolve(file.fileName)) ? [`${file.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`] : [],
    );
}

describe('a skeleton', () => {
  it('of every kind compiles where it stands', { timeout: 60_000 }, () => {
    expect([...written.keys()].length).toBeGreaterThanOrEqual(Object.keys(KINDS).length);
    expect(mistakes()).toEqual([]);
  });

  it('names what is left to say, in both languages', () => {
    for (const [path, content] of written) expect(openEnds(path, content), path).not.toEqual([]);
    expect(
      [...written.keys()]
        .filter((path) => path.endsWith('en.mdx'))
        .map((path) => path.replace(/en\.mdx$/, 'ja.mdx'))
        .every((path) => written.has(path)),
    ).toBe(true);
  });

  it('is never written over something that is there', () => {
    for (const kind of Object.keys(KINDS)) expect(create(ROOT, kind, 'zz-skeleton'), kind).toEqual({ refused: expect.stringContaining('exists already') });
  });

  it.each(['Wsus', '../x', 'a_b', '', 'a--b'])('is refused for the id “%s”', (id) =>
    expect(create(ROOT, 'command', id)).toEqual({ refused: expect.stringContaining('is no id') }),
  );

  it('is refused for an unknown kind', () => expect(create(ROOT, 'constructor', 'a')).toEqual({ refused: expect.stringContaining('no kind') }));
});

it('nothing in the tree is left open', () => {
  const files = globSync(['content/**/*.{ts,mdx,log,txt}', 'src/formats/**/*.ts']);
  expect(files.flatMap((path) => openEnds(path, readFileSync(path, 'utf8')))).toEqual([]);
});
