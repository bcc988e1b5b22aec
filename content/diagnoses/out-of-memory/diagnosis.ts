// Memory, or a limit of the registry, ran out while the update was being installed or searched.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const SHORT = ['8007000E', '80070008', '800705AA'];

export default defineDiagnosis<Kinds>({
  family: 'out-of-resources',
  title: { en: 'Memory or another resource ran out', ja: 'メモリなどのリソースが不足した' },
  summary: {
    en: 'Windows could not get the memory it needed for the update. Restart, close large programs, and let Windows manage the paging file. If CBS.log says that the COMPONENTS hive could not be loaded, a limit on the registry is the cause.',
    ja: '更新に必要なメモリを確保できませんでした。再起動して大きなプログラムを閉じ、ページング ファイルの管理を Windows に任せてください。CBS.log に COMPONENTS ハイブを読み込めないとある場合は、レジストリのサイズ制限が原因です。',
  },
  layer: 'installation',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['scan', 'install'],
  codes: ['8007000E', '80070008', '800705AA'],
  needs: [{ kind: 'hive-not-loaded' }, { kind: 'resource-short', what: ['memory', 'resources'] }, { kind: 'failure', code: SHORT }],
  proves: [],
  supports: [
    { fact: { kind: 'hive-not-loaded' }, weight: 7 },
    { fact: { kind: 'memory-low' }, weight: 5 },
    { fact: { kind: 'resource-short', what: ['memory', 'resources'] }, weight: 6 },
    { fact: { kind: 'failure', code: SHORT }, weight: 6 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'Who takes the memory?', ja: 'メモリを使っているプログラムを確認する' },
      eras: ['7', '8', '8.1', '10', '11'],
      command: 'get-process-memory',
    },
    {
      title: { en: 'Did Windows warn of low memory?', ja: 'Windows がメモリ不足を警告していないか確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'wevtutil-low-memory',
    },
    { title: { en: 'Is the size of the registry limited?', ja: 'レジストリのサイズが制限されていないか確認する' }, command: 'reg-query-registrysizelimit' },
    { title: { en: 'Is there room for the paging file?', ja: 'ページング ファイルのための空き容量を確認する' }, command: 'dir-c' },
  ],
  fix: [
    {
      title: { en: 'Restart, and close what is not needed', ja: '再起動し、不要なプログラムを閉じる' },
      text: { en: 'Then install one update at a time.', ja: 'その後、更新プログラムを 1 つずつインストールします。' },
    },
    {
      title: { en: 'Let Windows manage the paging file', ja: 'ページング ファイルの管理を Windows に任せる' },
      text: {
        en: 'System properties, Advanced, Performance, Virtual memory: “Automatically manage paging file size for all drives”, then restart.',
        ja: '「システムのプロパティ」→「詳細設定」→「パフォーマンス」→「仮想メモリ」で「すべてのドライブのページング ファイルのサイズを自動的に管理する」を選び、再起動します。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
    },
    {
      title: { en: 'Enlarge the paging file', ja: 'ページング ファイルを大きくする' },
      text: {
        en: 'System properties, Advanced, Performance, Virtual memory.',
        ja: '「システムのプロパティ」→「詳細設定」→「パフォーマンス」→「仮想メモリ」で設定します。',
      },
      eras: ['xp', '2003'],
    },
    {
      title: { en: 'A virtual machine gets more memory', ja: '仮想マシンにはメモリを追加する' },
      text: { en: 'With 1 GB or less large updates cannot be unpacked.', ja: '1 GB 以下では、大きな更新プログラムを展開できません。' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
    },
    {
      title: { en: 'Note the limit of the registry first', ja: 'レジストリの制限値を先に控える' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'reg-query-registrysizelimit',
    },
    {
      title: { en: 'Remove the limit, where there is one', ja: '制限があれば取り除く' },
      text: { en: 'Only if CBS.log says that the COMPONENTS hive was not loaded.', ja: 'CBS.log に COMPONENTS ハイブを読み込めないとある場合に限ります。' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'reg-set-registrysizelimit',
    },
  ],
  verify: [
    {
      title: { en: 'No new warning of low memory', ja: '新しいメモリ不足の警告がないことを確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'wevtutil-low-memory',
    },
    {
      title: { en: 'The update installs', ja: '更新プログラムがインストールされることを確認する' },
      text: { en: 'The next attempt ends without the code.', ja: '次の試行が、このコードを出さずに終わります。' },
    },
  ],
  collect: [
    { command: 'wevtutil-low-memory', text: { en: 'Which programs took the memory.', ja: 'メモリを使っていたプログラム。' }, gives: 'resource-short' },
    { command: 'open-cbs-log', text: { en: 'CBS.log: memory, or the registry?', ja: 'CBS.log。メモリか、レジストリか。' }, gives: 'hive-not-loaded' },
  ],
  cites: ['SA-000E', 'SA-0008', 'SA-05AA', 'TVBOK-MEM'],
});
