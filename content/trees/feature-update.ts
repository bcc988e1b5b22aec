// The move to a newer Windows fails: C1900101 with its extend code, C1900208, 8007042B and others.
import { defineTree } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

/** A code counts wherever it was met: in a record of a log, in the result of setup, or typed alone. */
const shown = (...code: string[]) => [[{ kind: 'failure', code }], [{ kind: 'setup-result', code }], [{ kind: 'typed-code', code }]] as const;

// biome-ignore format: one line a text, so that the two languages stand side by side
export default defineTree<Kinds>()({
  title: { en: 'The upgrade to a newer Windows fails: 0xC1900101, 0xC1900208', ja: '新しい Windows へのアップグレードに失敗する: 0xC1900101、0xC1900208' },
  summary: {
    en: 'Setup gives two numbers: a result, and an extend code that tells how far it came. The second one decides most cases.',
    ja: 'セットアップは、結果コードと、どこまで進んだかを示す拡張コードの 2 つを示します。多くの場合、拡張コードから原因がわかります。',
  },
  order: 8,
  start: 'result',
  nodes: {
    result: {
      ask: { en: 'Which result code, and is there an extend code behind it?', ja: '結果コードは何ですか? 後ろに拡張コードはありますか?' },
      how: [{ on: ['10', '11'], run: ['open-setuperr'] }],
      hint: { en: 'The pair looks like 0xC1900101 - 0x20017. After a rollback the logs lie in C:\\$WINDOWS.~BT\\Sources\\Panther and \\Rollback.', ja: '0xC1900101 - 0x20017 のような組です。ロールバック後のログは C:\\$WINDOWS.~BT\\Sources の Panther と Rollback にあります。' },
      answers: [
        {
          id: 'fine',
          text: { en: 'C1900210', ja: 'C1900210' },
          look: { en: 'No problem was found', ja: '問題は見つからなかった' },
          when: shown('C1900210'),
          to: { diagnoses: [], note: { en: 'This is no failure: the check found no obstacle. Go on with the upgrade.', ja: '失敗ではなく、互換性の確認で問題が見つからなかったことを示します。そのままアップグレードを進めてください。' } },
        },
        {
          id: 'blocked-app',
          text: { en: 'C1900208', ja: 'C1900208' },
          look: { en: 'CompatData*.xml, “Decision Block”', ja: 'CompatData*.xml の「Decision Block」' },
          when: shown('C1900208'),
          to: { diagnoses: ['upgrade-incompatible-app'], note: { en: 'A program or driver on the list of blocked ones is installed. CompatData names it.', ja: 'ブロック対象のアプリまたはドライバーがインストールされています。名前は CompatData にあります。' } },
        },
        {
          id: 'hardware',
          text: { en: 'C1900200, C1900204 or C1900209', ja: 'C1900200、C1900204、C1900209' },
          look: { en: 'Requirements or compatibility', ja: '要件または互換性' },
          when: shown('C1900200', 'C1900204', 'C1900209'),
          to: { diagnoses: ['upgrade-incompatible-app'], note: { en: 'The PC, its edition or language, or a program does not fit the new Windows.', ja: 'PC の要件、エディションや言語、またはアプリが新しい Windows に適合していません。' } },
        },
        {
          id: 'space',
          text: { en: 'C190020E or C19001DF', ja: 'C190020E または C19001DF' },
          look: { en: 'Not enough room', ja: '空き容量の不足' },
          when: shown('C190020E', 'C19001DF'),
          to: { diagnoses: ['disk-full'], note: { en: 'The upgrade keeps the old Windows beside the new one and needs the room for both.', ja: '新旧の Windows が併存するため、両方の分の空き容量が必要です。' } },
        },
        {
          id: 'reserved',
          text: { en: 'C1900104, or “We couldn’t update the system reserved partition”', ja: 'C1900104、または「システムで予約済みのパーティションを更新できませんでした」' },
          when: shown('C1900104'),
          to: { diagnoses: ['esp-full'], note: { en: 'The small partition in front of Windows is full.', ja: 'Windows の前にある小さなパーティションがいっぱいです。' } },
        },
        {
          id: 'pending',
          text: { en: 'C1900107', ja: 'C1900107' },
          when: shown('C1900107'),
          to: { diagnoses: ['pending-reboot'], note: { en: 'An earlier attempt waits for a restart.', ja: '前回の試行が再起動を待っています。' } },
        },
        {
          id: 'key',
          text: { en: 'C1800118, through WSUS', ja: 'C1800118 (WSUS 経由)' },
          when: shown('C1800118'),
          to: { diagnoses: ['wsus-no-decryption-key'], note: { en: 'The WSUS server hands out an encrypted file without the key to it.', ja: 'WSUS サーバーが、暗号化されたファイルを復号キーなしで配布しています。' } },
        },
        {
          id: 'dynamic',
          text: { en: '8007042B - 0x2000D', ja: '8007042B - 0x2000D' },
          look: { en: 'Dynamic update was off', ja: '動的更新が無効だった' },
          when: [[{ kind: 'typed-code', code: '8007042B', extend: '2000D' }], [{ kind: 'setup-result', code: '8007042B', extend: '2000D' }]],
          to: { diagnoses: ['upgrade-no-dynamic-update'], note: { en: 'Let setup fetch its own updates first, or take media that already has them.', ja: 'セットアップに動的更新を許可するか、更新プログラムを含むメディアを使います。' } },
        },
        {
          id: 'rollback',
          text: { en: 'C1900101 with an extend code', ja: 'C1900101 と拡張コード' },
          look: { en: 'A driver, most often; the extend code tells where', ja: '多くはドライバーが原因。失敗した場所は拡張コードでわかる' },
          when: shown('C1900101'),
          to: 'phase',
        },
        {
          id: 'download',
          text: { en: '80072EE2, 80072EFD or 80D02002, while it downloads', ja: 'ダウンロード中の 80072EE2、80072EFD、80D02002' },
          look: { en: 'The upgrade had not begun yet', ja: 'アップグレードはまだ始まっていない' },
          to: { tree: 'timeout' },
        },
      ],
      cites: ['ITPRO-UPGCODES', 'ESP0922', 'KB3194588'],
    },
    phase: {
      ask: { en: 'Which digit does the extend code begin with?', ja: '拡張コードの最初の桁はいくつですか?' },
      help: { en: '1 means still in the old Windows, 2 in the small one that sets up (SafeOS), 3 at the first start, 4 at the second, 5 while it goes back.', ja: '1 は元の Windows で準備中、2 はセットアップ用の小さな Windows (SafeOS)、3 は最初の起動、4 は 2 回目の起動、5 は元に戻す途中です。' },
      answers: [
        {
          id: '1',
          text: { en: '1', ja: '1' },
          look: { en: '0x1xxxx', ja: '0x1xxxx' },
          to: { diagnoses: ['component-store-corrupt', 'softwaredistribution-damaged'], note: { en: 'It failed before the PC restarted: the old Windows or its download folder is damaged.', ja: '再起動の前に失敗しています。元の Windows またはダウンロード フォルダーが破損しています。' } },
        },
        {
          id: '2',
          text: { en: '2', ja: '2' },
          look: { en: '0x2xxxx', ja: '0x2xxxx' },
          to: { diagnoses: ['upgrade-driver-rollback', 'disk-full'], note: { en: 'The small Windows lacks a driver for the storage, meets encryption, or has no room.', ja: 'セットアップ用の小さな Windows で、ストレージのドライバー不足、暗号化、空き容量の不足のどれかが起きています。' } },
        },
        {
          id: '3',
          text: { en: '3 or 4', ja: '3 または 4' },
          look: { en: '0x3xxxx or 0x4xxxx: a driver or security software of the new Windows', ja: '0x3xxxx または 0x4xxxx: 新しい Windows でのドライバーかセキュリティ ソフト' },
          to: 'unplugged',
        },
        {
          id: '5',
          text: { en: '5', ja: '5' },
          look: { en: '0x5xxxx', ja: '0x5xxxx' },
          to: { diagnoses: ['upgrade-driver-rollback'], note: { en: 'The way back failed too. The code in front of this one, in setuperr.log, is the cause.', ja: '元に戻す処理も失敗しています。原因は、setuperr.log でこれより前にあるコードです。' } },
        },
      ],
      cites: ['ITPRO-UPGCODES'],
    },
    unplugged: {
      ask: { en: 'Does it pass with all unneeded devices unplugged and third-party security software uninstalled?', ja: '不要な周辺機器を外し、他社製のセキュリティ ソフトを削除すると成功しますか?' },
      hint: { en: 'Start setup.exe from the installation media. Install the protection again afterwards.', ja: 'インストール メディアの setup.exe を実行します。セキュリティ ソフトは、アップグレードの後に再インストールしてください。' },
      answers: [
        {
          id: 'yes',
          text: { en: 'Yes', ja: '成功する' },
          to: { diagnoses: ['upgrade-driver-rollback'], note: { en: 'One of them stops it. Look for a newer driver or version before you plug it in again.', ja: '外したもののどれかが原因です。元に戻す前に、新しいドライバーや新しいバージョンを探してください。' } },
        },
        {
          id: 'no',
          text: { en: 'No', ja: '成功しない' },
          to: { diagnoses: ['component-store-corrupt', 'upgrade-driver-rollback'], note: { en: 'Repair the old Windows first (DISM), then look for the driver in the logs of the rollback.', ja: 'まず DISM で元の Windows を修復し、次にロールバックのログでドライバーを探します。' } },
        },
      ],
      cites: ['ITPRO-UPGRES'],
    },
  },
});
