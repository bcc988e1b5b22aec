// The check before the upgrade found something that it does not let pass.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const BLOCKED = ['C1900208', 'C1900200', 'C1900201', 'C1900204', 'C1900209'];

export default defineDiagnosis<Kinds>({
  family: 'setup-compat',
  title: { en: 'The upgrade is blocked by an app, the hardware or the edition', ja: 'アプリ・ハードウェア・エディションによるアップグレードのブロック' },
  summary: {
    en: 'Setup looked the PC over before it began and stopped: a program or driver is on the list of blocked ones, the PC does not meet the requirements, or edition or language do not fit. The report CompatData names it.',
    ja: 'セットアップは開始前に PC を調べ、そこで停止しました。ブロック対象のアプリやドライバーがある、要件を満たしていない、エディションや言語が合わない、のいずれかです。名前は CompatData のレポートにあります。',
  },
  layer: 'client',
  eras: ['10', '11'],
  breaks: ['install'],
  codes: BLOCKED,
  needs: [{ kind: 'upgrade-blocked' }, { kind: 'setup-result', code: BLOCKED }, { kind: 'failure', code: BLOCKED }],
  proves: [
    [
      { kind: 'upgrade-blocked', item: { present: true } },
      { kind: 'setup-result', code: ['C1900208', 'C1900209'] },
    ],
    [
      { kind: 'upgrade-blocked', item: { present: true } },
      { kind: 'failure', code: ['C1900208', 'C1900209'] },
    ],
  ],
  supports: [
    { fact: { kind: 'upgrade-blocked' }, weight: 6 },
    { fact: { kind: 'setup-result', code: BLOCKED }, weight: 6 },
    { fact: { kind: 'failure', code: BLOCKED }, weight: 6 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'What does the report name?', ja: 'レポートにある名前を確認する' },
      text: {
        en: 'Open the newest CompatData_….xml and look for BlockingType="Hard". Or drop the file here.',
        ja: '最新の CompatData_….xml を開き、BlockingType="Hard" を探します。ここにドロップしてもかまいません。',
      },
      command: 'open-panther',
    },
    {
      title: { en: 'Run the check alone', ja: '互換性チェックだけを実行する' },
      text: {
        en: 'From mounted media of the new Windows. Exit code C1900210 means that nothing is in the way.',
        ja: '新しい Windows のメディアをマウントして実行します。結果が C1900210 なら問題はありません。',
      },
      command: 'setup-compat-scan',
    },
  ],
  fix: [
    {
      title: { en: 'C1900208, C1900209: uninstall what is named', ja: 'C1900208 / C1900209: 名前のあるものを削除する' },
      text: {
        en: 'Update it first, if the maker has a newer version. Export its settings before you remove it.',
        ja: '新しい版があれば、先に更新します。削除する前に設定を保存しておきます。',
      },
      command: 'appwiz',
    },
    {
      title: { en: 'C1900200, C1900201: meet the requirements', ja: 'C1900200 / C1900201: 要件を満たす' },
      text: {
        en: 'Processor, memory, disk, and for Windows 11 TPM 2.0 and Secure Boot, which often only have to be switched on in the firmware. Ways around the check leave a PC that Microsoft does not support.',
        ja: 'プロセッサ、メモリ、ディスク、Windows 11 では TPM 2.0 とセキュア ブートも必要です。後の 2 つはファームウェアで有効にするだけで済むことがあります。チェックを回避すると、サポート対象外の PC になります。',
      },
    },
    {
      title: { en: 'C1900204: edition and language must fit', ja: 'C1900204: エディションと言語を合わせる' },
      text: { en: 'Take media of the same edition and language as the running Windows.', ja: '現在の Windows と同じエディション・言語のメディアを使います。' },
      command: 'winver',
    },
    { title: { en: 'Run the check again, then the upgrade', ja: 'もう一度チェックし、アップグレードする' }, command: 'setup-compat-scan' },
  ],
  verify: [
    { title: { en: 'The check finds nothing more', ja: '問題が見つからないことを確認する' }, command: 'setup-compat-scan' },
    { title: { en: 'The new version is there', ja: '新しいバージョンになったことを確認する' }, command: 'winver' },
  ],
  collect: [{ command: 'open-panther', text: { en: 'The newest CompatData_….xml.', ja: '最新の CompatData_….xml。' }, gives: 'upgrade-blocked' }],
  risk: { en: 'Removing a program loses its settings: export them first.', ja: 'アプリを削除すると設定が失われます。先に保存してください。' },
  cites: ['ITPRO-UPGCODES', 'ITPRO-UPGRES', 'ITPRO-SETUPDIAG'],
});
