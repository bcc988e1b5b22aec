// The disk or the memory gives back something else than was written.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const READ = ['8007045D', '80070017'];

export default defineDiagnosis<Kinds>({
  family: 'component-store-corruption',
  title: { en: 'The disk or the memory damages files', ja: 'ディスクまたはメモリの障害でファイルが壊れる' },
  summary: {
    en: 'Files cannot be read, or they are damaged again after each repair: the disk, its cable or the memory fails. Save your data now, before any repair; then test disk and memory.',
    ja: 'ファイルを読み取れないか、修復しても再び壊れます。ディスク、ケーブル、メモリのいずれかの障害です。修復より先にデータを退避し、その後でディスクとメモリを検査してください。',
  },
  layer: 'client-disk',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['download', 'install'],
  codes: [...READ, '80070570'],
  needs: [
    { kind: 'failure', code: READ },
    [{ kind: 'failure', code: '80070570' }, { kind: 'disk-trouble' }],
    [{ kind: 'store-damaged' }, { kind: 'disk-trouble' }],
  ],
  proves: [[{ kind: 'failure', code: [...READ, '80070570'] }, { kind: 'disk-trouble' }]],
  supports: [
    { fact: { kind: 'failure', code: READ }, weight: 5 },
    { fact: { kind: 'failure', code: '80070570' }, weight: 2 },
    { fact: { kind: 'disk-trouble' }, weight: 5 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'Does the system log report disk errors?', ja: 'システム ログにディスクのエラーがあるか確認する' },
      text: {
        en: 'disk 7, 11, 51, 153 or 154, Ntfs 55. One warning of a USB stick that was pulled out says nothing.',
        ja: 'disk の 7、11、51、153、154 と Ntfs の 55 です。抜いた USB メモリの警告 1 件だけでは判断できません。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'events-disk',
    },
    {
      title: { en: 'Does the system log report disk errors?', ja: 'システム ログにディスクのエラーがあるか確認する' },
      text: { en: 'Sources disk and Ntfs.', ja: 'ソースが disk と Ntfs のものを見ます。' },
      eras: ['xp', '2003'],
      command: 'eventvwr',
    },
    { title: { en: 'What does the disk say of itself?', ja: 'ディスクの自己診断を確認する' }, eras: ['8', '8.1', '10', '11'], command: 'get-physicaldisk' },
    { title: { en: 'What does the disk say of itself?', ja: 'ディスクの自己診断を確認する' }, eras: ['xp', '2003', 'vista', '7'], command: 'wmic-diskdrive' },
    {
      title: { en: 'Is the file system sound?', ja: 'ファイル システムを確認する' },
      text: { en: 'Without a switch it only reads.', ja: 'スイッチを付けなければ、読み取るだけです。' },
      command: 'chkdsk-read',
    },
  ],
  fix: [
    {
      title: { en: 'Copy your data away, first of all', ja: '何よりも先にデータを退避する' },
      text: {
        en: 'To another disk. A dying disk may fail during the repair.',
        ja: '別のディスクにコピーします。壊れかけたディスクは、修復中に完全に故障することがあります。',
      },
    },
    {
      title: { en: 'Test the memory', ja: 'メモリを検査する' },
      text: { en: 'It runs at the next start.', ja: '次の起動時に実行されます。' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'mdsched',
    },
    { title: { en: 'Look at the file system', ja: 'ファイル システムを確認する' }, command: 'chkdsk-read' },
    {
      title: { en: 'Repair the file system', ja: 'ファイル システムを修復する' },
      text: {
        en: 'Only with the data saved. It runs at the next start and can take hours.',
        ja: 'データを退避してから実行します。次の起動時に実行され、数時間かかることもあります。',
      },
      command: 'chkdsk-repair',
    },
    {
      title: { en: 'Replace what fails', ja: '故障した部品を交換する' },
      text: {
        en: 'New disk errors after the repair mean: replace the cable, then the disk.',
        ja: '修復後も新しいエラーが出るなら、ケーブル、次にディスクを交換します。',
      },
    },
    {
      title: { en: 'Then repair the component store', ja: '続けてコンポーネント ストアを修復する' },
      text: {
        en: 'As on the page about the damaged component store: before the hardware is sound it would be in vain.',
        ja: '「コンポーネント ストアが破損している」のページのとおりに修復します。ハードウェアが直る前に行っても無駄になります。',
      },
    },
  ],
  verify: [
    {
      title: { en: 'No new disk events', ja: '新しいディスクのエラーがないことを確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'events-disk',
    },
    { title: { en: 'No new disk events', ja: '新しいディスクのエラーがないことを確認する' }, eras: ['xp', '2003'], command: 'eventvwr' },
  ],
  collect: [
    { command: 'events-disk', text: { en: 'What the system log says of the disk.', ja: 'ディスクについてのシステム ログの記録。' }, gives: 'disk-trouble' },
  ],
  risk: {
    en: 'A repair with chkdsk can lose what it cannot read. Data first.',
    ja: 'chkdsk による修復では、読み取れない内容が失われることがあります。データの退避を先に行ってください。',
  },
  cites: ['SA-0570', 'SA-EV51', 'NTFS55', 'ITPRO-UPGRES'],
});
