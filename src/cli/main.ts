// The command line: the same catalogue and engine as the page. Exit 0 with a result, 2 for unknown options or no file.
import { parseArgs } from 'node:util';
import type { Lang } from '#engine/text.ts';
import { answer } from '../answer.ts';
import { openSource } from './file-source.ts';
import { toJson } from './json.ts';
import { noFile, usage } from './words.ts';

interface Wish {
  readonly files: readonly string[];
  /** files of a PC that works, to compare with */
  readonly good: readonly string[];
  readonly each: boolean;
  readonly json: boolean;
  readonly lang: Lang;
}

function refuse(reason: string, lang: Lang): never {
  console.error(`${reason}\n${usage[lang]}`);
  process.exit(2);
}

function readWish(args: string[]): Wish {
  const guess: Lang = args.some((arg, i) => arg === '--lang=ja' || (arg === '--lang' && args[i + 1] === 'ja')) ? 'ja' : 'en';
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        each: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        good: { type: 'string', multiple: true, default: [] },
        lang: { type: 'string', default: 'en' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      console.log(usage[guess]);
      process.exit(0);
    }
    if (values.lang !== 'en' && values.lang !== 'ja') return refuse(`--lang ${values.lang}`, guess);
    if (positionals.length === 0) return refuse(noFile[guess], guess);
    return { files: positionals, good: values.good, each: values.each, json: values.json, lang: values.lang };
  } catch (mistake) {
    return refuse(mistake instanceof Error ? mistake.message : String(mistake), guess);
  }
}

async function main(): Promise<void> {
  const { files, good, each, json, lang } = readWish(process.argv.slice(2));
  const given = each ? files.map((file) => [file]) : [files];
  for (const group of given) {
    const sources = await Promise.all(group.map(openSource));
    const working = await Promise.all(good.map(openSource));
    const { analysis, report, differences } = await answer(sources, lang, working);
    if (json) console.log(JSON.stringify({ ...toJson(analysis, group, each), ...(differences && { differences }) }));
    else console.log(`${each && files.length > 1 ? `── ${group[0]}\n` : ''}${report.ticket[lang].text}\n`);
  }
}

await main();
