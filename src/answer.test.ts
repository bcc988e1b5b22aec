// Every result of every incident, read as a stranger reads it: no id, no empty slot, no word said twice, in either language.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { zip } from '../scripts/pack.ts';
import { answer } from './answer.ts';
import { cases, vocabulary } from './catalogue.ts';
import type { Block } from './engine/block.ts';
import { fromBytes, type Source } from './engine/source.ts';
import { LANGS, reportWords } from './i18n/words.ts';

const sources = (id: string, files: readonly string[]): Source[] =>
  files.map((file) => fromBytes(file, new Uint8Array(readFileSync(new URL(`../content/cases/${id}/${file}`, import.meta.url)))));

/** The sentences that are put together: not the quotes, not the texts of content. */
const sentences = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'answer':
        return [block.label];
      case 'progress':
        return [block.caption];
      case 'evidence':
        return block.files.flatMap(({ note, lines }) => [note, ...lines.map(({ says }) => says)]);
      case 'reasons':
        return block.items;
      default:
        return [];
    }
  });

const runs = [...cases].flatMap(([id, incident]) => incident.expect.flatMap(({ given }) => LANGS.map((lang) => ({ id, given, lang }))));

describe.each(runs)('$id, $given, in $lang', ({ id, given, lang }) => {
  it('is said in words', async () => {
    const { analysis, report } = await answer(sources(id, given), lang);
    const said = sentences(report.blocks);
    const ids = [...Object.keys(vocabulary.kinds), ...Object.keys(vocabulary.steps)].filter((kind) => kind.includes('-'));
    expect(said.filter((text) => ids.some((kind) => text.includes(kind)))).toEqual([]);
    expect(said.filter((text) => /[{}[\]]|…|\bthe the\b|(?<!\d)0 (?:min|分)|\b1 lines\b/.test(text))).toEqual([]);
    if (lang === 'ja') expect(said.filter((text) => /。 |[ぁ-ん] [ぁ-んァ-ヶ一-龯]|[ァ-ヶ一-龯] [ぁ-ん]/.test(text))).toEqual([]);
    const others = report.blocks.find((block) => block.kind === 'others');
    const { titles } = reportWords[lang];
    if (others) expect(others.title).toBe(analysis.verdict === 'diagnosed' ? titles.others : titles.candidates);
  });
});

describe.each(LANGS)('of many files that are not read, in %s', (lang) => {
  const notes = async (locked: number) => {
    const members = Array.from({ length: locked }, (_, i) => ({ name: `${i}.log`, bytes: new Uint8Array(9), flags: 1 }));
    const { report } = await answer([fromBytes('x.zip', zip([...members, { name: 'other.log', bytes: new Uint8Array(9), method: 14 }]))], lang);
    return report.blocks.flatMap((block) => (block.kind === 'notes' ? block.items : []));
  };
  const { encrypted, method } = reportWords[lang].packed;
  const named = (count: number) => Array.from({ length: count }, (_, i) => `x.zip › ${i}.log: ${encrypted}`);
  const other = `x.zip › other.log: ${method}`;
  it('a few are named', async () => {
    expect(await notes(4)).toEqual([...named(4), other]);
    const more = reportWords[lang].moreFiles.replace('{count}', '37').replace('{note}', encrypted);
    expect(await notes(40)).toEqual([...named(3), more, other]);
  });
});

it.each(LANGS)('words without a log lead to the flowcharts (%s)', async (lang) => {
  const { report } = await answer([fromBytes('pasted', new TextEncoder().encode('Windows Update is stuck at 0 %'))], lang);
  expect(report.verdict).toBe('inconclusive');
  expect(report.blocks.find((block) => block.kind === 'tree')).toMatchObject({ to: ['trees', 'stuck-at-zero'], text: reportWords[lang].noLogText });
});

describe.each(LANGS)('the steps of several Windows (%s)', (lang) => {
  const fixOf = async (text: string) => {
    const { report } = await answer([fromBytes('pasted', new TextEncoder().encode(text))], lang);
    const fix = report.blocks.find((block) => block.kind === 'fix');
    if (fix?.kind !== 'fix') throw new Error('no steps');
    return fix;
  };
  const SENT = 'WARNING: SendRequest failed with hr = 80072ee7. Proxy List used: <old-proxy:8080> Bypass List used : <(null)> Auth Schemes used : <>';

  it('come with a choice where nothing tells which it is, and each of them offers something', async () => {
    const { choice, steps } = await fixOf(SENT);
    expect(choice?.eras.length).toBeGreaterThan(5);
    for (const { id } of choice?.eras ?? []) expect(steps.some(({ eras }) => eras === undefined || eras.includes(id))).toBe(true);
    expect(steps.some(({ eras }) => eras?.includes('xp') && !eras.includes('10'))).toBe(true);
  });

  it('need none where the log tells it', async () => {
    const head = '2004-11-24\t09:12:09:906\t 948\t3c4\tMisc\t===========  Logging initialized (build: 5.4.3790.2180, tz: +0900)  ===========';
    const { choice, steps } = await fixOf(
      `${head}\n2004-11-24\t09:12:09:906\t 948\t3c4\tReport\t  * OS Version = 5.1.2600.2.0.65792\n2004-11-24\t09:15:04:123\t 948\t3c4\tMisc\t${SENT}`,
    );
    expect(choice).toBeUndefined();
    expect(steps.every(({ eras }) => eras === undefined)).toBe(true);
  });
});
