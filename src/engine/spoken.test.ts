import { describe, expect, test } from 'vitest';
import { knowledge } from '../knowledge.ts';
import { analyze } from './analyze.ts';
import { fromText } from './source.ts';

const told = async (text: string) => await analyze([fromText('pasted', text)], knowledge);

describe('words without a record', () => {
  test.each([
    ['We couldn’t connect to the update service. We’ll try again later, or you can check now.', 'cannot-connect'],
    ['更新サービスに接続できませんでした。後で自動的に再確認しますが、今すぐ確認することもできます。', 'cannot-connect'],
    ['Your version of Windows has reached the end of service', 'nothing-offered'],
    ['お使いのバージョンの Windows 11 はサービスを終了しました', undefined],
    ['My PC hangs when I start Windows Update, what can I do?', undefined],
    ['昨日から更新プログラムが入りません。', undefined],
  ])('%s is about an update, and decides nothing', async (text, tree) => {
    const { verdict, because, seen, ranking, next } = await told(text);
    expect({ verdict, because, seen, ranking }).toEqual({ verdict: 'inconclusive', because: 'words-only', seen: tree, ranking: [] });
    expect(next?.command).toBeDefined();
  });

  test.each(['Please update the address book of the printer.', 'The operation timed out', '打ち合わせは三時からです。'])('%s is not', async (text) => {
    expect(await told(text)).toMatchObject({ verdict: 'unrelated', because: 'not-ours' });
  });

  test('a record speaks louder than the words around it', async () => {
    const { because } = await told('Windows Update does not work:\n2019-01-02\t10:00:00:123\t 900\t1a2b\tAU\t## START ##  AU: Search for updates\n');
    expect(because).not.toBe('words-only');
  });
});
