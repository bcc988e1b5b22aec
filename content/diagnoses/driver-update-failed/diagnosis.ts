// A driver of the update cannot be put in place, and the whole update is rolled back for it.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'driver-conflict',
  title: { en: 'A driver inside the update cannot be installed', ja: '更新プログラムに含まれるドライバーを組み込めない' },
  summary: {
    en: 'A cumulative update also renews drivers of Windows. For one of them this PC lacks its files or its registry keys, so the whole update is rolled back at the restart. CBS.log names the driver: bring back what it lacks.',
    ja: '累積更新プログラムは Windows のドライバーも更新します。その 1 つについて、この PC にファイルかレジストリ キーが欠けているため、再起動時に更新全体がロールバックされます。CBS.log にドライバーの名前があるので、欠けているものを戻します。',
  },
  layer: 'client-driver',
  eras: ['8', '8.1', '10', '11'],
  breaks: ['install', 'restart'],
  codes: ['80070002', '80070490'],
  needs: [{ kind: 'driver-failed', by: 'servicing' }],
  proves: [
    // The line of the driver, and the verdict on all drivers.
    [
      { kind: 'driver-failed', by: 'servicing', inf: { present: true } },
      { kind: 'driver-failed', by: 'servicing', code: { present: true } },
    ],
  ],
  supports: [
    { fact: { kind: 'driver-failed', by: 'servicing', inf: { present: true } }, weight: 6 },
    { fact: { kind: 'driver-failed', by: 'servicing', code: { present: true } }, weight: 5 },
    { fact: { kind: 'driver-failed', by: 'servicing' }, weight: 5 },
  ],
  excludedBy: [],
  yieldsTo: ['driver-arch-missing'],
  check: [
    {
      title: { en: 'Which driver is it?', ja: 'どのドライバーかを確認する' },
      text: {
        en: 'The line “INSTALL index … result 2, inf: …” just before the failure names it.',
        ja: '失敗の直前にある「INSTALL index … result 2, inf: …」の行に名前があります。',
      },
      command: 'findstr-driver-queue',
    },
    { title: { en: 'Does the component store miss anything?', ja: 'コンポーネント ストアに欠けがないか確認する' }, command: 'dism-scanhealth' },
  ],
  fix: [
    { title: { en: 'Look for damage first', ja: 'まず破損を確認する' }, command: 'dism-scanhealth' },
    {
      title: { en: 'Repair the component store', ja: 'コンポーネント ストアを修復する' },
      text: { en: 'It brings missing driver files back.', ja: '欠けているドライバー ファイルが戻ります。' },
      command: 'dism-restorehealth',
    },
    {
      title: { en: 'Bring the registry key of the driver’s service back', ja: 'ドライバーのサービスのレジストリ キーを戻す' },
      text: {
        en: 'Export HKLM\\SYSTEM\\CurrentControlSet\\Services\\(name of the driver) on a PC with the same Windows, and import it here. For flpydisk.inf Microsoft names two: flpydisk and sfloppy.',
        ja: '同じ Windows の PC で HKLM\\SYSTEM\\CurrentControlSet\\Services\\(ドライバー名) をエクスポートし、この PC にインポートします。Microsoft は flpydisk.inf の例で、flpydisk と sfloppy の 2 つを挙げています。',
      },
    },
    { title: { en: 'Restart and install again', ja: '再起動してもう一度インストールする' }, command: 'shutdown-restart' },
    {
      title: { en: 'If nothing helps: an in-place upgrade', ja: '解決しない場合: 上書きアップグレード' },
      text: {
        en: 'Setup from media of the same version, keeping files and programs. Back up first.',
        ja: '同じバージョンのメディアからセットアップを実行し、ファイルとアプリを引き継ぎます。先にバックアップを取ってください。',
      },
    },
  ],
  verify: [{ title: { en: 'The update is installed', ja: 'インストールされたことを確認する' }, command: 'get-hotfix' }],
  collect: [{ command: 'findstr-driver-queue', text: { en: 'Which driver fails.', ja: '失敗しているドライバーの名前。' }, gives: 'driver-failed' }],
  risk: {
    en: 'A service key of another Windows version can keep the PC from starting: export the present state and have a backup.',
    ja: '異なるバージョンの Windows のキーを取り込むと、起動しなくなることがあります。現在の状態をエクスポートし、バックアップを用意してください。',
  },
  cites: ['SA-0002', 'SA-0490'],
});
