// The command line's bundle: built anew whenever anything it is made of has changed.
// Plain .mjs on purpose: stripping types would cost every call 40 ms.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const madeOf = [
  'content',
  'src/engine',
  'src/formats',
  'src/i18n',
  'src/cli',
  'scripts/code-shards.ts',
  'scripts/pack.ts',
  'package.json',
  'package-lock.json',
  'vite.cli.config.ts',
];
for (const file of readdirSync(`${root}src`)) if (file.endsWith('.ts') && !file.endsWith('.test.ts')) madeOf.push(`src/${file}`);
const state = createHash('sha1');
const note = (path) => {
  const found = statSync(path);
  state.update(`${path} ${found.mtimeMs} ${found.size}\n`);
  return found;
};
for (const room of madeOf)
  if (note(root + room).isDirectory())
    for (const entry of readdirSync(root + room, { recursive: true, withFileTypes: true }))
      if (entry.isDirectory() || (/\.(?:ts|tsv)$/.test(entry.name) && !/\.(?:test|bench)\.ts$/.test(entry.name))) note(`${entry.parentPath}/${entry.name}`);

const shelf = `${root}.cache/cli`;
const made = `${shelf}/${state.digest('hex').slice(0, 12)}`;
if (!existsSync(made)) {
  const { build } = await import('vite');
  // built aside and then renamed, so that calls at the same time never read half a bundle
  const draft = `${shelf}/draft-${process.pid}`;
  mkdirSync(shelf, { recursive: true });
  const here = process.cwd();
  try {
    // parts of the build look for content from where they are run
    process.chdir(root);
    await build({ root, configFile: `${root}vite.cli.config.ts`, logLevel: 'error', build: { outDir: draft } });
  } catch (mistake) {
    rmSync(draft, { recursive: true, force: true });
    console.error(mistake);
    process.exit(70);
  } finally {
    process.chdir(here);
  }
  try {
    renameSync(draft, made);
  } catch {
    // another call was first with the same bundle
    rmSync(draft, { recursive: true, force: true });
  }
  const hourAgo = Date.now() - 3_600_000;
  for (const old of readdirSync(shelf)) {
    const age = statSync(`${shelf}/${old}`, { throwIfNoEntry: false });
    if (age && !made.endsWith(old) && age.mtimeMs < hourAgo) rmSync(`${shelf}/${old}`, { recursive: true, force: true });
  }
}
// what the engine of Node makes of the code is kept beside it: a call that does little takes a tenth less
enableCompileCache(`${made}/compiled`);
/** Address of an entry of the bundle, by its name in vite.cli.config.ts. */
export const entry = (name) => pathToFileURL(`${made}/${name}.js`).href;
