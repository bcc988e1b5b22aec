// Something on the way does not hand out parts of a file.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const RANGE = ['80200013', '80200011'];

export default defineDiagnosis<Kinds>({
  family: 'bits-service',
  title: { en: 'A proxy or filter does not pass range requests', ja: 'プロキシやフィルターが範囲要求 (Range) を通さない' },
  summary: {
    en: 'Windows Update downloads a file in parts. A proxy, firewall or security product on the way answers such a request with the whole file, without a size, or not at all: it has to let range requests through.',
    ja: 'Windows Update はファイルを一部ずつダウンロードします。途中のプロキシ、ファイアウォール、セキュリティ製品が、範囲の要求にファイル全体で応じるか、サイズを返さないか、拒んでいます。範囲要求を通すように設定してください。',
  },
  layer: 'answers',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['download'],
  codes: [...RANGE, '80D05001'],
  needs: [
    [
      { kind: 'failure', code: [...RANGE, '80D05001'] },
      { kind: 'way-failed', picture: 'range-ignored' },
    ],
    { kind: 'failure', code: RANGE },
    { kind: 'range-refused' },
    { kind: 'way-failed', picture: 'range-ignored' },
  ],
  proves: [
    [
      { kind: 'failure', code: RANGE },
      { kind: 'way-failed', picture: 'range-ignored' },
    ],
    [{ kind: 'failure', code: RANGE }, { kind: 'range-refused' }],
  ],
  supports: [
    { fact: { kind: 'failure', code: '80200013' }, weight: 6 },
    { fact: { kind: 'failure', code: '80200011' }, weight: 5 },
    { fact: { kind: 'range-refused' }, weight: 7 },
    { fact: { kind: 'way-failed', picture: 'range-ignored' }, weight: 6 },
    { fact: { kind: 'failure', code: '80D05001' }, weight: 2 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'What does the job say?', ja: 'ジョブのエラーを確認する' },
      text: { en: 'ERROR CODE 0x80200013 and the address of the file.', ja: 'ERROR CODE 0x80200013 と、ファイルのアドレスが表示されます。' },
      command: 'bitsadmin-list',
    },
    {
      title: { en: 'Does the file have a size?', ja: 'ファイルのサイズが返るか確認する' },
      text: { en: 'Content-Length must be among the lines.', ja: 'Content-Length の行が必要です。' },
      eras: ['10', '11'],
      command: 'curl-head',
    },
    { title: { en: 'Are parts handed out?', ja: '一部だけを取得できるか確認する' }, eras: ['10', '11'], command: 'curl-range' },
    {
      title: { en: 'Are parts handed out?', ja: '一部だけを取得できるか確認する' },
      text: {
        en: 'An older Windows has no curl: run “curl -r 0-99” on another PC behind the same proxy. 206 is right, 200 is the finding.',
        ja: '古い Windows には curl がありません。同じプロキシを使う別の PC で「curl -r 0-99」を実行します。206 なら正常、200 ならこれが原因です。',
      },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
    },
  ],
  fix: [
    {
      title: { en: 'Let range requests through on the proxy or firewall', ja: 'プロキシやファイアウォールで範囲要求を許可する' },
      text: {
        en: 'For *.windowsupdate.com, *.dl.delivery.mp.microsoft.com and *.delivery.mp.microsoft.com, or for everything. It is often called “byte-range”; on a SonicWALL “Enable HTTP Byte-Range request with Gateway AV”. The administrator of the device has to do it.',
        ja: '*.windowsupdate.com、*.dl.delivery.mp.microsoft.com、*.delivery.mp.microsoft.com について、またはすべてについて許可します。設定名は Byte-Range などで、SonicWALL では「Enable HTTP Byte-Range request with Gateway AV」です。機器の管理者に依頼してください。',
      },
    },
    {
      title: { en: 'A web filter of an antivirus on the PC can be the one, too', ja: 'PC のウイルス対策ソフトの Web 検査が原因のこともある' },
      text: { en: 'Exempt the same hosts in it.', ja: '同じサーバーを検査の対象外にします。' },
    },
    {
      title: { en: 'WSUS server only, as a stop-gap: foreground downloads', ja: 'WSUS サーバーのみの応急処置: フォアグラウンドでダウンロードする' },
      text: {
        en: 'BitsDownloadPriorityForeground = 1 in the WSUS database. It takes the throttling away and does not help for files above 2 GB.',
        ja: 'WSUS のデータベースで BitsDownloadPriorityForeground を 1 にします。帯域制御が効かなくなり、2 GB を超えるファイルには効きません。',
      },
    },
    { title: { en: 'Then let it try again', ja: 'もう一度試す' }, command: 'restart-bits' },
  ],
  verify: [
    { title: { en: '206, not 200', ja: '200 ではなく 206 になることを確認する' }, eras: ['10', '11'], command: 'curl-range' },
    { title: { en: 'The job moves', ja: 'ジョブが進むことを確認する' }, command: 'bitsadmin-list' },
  ],
  collect: [
    { command: 'bitsadmin-list', text: { en: 'The job with its error code.', ja: 'エラー コードを含むジョブの状態。' }, gives: 'failure' },
    {
      command: 'pktmon-start',
      text: {
        en: 'A capture shows 200 where 206 should be (Windows 10 and 11).',
        ja: 'キャプチャで、206 のはずが 200 になっていることがわかります (Windows 10 / 11)。',
      },
      gives: 'way-failed',
    },
  ],
  risk: {
    en: 'Nothing changes on the PC. Content scanners see a file only in parts then; the update files are signed and checked anyway.',
    ja: 'PC の設定は変わりません。内容を検査する製品からはファイルが一部ずつしか見えなくなりますが、更新ファイルは署名で検証されています。',
  },
  cites: ['SA-RANGE', 'JPM-RANGE', 'W32-BITSHTTP', 'W32-BITSBEST', 'KB3175743', 'SA-ISSUES'],
});
