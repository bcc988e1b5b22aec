// Windows 7 and 8.1 refuse updates on processors that are newer than they are.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'update-not-applicable',
  title: { en: 'The processor is newer than Windows 7 or 8.1 supports', ja: 'Windows 7 / 8.1 のサポート対象より新しいプロセッサ' },
  summary: {
    en: 'Windows 7 and 8.1 get no updates on processors of the generations that came after them. That is a decision of Microsoft, not a fault of this PC: move to a Windows that supports the processor.',
    ja: 'Windows 7 / 8.1 は、後の世代のプロセッサでは更新プログラムを受け取れません。この PC の故障ではなく、Microsoft の方針です。プロセッサに対応した Windows に移行してください。',
  },
  layer: 'client',
  eras: ['7', '8.1'],
  breaks: ['scan', 'install'],
  codes: ['80240037'],
  needs: [{ kind: 'failure', code: '80240037' }],
  proves: [],
  supports: [
    { fact: { kind: 'failure', code: '80240037' }, weight: 6 },
    { fact: { kind: 'os-version', era: ['7', '8.1'] }, weight: 2 },
  ],
  excludedBy: [{ kind: 'os-version', era: ['2000', 'xp', '2003', 'vista', '8', '10', '11'] }],
  check: [
    {
      title: { en: 'Which processor is it?', ja: 'プロセッサを確認する' },
      text: {
        en: 'Intel of the seventh generation (Core i3/i5/i7-7xxx) or newer, AMD Ryzen or newer.',
        ja: 'Intel 第 7 世代 (Core i3/i5/i7-7xxx) 以降、または AMD Ryzen 以降が該当します。',
      },
      command: 'wmic-cpu',
    },
  ],
  fix: [
    {
      title: { en: 'Save your data', ja: 'データを退避する' },
      text: { en: 'Before you move to another Windows.', ja: '別の Windows に移行する前に行います。' },
      command: 'dir-c',
    },
    {
      title: { en: 'Move to a Windows that supports the processor', ja: 'プロセッサに対応した Windows に移行する' },
      text: {
        en: 'Microsoft offers no supported way to update Windows 7 or 8.1 on it. Patches that remove the check change system files, and each rollup undoes them; they are not offered here.',
        ja: 'Windows 7 / 8.1 のまま更新する、サポートされた方法はありません。チェックを外すパッチはシステム ファイルを書き換えるもので、ロールアップのたびに無効になります。ここでは扱いません。',
      },
    },
  ],
  verify: [
    {
      title: { en: 'The new Windows', ja: '移行後の Windows を確認する' },
      text: { en: 'A search for updates succeeds.', ja: '更新プログラムの検索が成功します。' },
      command: 'winver',
    },
  ],
  collect: [{ command: 'ver', text: { en: 'Which Windows this is.', ja: 'Windows のバージョン。' }, gives: 'os-version' }],
  cites: ['SA-CPU', 'CPU80240037'],
});
