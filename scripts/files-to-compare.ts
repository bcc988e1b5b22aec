// What the compare-… commands begin with: the files of the folders they are given, and the other reader, if it is there.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files in the folders of the command line, and below them, whose names end so. Ends the program where no folder is given (2), or where there is
 * nothing to compare with (0).
 * @param usage the arguments as help shows them
 * @param tool the other reader
 * @param asked an argument that it answers whatever it is given
 */
export function filesToCompare(usage: string, ending: RegExp, tool: string, asked: string): readonly string[] {
  const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  if (folders.length === 0) {
    console.error(`usage: node scripts/${usage}`);
    process.exit(2);
  }
  if (spawnSync(tool, [asked]).error) {
    console.log(`skipped: ${tool} is not installed, so there is nothing to compare with`);
    process.exit(0);
  }
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name))
      .sort()
      .map((name) => join(folder, name)),
  );
}
