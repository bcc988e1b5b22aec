// A driver stops the new Windows on its way up, and setup goes back.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'driver-conflict',
  title: { en: 'A driver makes the feature update roll back', ja: 'ドライバーが原因で機能更新がロールバックする' },
  summary: {
    en: 'The upgrade went back to the old Windows, and the code says that a driver is the likely reason. Unplug what is not needed, bring drivers and firmware up to date, start clean, and try again.',
    ja: 'アップグレードが元の Windows に戻されました。コードはドライバーが原因である可能性を示しています。不要な機器を外し、ドライバーとファームウェアを更新し、クリーン ブートでやり直してください。',
  },
  layer: 'upgrade',
  eras: ['10', '11'],
  breaks: ['install', 'restart'],
  codes: ['C1900101'],
  needs: [
    { kind: 'setup-result', code: 'C1900101' },
    { kind: 'failure', code: 'C1900101' },
    { kind: 'driver-failed', by: 'setup', code: 'C1900101' },
  ],
  proves: [],
  supports: [
    { fact: { kind: 'setup-result', code: 'C1900101' }, weight: 6 },
    { fact: { kind: 'failure', code: 'C1900101' }, weight: 5 },
    { fact: { kind: 'driver-failed', by: 'setup', code: 'C1900101' }, weight: 6 },
    { fact: { kind: 'driver-failed', by: 'setup' }, weight: 2 },
  ],
  excludedBy: [],
  check: [
    { title: { en: 'What do the logs of the attempt say?', ja: 'ロールバックのログを確認する' }, command: 'open-rollback-setuperr' },
    { title: { en: 'Which drivers of other makers are there?', ja: '他社製のドライバーを確認する' }, command: 'dir-driverstore-inf' },
    { title: { en: 'Is there room?', ja: '空き容量を確認する' }, command: 'dir-c' },
  ],
  fix: [
    { title: { en: 'Back up your data', ja: 'データのバックアップを取る' } },
    {
      title: { en: 'Unplug everything but mouse, keyboard and display', ja: 'マウス、キーボード、ディスプレイ以外を外す' },
      text: {
        en: 'USB disks, docks, card readers, printers, unused SATA disks.',
        ja: 'USB ディスク、ドック、カード リーダー、プリンター、使っていない SATA ディスクなどです。',
      },
    },
    {
      title: { en: 'Bring firmware and drivers up to date', ja: 'ファームウェアとドライバーを更新する' },
      text: {
        en: 'From the maker of the PC: BIOS or UEFI, storage, graphics, network.',
        ja: 'PC のメーカーから、BIOS / UEFI、ストレージ、グラフィックス、ネットワークのものを入手します。',
      },
      command: 'dir-driverstore-inf',
    },
    {
      title: { en: 'Remove antivirus and disk encryption of other makers', ja: '他社製のウイルス対策とディスク暗号化を取り除く' },
      text: {
        en: 'They hook into the start of Windows. Install them again after the upgrade.',
        ja: 'Windows の起動に介入するためです。アップグレード後に入れ直します。',
      },
    },
    { title: { en: 'Start clean, then run the upgrade', ja: 'クリーン ブートしてからアップグレードする' }, command: 'msconfig' },
  ],
  verify: [{ title: { en: 'The new version is there', ja: '新しいバージョンになったことを確認する' }, command: 'winver' }],
  collect: [{ command: 'open-rollback-setuperr', text: { en: 'setupact.log of the attempt.', ja: 'その試行の setupact.log。' }, gives: 'setup-result' }],
  risk: {
    en: 'Back up first. A roll-back that is cut off by the power switch can cost the whole installation.',
    ja: '先にバックアップを取ってください。ロールバックの途中で電源を切ると、Windows が起動しなくなることがあります。',
  },
  cites: ['ITPRO-UPGCODES', 'ITPRO-UPGRES'],
});
