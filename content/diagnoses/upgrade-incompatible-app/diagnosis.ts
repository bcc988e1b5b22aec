// Setup of a feature update refuses before it changes anything.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

/** App, migration choice and system requirements; C1900210 says that no issue was found and is none of them (ITPRO-UPGCODES). */
const BLOCKED = ['C1900208', 'C1900209', 'C1900204', 'C1900200', 'C1900201'];

export default defineDiagnosis<Kinds>({
  family: 'setup-compat',
  title: {
    en: 'The feature update is blocked by an app, the hardware or the edition',
    ja: 'アプリ・ハードウェア・エディションにより機能更新がブロックされている',
  },
  summary: {
    en: 'Setup checked this PC and refused the upgrade: an app or driver has to go first, the hardware does not meet the requirements, or the edition or language does not fit. The report of setup names it.',
    ja: 'セットアップがこの PC を検査し、アップグレードを拒否しました。先に取り除くべきアプリやドライバーがあるか、ハードウェアが要件を満たさないか、エディションや言語が合いません。名前はセットアップのレポートに書かれています。',
  },
  layer: 'upgrade',
  eras: ['10', '11'],
  breaks: ['install'],
  codes: BLOCKED,
  needs: [{ kind: 'setup-result', code: BLOCKED }, { kind: 'failure', code: BLOCKED }, { kind: 'upgrade-blocked' }],
  proves: [],
  supports: [
    { fact: { kind: 'setup-result', code: BLOCKED }, weight: 6 },
    { fact: { kind: 'failure', code: BLOCKED }, weight: 6 },
    { fact: { kind: 'upgrade-blocked' }, weight: 5 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'What does the log of setup say?', ja: 'セットアップのログを確認する' },
      text: {
        en: 'CompatData files in the same folder name the app or driver.',
        ja: '同じフォルダーの CompatData ファイルに、アプリやドライバーの名前があります。',
      },
      command: 'open-rollback-setuperr',
    },
    { title: { en: 'Ask setup to check without installing', ja: 'インストールせずに検査だけを行う' }, command: 'setup-compat-scan' },
  ],
  fix: [
    {
      title: { en: 'C1900208: remove the app or driver that the report names', ja: 'C1900208 の場合: レポートに出ているアプリやドライバーを取り除く' },
      text: {
        en: 'Export its settings first. Install its current version after the upgrade.',
        ja: '先に設定を書き出します。アップグレード後に最新版を入れ直します。',
      },
    },
    {
      title: { en: 'C1900204: take the medium of the same edition and language', ja: 'C1900204 の場合: 同じエディション・言語のメディアを使う' },
      text: {
        en: 'Files and apps can only move along within the same edition and language.',
        ja: 'ファイルとアプリを引き継げるのは、同じエディションと言語の場合だけです。',
      },
    },
    {
      title: { en: 'C1900200: compare the PC with the requirements', ja: 'C1900200 の場合: システム要件と照らし合わせる' },
      text: {
        en: 'TPM, Secure Boot, processor and memory for Windows 11. Some can be switched on in the firmware.',
        ja: 'Windows 11 では TPM、セキュア ブート、プロセッサ、メモリです。ファームウェアの設定で有効にできるものもあります。',
      },
    },
    { title: { en: 'Check again', ja: 'もう一度検査する' }, command: 'setup-compat-scan' },
  ],
  verify: [
    {
      title: { en: 'Setup finds nothing more', ja: 'セットアップが問題を検出しないことを確認する' },
      text: { en: 'The exit code is 0xC1900210.', ja: '終了コードが 0xC1900210 になります。' },
      command: 'setup-compat-scan',
    },
  ],
  collect: [{ command: 'open-rollback-setuperr', text: { en: 'setupact.log of the attempt.', ja: 'その試行の setupact.log。' }, gives: 'setup-result' }],
  risk: {
    en: 'Ways around the hardware check leave a PC that Microsoft does not promise updates for.',
    ja: 'ハードウェアの検査を回避すると、更新の提供が保証されない PC になります。',
  },
  cites: ['ITPRO-UPGCODES', 'ITPRO-UPGRES'],
});
