// A name of an update host is answered by the PC itself, or by somebody who should not.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const NOWHERE = ['127.0.0.1', '0.0.0.0', '::1', '::', '[::1]', '[::]'];
const WEB = [80, 443];
const FAILED = ['refused', 'reset', 'syn-unanswered', 'unreachable'] as const;

export default defineDiagnosis<Kinds>({
  family: 'dns-failure',
  title: { en: 'Update hosts are redirected on this PC', ja: 'この PC で更新サーバーの名前が書き換えられている' },
  summary: {
    en: 'The hosts file, or a filter on the PC, answers for the update hosts with an address that leads nowhere. Such lines are the work of malware or of tools that switch updates off: keep a copy, remove them, and scan the PC.',
    ja: 'hosts ファイルや PC 上のフィルターが、更新サーバーの名前に行き先のないアドレスを返しています。マルウェアか、更新を止めるツールによるものです。控えを取ってから取り除き、ウイルス スキャンを行ってください。',
  },
  layer: 'network',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: ['80072EFD', '80072EE7', '80244018'],
  needs: [
    { kind: 'connection-failed', host: NOWHERE, port: WEB },
    { kind: 'tcp-flow', outcome: FAILED, address: NOWHERE, port: WEB },
    { kind: 'hosts-entry', address: NOWHERE },
  ],
  proves: [],
  supports: [
    { fact: { kind: 'connection-failed', host: NOWHERE, port: WEB }, weight: 6 },
    { fact: { kind: 'tcp-flow', outcome: FAILED, address: NOWHERE, port: WEB }, weight: 6 },
    { fact: { kind: 'hosts-entry', address: NOWHERE }, weight: 7 },
    { fact: { kind: 'failure', code: ['80072EFD', '80072EE7', '8024402C'] }, weight: 2 },
  ],
  // Where a proxy is in use the name is looked up by the proxy, and the log speaks of that.
  excludedBy: [{ kind: 'winhttp-send-failed', proxy: 'named' }],
  check: [
    { title: { en: 'Does the hosts file name update hosts?', ja: 'hosts ファイルに更新サーバーの行があるか確認する' }, command: 'findstr-hosts' },
    {
      title: { en: 'Which address does the PC take?', ja: 'PC が使うアドレスを確認する' },
      text: {
        en: '127.0.0.1 or 0.0.0.0 in the first line is the finding. ping asks the hosts file; nslookup does not.',
        ja: '1 行目に 127.0.0.1 や 0.0.0.0 と出れば、それが原因です。ping は hosts ファイルを見ますが、nslookup は見ません。',
      },
      command: 'ping-host',
    },
    {
      title: { en: 'And which does the name server give?', ja: 'DNS サーバーの答えを確認する' },
      text: { en: 'Two answers that differ: the PC is the place to look.', ja: '2 つの答えが違えば、調べるべきは PC です。' },
      command: 'nslookup-host',
    },
  ],
  fix: [
    { title: { en: 'Keep a copy', ja: '控えを取る' }, command: 'copy-hosts' },
    {
      title: { en: 'Remove the lines of update hosts', ja: '更新サーバーの行を削除する' },
      text: {
        en: 'Start Notepad as administrator, open the file, delete the lines with windowsupdate or microsoft, and save. Some people keep such a file on purpose, to stop updates or advertising: ask before you delete.',
        ja: '管理者としてメモ帳を起動してファイルを開き、windowsupdate や microsoft を含む行を削除して保存します。更新や広告を止めるために、意図して入れている人もいます。削除する前に確認してください。',
      },
      command: 'open-hosts-file',
    },
    { title: { en: 'Empty the cache', ja: 'キャッシュを消去する' }, command: 'ipconfig-flushdns' },
    {
      title: { en: 'Scan for malware, from a clean medium', ja: '安全なメディアから起動してウイルス スキャンを行う' },
      text: {
        en: 'What wrote these lines may write them again. If names of security firms fail as well while nslookup answers, a filter sits in the resolver itself.',
        ja: '行を書き込んだものが、また書き込むかもしれません。nslookup は応答するのにセキュリティ企業の名前も解決できない場合は、名前解決の仕組みそのものにフィルターが入っています。',
      },
    },
    {
      title: { en: 'See that the services were not switched off, too', ja: 'サービスも無効にされていないか確認する' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
      command: 'sc-qc-wuauserv',
    },
  ],
  verify: [
    {
      title: { en: 'The name has a public address', ja: '名前がインターネット上のアドレスになったことを確認する' },
      text: { en: 'The first line of ping shows it, answer or not.', ja: 'ping の 1 行目に表示されます (応答の有無は問いません)。' },
      command: 'ping-host',
    },
    {
      title: { en: 'The scan passes', ja: 'スキャンが成功することを確認する' },
      text: { en: 'Drop the new log into the box on the start page to be sure.', ja: '新しいログをトップ ページの診断の欄にドロップすれば確認できます。' },
    },
  ],
  collect: [
    { command: 'nslookup-host', text: { en: 'Whether the name server knows the name.', ja: 'DNS サーバーが名前を知っているかどうか。' }, gives: 'dns-answer' },
    {
      command: 'test-netconnection-host-port',
      text: { en: 'Which address the PC tries.', ja: 'PC がどのアドレスに接続するか。' },
      gives: 'connection-failed',
    },
  ],
  risk: {
    en: 'The hosts file can hold lines that a company or a program needs: remove those of update hosts only.',
    ja: 'hosts ファイルには、会社やプログラムに必要な行もあります。削除するのは更新サーバーの行だけにします。',
  },
  cites: ['SA-403', 'CONFICKER', 'WSD-FINDSTR', 'WSD-COPY'],
});
