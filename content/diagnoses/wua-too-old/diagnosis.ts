// The update agent is older than the service it talks to, and cannot replace itself.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

/** WU_E_SELFUPDATE_REQUIRED and its relatives: the agent must be replaced before anything else can happen. */
const REQUIRED = ['8024D011', '8024D012'];
/** The self-update began and broke off. */
const BROKEN = ['8024D001', '8024D002', '8024D005', '8024D006', '8024D007', '8024D009', '8024D00A', '8024D00B', '8024D00F', '8024D013', '8024DFFF'];
const CUT = ['80072EFE', '80072F8F'];

export default defineDiagnosis<Kinds>({
  family: 'agent-outdated',
  title: { en: 'The Windows Update Agent is too old', ja: 'Windows Update エージェントが古い' },
  summary: {
    en: 'The part of Windows that searches for updates is older than the service it asks, and it does not manage to renew itself. Install the newer agent by hand.',
    ja: '更新プログラムを検索する仕組み (エージェント) が古く、サービスが求めるバージョンに達していません。自分自身の更新にも失敗しています。新しいエージェントを手動で入れてください。',
  },
  layer: 'generation',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1'],
  breaks: ['self-update', 'scan'],
  codes: [...REQUIRED, ...BROKEN, '8024001B', '80072EFE', '80072EE2'],
  needs: [
    { kind: 'agent-too-old' },
    { kind: 'self-update-failed' },
    { kind: 'failure', code: [...REQUIRED, ...BROKEN, '8024001B'] },
    [
      { kind: 'agent-build', old: true, late: true },
      { kind: 'os-version', era: '7' },
      { kind: 'wsus-policy', active: false },
      { kind: 'failure', code: CUT },
    ],
    [
      { kind: 'agent-build', old: true, late: true, seven: true },
      { kind: 'wsus-policy', active: false },
      { kind: 'failure', code: CUT },
    ],
  ],
  proves: [[{ kind: 'agent-too-old' }, { kind: 'self-update-failed' }]],
  supports: [
    { fact: { kind: 'agent-too-old' }, weight: 7 },
    { fact: { kind: 'self-update-failed' }, weight: 6 },
    { fact: { kind: 'failure', code: REQUIRED }, weight: 6 },
    { fact: { kind: 'failure', code: BROKEN }, weight: 5 },
    { fact: { kind: 'failure', code: '8024001B' }, weight: 3 },
    { fact: { kind: 'agent-build', old: true, late: true }, weight: 5 },
    { fact: { kind: 'failure', code: '80072EFE' }, weight: 2 },
  ],
  excludedBy: [
    { kind: 'os-version', era: ['10', '11'] },
    [
      { kind: 'os-version', era: '7' },
      { kind: 'agent-build', old: false },
    ],
  ],
  check: [
    {
      title: { en: 'Which agent is there?', ja: 'エージェントのバージョンを確認する' },
      text: { en: 'The version of the file wuaueng.dll is that of the agent.', ja: 'ファイル wuaueng.dll のバージョンがエージェントのバージョンです。' },
      eras: ['2000'],
    },
    { title: { en: 'Which agent is there?', ja: 'エージェントのバージョンを確認する' }, eras: ['xp', '2003', 'vista'], command: 'wmic-wuaueng' },
    { title: { en: 'Which agent is there?', ja: 'エージェントのバージョンを確認する' }, eras: ['7', '8', '8.1'], command: 'wuaueng-version' },
    {
      title: { en: 'And what it needs beside it?', ja: '前提の更新プログラムも確認する' },
      text: { en: 'Without them the newer agent does not help.', ja: 'これらがないと、新しいエージェントだけを入れても効きません。' },
      eras: ['7'],
      command: 'wmic-qfe-sha2',
    },
  ],
  fix: [
    {
      title: { en: 'Windows 7: three updates, in this order', ja: 'Windows 7: 次の順に 3 つ入れる' },
      text: {
        en: 'KB4490628, then KB4474419, restart, then KB3138612 (or any later monthly rollup), from the Microsoft Update Catalog with another PC if need be. Choose x86 or x64 as your Windows is.',
        ja: 'KB4490628、KB4474419 の順に入れて再起動し、その後 KB3138612 (またはそれ以降のマンスリー ロールアップ) を入れます。Microsoft Update カタログから、必要なら別の PC で入手します。x86 と x64 を間違えないようにしてください。',
      },
      eras: ['7'],
    },
    {
      title: { en: 'Windows 8.1: the update line of 2014 first', ja: 'Windows 8.1: 先に 2014 年の更新を入れる' },
      text: {
        en: 'KB2919355 and what it asks for; a later rollup then brings the agent.',
        ja: 'KB2919355 とその前提を入れます。その後のロールアップでエージェントも新しくなります。',
      },
      eras: ['8.1'],
    },
    {
      title: { en: 'Windows 8: the stand-alone agent or a later rollup', ja: 'Windows 8: 単体のエージェントか、その後のロールアップを入れる' },
      eras: ['8'],
    },
    {
      title: { en: 'XP Professional, Server 2003, Vista: the stand-alone agent', ja: 'XP Professional、Server 2003、Vista: 単体のエージェントを入れる' },
      text: {
        en: 'Close Windows Update, then run the package that fits your service pack. Not on XP Home or Embedded: see the next step.',
        ja: 'Windows Update を閉じ、Service Pack に合ったパッケージを実行します。XP Home と Embedded では次の手順に従ってください。',
      },
      eras: ['xp', '2003', 'vista'],
    },
    {
      title: { en: 'XP Home and Embedded: the older package', ja: 'XP Home と Embedded: 1 つ前のパッケージを入れる' },
      text: {
        en: 'Back the PC up, and let Legacy Update choose the package: the newest one can leave this edition unable to start.',
        ja: 'PC をバックアップし、パッケージの選択は Legacy Update に任せてください。最新のものを入れると、このエディションは起動しなくなることがあります。',
      },
      eras: ['xp'],
    },
    {
      title: { en: 'Windows 2000: the last agent for it', ja: 'Windows 2000: 最後のエージェントを入れる' },
      text: { en: 'Legacy Update installs it; SP3 or later is needed.', ja: 'Legacy Update が入れます。SP3 以降が必要です。' },
      eras: ['2000'],
    },
    { title: { en: 'Restart the service', ja: 'サービスを再起動する' }, eras: ['xp', '2003', 'vista', '7', '8', '8.1'], command: 'restart-wuauserv' },
  ],
  verify: [
    { title: { en: 'The new version is there', ja: '新しいバージョンになったことを確認する' }, eras: ['xp', '2003', 'vista'], command: 'wmic-wuaueng' },
    { title: { en: 'The new version is there', ja: '新しいバージョンになったことを確認する' }, eras: ['7', '8', '8.1'], command: 'wuaueng-version' },
    {
      title: { en: 'The scan gets past the old code', ja: 'スキャンが以前のコードで止まらないことを確認する' },
      text: { en: 'Drop the new log into the box on the start page to be sure.', ja: '新しいログをトップ ページの診断の欄にドロップすれば確認できます。' },
      command: 'open-windowsupdate-log',
    },
  ],
  collect: [
    {
      command: 'open-windowsupdate-log',
      text: { en: 'The whole log: its first lines name the agent.', ja: 'ログ全体。先頭の行にエージェントのバージョンがあります。' },
      gives: 'agent-build',
    },
  ],
  risk: {
    en: 'On XP Home and Embedded the newest package can leave the PC unable to start: back up first. Elsewhere nothing is lost.',
    ja: 'XP Home と Embedded では、最新のパッケージで PC が起動しなくなることがあります。先にバックアップしてください。ほかでは失うものはありません。',
  },
  cites: ['SA-WUA', 'W32-WUAUPD', 'W32-WUAVER', 'LU-SETUP', 'LU-149', 'LU-481', 'KB902093'],
});
