// The disk or the memory gives back something else than was written.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const READING = ['8007045D', '80070017'];
const DAMAGED = ['80070570', '8007000D', '80073712', '800736CC'];

export default defineDiagnosis<Kinds>({
  family: 'component-store-corruption',
  title: { en: 'The disk or the memory makes errors', ja: 'ディスクやメモリが読み取りエラーを起こしている' },
  summary: {
    en: 'Files are damaged because the disk or the memory fails, so every repair lasts only for a while. Copy your data away first; then check the disk, and replace what is failing.',
    ja: 'ディスクやメモリの障害でファイルが壊れており、修復してもまた壊れます。まずデータを別の場所へコピーし、それからディスクを検査して、故障しているものを交換してください。',
  },
  layer: 'store',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['download', 'install'],
  codes: ['80070570', '8007045D', '80070017'],
  needs: [
    { kind: 'failure', code: READING },
    [{ kind: 'disk-error' }, { kind: 'failure', code: DAMAGED }],
    [{ kind: 'disk-error' }, { kind: 'store-damaged' }],
  ],
  proves: [[{ kind: 'disk-error' }, { kind: 'failure', code: READING }]],
  supports: [
    { fact: { kind: 'failure', code: READING }, weight: 6 },
    { fact: { kind: 'disk-error' }, weight: 6 },
    { fact: { kind: 'failure', code: DAMAGED }, weight: 2 },
  ],
  excludedBy: [],
  check: [
    { title: { en: 'What do the disks report?', ja: 'ディスクの記録を確認する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'wevtutil-disk' },
    { title: { en: 'Event Viewer, System: disk and Ntfs', ja: 'イベント ビューアーの「システム」で disk と Ntfs を確認する' }, eras: ['2000', 'xp', '2003'] },
    { title: { en: 'Is the file system sound?', ja: 'ファイル システムを検査する' }, command: 'chkdsk-read' },
  ],
  fix: [
    {
      title: { en: 'Copy your data to another disk now', ja: '今すぐデータを別のディスクへコピーする' },
      text: {
        en: 'Before any repair. Every hour of work can be the last of a failing disk.',
        ja: 'どの修復よりも先に行います。故障しかけたディスクは、いつ動かなくなるかわかりません。',
      },
    },
    {
      title: { en: 'Check the cable and the maker’s test of the disk', ja: 'ケーブルと、メーカーの診断ツールを確認する' },
      text: {
        en: 'The SMART values tell about the disk, the error counter of the interface about the cable.',
        ja: 'SMART の値はディスクの状態を、インターフェイスのエラー数はケーブルの状態を示します。',
      },
    },
    { title: { en: 'Test the memory', ja: 'メモリを診断する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'mdsched' },
    { title: { en: 'Look before you repair', ja: '修復の前に検査する' }, command: 'chkdsk-read' },
    { title: { en: 'Repair the file system', ja: 'ファイル システムを修復する' }, command: 'chkdsk-fix' },
    {
      title: { en: 'Replace what fails, then repair Windows', ja: '故障した部品を交換し、その後で Windows を修復する' },
      text: { en: 'In this order. A repair on a failing disk is wasted.', ja: 'この順に行います。故障したディスクの上での修復は無駄になります。' },
    },
  ],
  verify: [
    { title: { en: 'No new events', ja: '新しいイベントがないことを確認する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'wevtutil-disk' },
    { title: { en: 'The file system is sound', ja: 'ファイル システムに異常がないことを確認する' }, command: 'chkdsk-read' },
  ],
  collect: [{ command: 'wevtutil-disk', text: { en: 'What the disks report.', ja: 'ディスクの記録。' }, gives: 'disk-error' }],
  risk: {
    en: 'A dying disk can fail for good during chkdsk: the copy of your data comes first.',
    ja: '故障しかけたディスクは、chkdsk の途中で完全に壊れることがあります。データのコピーを先に済ませてください。',
  },
  cites: ['SA-DISKERR', 'SA-EV51', 'NTFS55', 'SA-0570', 'SA-COMMON'],
});
