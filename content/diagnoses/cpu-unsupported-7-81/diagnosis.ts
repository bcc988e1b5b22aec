// Windows 7 and 8.1 refuse updates on processors that came later.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'update-not-applicable',
  title: { en: 'The processor is too new for Windows 7 or 8.1', ja: 'プロセッサが Windows 7 / 8.1 のサポート対象外' },
  summary: {
    en: 'Windows Update refuses this PC because its processor is newer than this Windows supports. Nothing is broken, and nothing supported changes it: move to a Windows that supports the processor.',
    ja: 'プロセッサがこの Windows のサポート対象より新しいため、Windows Update が拒否しています。故障ではなく、サポートされた回避方法もありません。プロセッサに対応した Windows へ移行してください。',
  },
  layer: 'generation',
  eras: ['7', '8.1'],
  breaks: ['scan', 'install'],
  codes: ['80240037'],
  needs: [{ kind: 'failure', code: '80240037' }],
  proves: [],
  supports: [
    { fact: { kind: 'failure', code: '80240037' }, weight: 5 },
    { fact: { kind: 'os-version', era: ['7', '8.1'] }, weight: 3 },
  ],
  excludedBy: [{ kind: 'os-version', era: { not: ['7', '8.1'] } }],
  check: [
    { title: { en: 'Which processor is it?', ja: 'プロセッサを確認する' }, command: 'reg-query-cpu' },
    { title: { en: 'Which Windows?', ja: 'Windows のバージョンを確認する' }, command: 'winver' },
  ],
  fix: [
    { title: { en: 'Back up your data', ja: 'データのバックアップを取る' } },
    {
      title: { en: 'Move to a Windows that supports the processor', ja: 'プロセッサに対応した Windows に移行する' },
      text: { en: 'The list of processors for each version stands in the sources.', ja: 'バージョンごとの対応プロセッサの一覧は出典にあります。' },
    },
    {
      title: { en: 'Must it stay on this Windows? Take an older PC', ja: 'この Windows が必要な場合: 古い PC を使う' },
      text: { en: 'The same disk image is updated there without trouble.', ja: '同じイメージでも、古い PC では問題なく更新できます。' },
    },
  ],
  verify: [{ title: { en: 'The new Windows is there', ja: '新しい Windows になったことを確認する' }, command: 'winver' }],
  collect: [{ command: 'reg-query-cpu', text: { en: 'The name of the processor.', ja: 'プロセッサの名前。' }, gives: 'os-version' }],
  risk: {
    en: 'Patches from the web that remove the check change system files. They are not offered here.',
    ja: 'この検査を取り除くパッチがネット上にありますが、システム ファイルを書き換えるものです。ここでは案内しません。',
  },
  cites: ['SA-CPU', 'CPU80240037'],
});
