// The ledger: every version, date, time-out, number and path that an article states, with its cite.
// `value` is what stands in the text; `says` is the whole statement, so that it can be judged by itself.
import { defineClaims } from '#engine/define.ts';

export default defineClaims({
  // ── the column of 2004 ──
  'column-date': {
    value: { en: '29 November 2004', ja: '2004 年 11 月 29 日' },
    says: { en: 'The column was published on 29 November 2004.', ja: 'コラムの掲載日は 2004 年 11 月 29 日である。' },
    cite: 'SEED',
    grade: 'B',
  },
  'earlier-column-date': {
    value: { en: '16 August 2004', ja: '2004 年 8 月 16 日' },
    says: {
      en: 'On 16 August 2004 the same series explained that proxy settings belong to an account and that Automatic Updates runs under another one.',
      ja: '同じ連載の 2004 年 8 月 16 日の回が、プロキシ設定はアカウント単位であり、自動更新サービスは別のアカウントで動くと説明した。',
    },
    cite: 'NIKKEI0816',
    grade: 'B',
  },
  'timeout-decimal': {
    value: { en: '12002', ja: '12002' },
    says: { en: 'ERROR_WINHTTP_TIMEOUT is 12002; as an HRESULT it reads 80072EE2.', ja: 'ERROR_WINHTTP_TIMEOUT は 12002 であり、HRESULT では 80072EE2 になる。' },
    cite: 'W32-WHERR',
    grade: 'A',
  },

  // ── Windows Update, the site and its client ──
  'wu-v3-year': {
    value: { en: '1998', ja: '1998 年' },
    says: { en: 'Windows Update started with Windows 98 in 1998.', ja: 'Windows Update は 1998 年に Windows 98 と共に始まった。' },
    cite: 'WIKI-WU',
    grade: 'B',
  },
  'wu-v3-address': {
    value: { en: 'http://windowsupdate.microsoft.com', ja: 'http://windowsupdate.microsoft.com' },
    says: { en: 'The address of the third version carried no number.', ja: 'v3 のアドレスには番号がなかった。' },
    cite: 'V5URL',
    grade: 'B',
  },
  'wu-v4-year': {
    value: { en: '2001', ja: '2001 年' },
    says: { en: 'Version 4 came with Windows XP in 2001.', ja: 'v4 は 2001 年に Windows XP と共に登場した。' },
    cite: 'WIKI-WU',
    grade: 'B',
  },
  'wu-v4-address': {
    value: { en: 'http://v4.windowsupdate.microsoft.com', ja: 'http://v4.windowsupdate.microsoft.com' },
    says: { en: 'The number stands in the host name of version 4.', ja: 'v4 ではホスト名に番号が入る。' },
    cite: ['V5URL', 'NIKKEI0816'],
    grade: 'B',
  },
  'wu-v5-year': {
    value: { en: '2004', ja: '2004 年' },
    says: { en: 'Version 5 came in 2004 and served Windows XP alone.', ja: 'v5 は 2004 年に登場し、対象は Windows XP だけだった。' },
    cite: ['WINITPRO04', 'OLDENC'],
    grade: 'B',
  },
  'wu-v5-address': {
    value: { en: 'http://v5.windowsupdate.microsoft.com/V5Consumer/default.aspx', ja: 'http://v5.windowsupdate.microsoft.com/V5Consumer/default.aspx' },
    says: { en: 'The number stands in the host name of version 5.', ja: 'v5 ではホスト名に番号が入る。' },
    cite: ['V5URL', 'HARADA2004'],
    grade: 'B',
  },
  'wu-v6-date': {
    value: { en: 'June 2005', ja: '2005 年 6 月' },
    says: {
      en: 'Microsoft Update and WSUS came in June 2005; Office, SQL Server and Exchange were covered from then on.',
      ja: 'Microsoft Update と WSUS は 2005 年 6 月に登場し、Office、SQL Server、Exchange はこのときから対象になった。',
    },
    cite: 'DIRECTIONS',
    grade: 'B',
  },
  'wu-v6-address': {
    value: { en: 'http://www.update.microsoft.com/windowsupdate/v6/', ja: 'http://www.update.microsoft.com/windowsupdate/v6/' },
    says: { en: 'From version 6 on the number stands in the path, not in the host name.', ja: 'v6 では番号はホスト名ではなくパスに入る。' },
    cite: 'V5URL',
    grade: 'B',
  },
  'wu-v6-gone': {
    value: { en: 'August 2020', ja: '2020 年 8 月' },
    says: { en: 'In August 2020 the v6 address was seen answering 404 (80244019).', ja: '2020 年 8 月には v6 のアドレスが 404 (80244019) を返すことが観測された。' },
    cite: 'VAIO2020',
    grade: 'B',
  },
  'log-v4-path': {
    value: { en: '%windir%\\Windows Update.log', ja: '%windir%\\Windows Update.log' },
    says: { en: 'The log of the v4 engine has a blank in its name.', ja: 'v4 のエンジンのログは名前に空白がある。' },
    cite: 'WINSECRETS',
    grade: 'B',
  },
  'log-v5-path': {
    value: { en: '%windir%\\WindowsUpdate.log', ja: '%windir%\\WindowsUpdate.log' },
    says: { en: 'From v5 on the log is WindowsUpdate.log, without a blank.', ja: 'v5 以降のログは空白のない WindowsUpdate.log である。' },
    cite: ['KB902093', 'WINSECRETS'],
    grade: 'A',
  },
  'log-10-path': {
    value: { en: 'C:\\Windows\\Logs\\WindowsUpdate', ja: 'C:\\Windows\\Logs\\WindowsUpdate' },
    says: { en: 'Windows 10 and 11 keep the log there as .etl traces.', ja: 'Windows 10 と 11 のログは .etl のトレースとしてここに保存される。' },
    cite: 'ITPRO-LOGS',
    grade: 'A',
  },
  'wua-first': {
    value: { en: '5.4.3790.1000', ja: '5.4.3790.1000' },
    says: {
      en: 'wuaueng.dll of this version or higher is a Windows Update Agent; a lower one is the SUS 1.0 client.',
      ja: 'wuaueng.dll がこのバージョン以上なら Windows Update エージェント、未満なら SUS 1.0 のクライアントである。',
    },
    cite: 'W32-WUAVER',
    grade: 'A',
  },
  'wua-last-2000': {
    value: { en: '7.2.6001.788', ja: '7.2.6001.788' },
    says: { en: 'The last agent for Windows 2000 and for XP below SP3.', ja: 'Windows 2000 と SP3 未満の XP で最後のエージェント。' },
    cite: ['LU-SETUP', 'SA-WUA'],
    grade: 'A',
  },
  'wua-last-xp': {
    value: { en: '7.6.7600.256', ja: '7.6.7600.256' },
    says: { en: 'The last agent for XP SP3, 2003 SP2 and Vista.', ja: 'XP SP3、2003 SP2、Vista で最後のエージェント。' },
    cite: ['LU-SETUP', 'SA-WUA'],
    grade: 'A',
  },
  'wua-xp-home': {
    value: { en: '7.6.7600.243', ja: '7.6.7600.243' },
    says: {
      en: 'XP Home and Embedded take this one: the .256 package ends with error 82 there or leaves the PC unbootable.',
      ja: 'XP Home と Embedded ではこちらを使う。.256 のパッケージはエラー 82 で終わるか、PC が起動しなくなることがある。',
    },
    cite: 'LU-481',
    grade: 'B',
  },
  'wua-7-needed': {
    value: { en: '7.6.7601 (KB3138612)', ja: '7.6.7601 (KB3138612)' },
    says: {
      en: 'Windows 7 needs an agent of this generation: with 7.6.7600 every scan ends in 80072EFE even with the SHA-2 updates.',
      ja: 'Windows 7 にはこの世代のエージェントが必要。7.6.7600 のままでは、SHA-2 の更新プログラムを入れてもスキャンが 80072EFE で終わる。',
    },
    cite: 'LU-149',
    grade: 'B',
  },
  'wua-last-8': {
    value: { en: '7.8.9200.16693', ja: '7.8.9200.16693' },
    says: { en: 'The last stand-alone agent for Windows 8 and Server 2012.', ja: 'Windows 8 と Server 2012 で最後の単体エージェント。' },
    cite: ['SA-WUA', 'LU-SETUP'],
    grade: 'A',
  },
  'wua-last-81': {
    value: { en: '7.9.9600.16422', ja: '7.9.9600.16422' },
    says: { en: 'The last stand-alone agent for Windows 8.1 and Server 2012 R2.', ja: 'Windows 8.1 と Server 2012 R2 で最後の単体エージェント。' },
    cite: ['SA-WUA', 'LU-SETUP'],
    grade: 'A',
  },
  'wu-https-port': {
    value: { en: 'HTTPS on port 443', ja: 'HTTPS (ポート 443)' },
    says: { en: 'Update metadata travels over HTTPS.', ja: '更新のメタデータは HTTPS で運ばれる。' },
    cite: 'ITPRO-SEC',
    grade: 'A',
  },
  'wu-http-port': {
    value: { en: 'HTTP on port 80', ja: 'HTTP (ポート 80)' },
    says: { en: 'The update files themselves travel over plain HTTP; they are signed and checked.', ja: '更新ファイル本体は平文の HTTP で運ばれる。署名があり検証される。' },
    cite: 'ITPRO-SEC',
    grade: 'A',
  },
  'sha1-end': {
    value: { en: 'the end of July 2020', ja: '2020 年 7 月末' },
    says: { en: 'Microsoft ended its SHA-1 endpoints for Windows Update in late July 2020.', ja: 'Microsoft は 2020 年 7 月下旬に Windows Update の SHA-1 エンドポイントを終了した。' },
    cite: 'KB4569557',
    grade: 'A',
  },
  'sha2-updates': {
    value: { en: 'KB4490628 and KB4474419', ja: 'KB4490628 と KB4474419' },
    says: { en: 'Windows 7 and 2008 R2 learn SHA-2 from these two updates.', ja: 'Windows 7 と 2008 R2 はこの 2 つの更新プログラムで SHA-2 に対応する。' },
    cite: ['KB4472027', 'KB4569557'],
    grade: 'A',
  },
  'tls-update': {
    value: { en: 'KB3140245', ja: 'KB3140245' },
    says: { en: 'With it, and a registry value, WinHTTP on Windows 7 and 2012 offers TLS 1.1 and 1.2 by default.', ja: 'これとレジストリ値により、Windows 7 と 2012 の WinHTTP が既定で TLS 1.1 と 1.2 を使う。' },
    cite: 'KB3140245',
    grade: 'A',
  },
  'legacy-update-version': {
    value: { en: '1.13.2 or newer', ja: '1.13.2 以降' },
    says: { en: 'Legacy Update asks for 1.13.2 or newer in a security notice.', ja: 'Legacy Update はセキュリティ上の理由で 1.13.2 以降を使うよう求めている。' },
    cite: 'LU-REL',
    grade: 'B',
  },
  'wsus-deprecated': {
    value: { en: '20 September 2024', ja: '2024 年 9 月 20 日' },
    says: { en: 'WSUS was declared deprecated on 20 September 2024; it is still supported.', ja: 'WSUS は 2024 年 9 月 20 日に非推奨とされたが、サポートは続いている。' },
    cite: 'JPM-WSUSEND',
    grade: 'A',
  },
  'win10-end': {
    value: { en: '14 October 2025', ja: '2025 年 10 月 14 日' },
    says: { en: 'Regular support of Windows 10 ended on 14 October 2025; updates need ESU since.', ja: 'Windows 10 の通常のサポートは 2025 年 10 月 14 日に終わり、以後の更新には ESU が必要である。' },
    cite: 'WINEOS',
    grade: 'B',
  },

  // ── BITS ──
  'bits-file': {
    value: { en: '%windir%\\System32\\QMgr.dll', ja: '%windir%\\System32\\QMgr.dll' },
    says: { en: 'The version of this file tells the version of BITS.', ja: 'このファイルのバージョンが BITS のバージョンを示す。' },
    cite: ['W32-BITSNEW', 'W32-BITSVER'],
    grade: 'A',
  },
  'bits-1-file': {
    value: { en: '6.0 and 6.2', ja: '6.0 と 6.2' },
    says: { en: 'BITS 1.0 is QMgr.dll 6.0 (XP), 1.2 is 6.2 (XP SP1).', ja: 'BITS 1.0 は QMgr.dll 6.0 (XP)、1.2 は 6.2 (XP SP1) である。' },
    cite: 'W32-BITSNEW',
    grade: 'A',
  },
  'bits-15-file': {
    value: { en: '6.5', ja: '6.5' },
    says: { en: 'BITS 1.5 is QMgr.dll 6.5: in Server 2003, a download for XP.', ja: 'BITS 1.5 は QMgr.dll 6.5。Server 2003 に付属し、XP 用は別途配布。' },
    cite: 'W32-BITSNEW',
    grade: 'A',
  },
  'bits-20-file': {
    value: { en: '6.6', ja: '6.6' },
    says: { en: 'BITS 2.0 is QMgr.dll 6.6: in XP SP2 and 2003 SP1, elsewhere by KB842773.', ja: 'BITS 2.0 は QMgr.dll 6.6。XP SP2 と 2003 SP1 に付属し、ほかは KB842773 で入る。' },
    cite: ['W32-BITSNEW', 'KB842773'],
    grade: 'A',
  },
  'bits-20-package': {
    value: { en: 'KB842773', ja: 'KB842773' },
    says: { en: 'KB842773 brings BITS 2.0 and WinHTTP 5.1 in one package to Windows 2000, XP and 2003.', ja: 'KB842773 は BITS 2.0 と WinHTTP 5.1 を 1 つのパッケージで 2000、XP、2003 に提供する。' },
    cite: 'KB842773',
    grade: 'A',
  },
  'bits-25-file': {
    value: { en: '6.7', ja: '6.7' },
    says: { en: 'BITS 2.5 is QMgr.dll 6.7: in XP SP3, a download for XP SP2 and 2003.', ja: 'BITS 2.5 は QMgr.dll 6.7。XP SP3 に付属し、XP SP2 と 2003 用は別途配布。' },
    cite: 'W32-BITSNEW',
    grade: 'A',
  },
  'bits-30-file': {
    value: { en: '7.0', ja: '7.0' },
    says: { en: 'BITS 3.0 is QMgr.dll 7.0 (Vista, 2008).', ja: 'BITS 3.0 は QMgr.dll 7.0 (Vista、2008) である。' },
    cite: 'W32-BITSNEW',
    grade: 'A',
  },
  'bits-40-file': {
    value: { en: '7.5', ja: '7.5' },
    says: { en: 'BITS 4.0 is QMgr.dll 7.5 (7, 2008 R2).', ja: 'BITS 4.0 は QMgr.dll 7.5 (7、2008 R2) である。' },
    cite: 'W32-BITSNEW',
    grade: 'A',
  },
  'bits-50-file': {
    value: { en: '7.7, in Windows 10 7.8', ja: '7.7 (Windows 10 では 7.8)' },
    says: { en: 'BITS 5.0 is QMgr.dll 7.7 (8, 2012) and 7.8 (10).', ja: 'BITS 5.0 は QMgr.dll 7.7 (8、2012) と 7.8 (10) である。' },
    cite: 'W32-BITSNEW',
    grade: 'A',
  },
  'bits-10-file': {
    value: { en: '7.8', ja: '7.8' },
    says: { en: 'BITS 10.1 to 10.3 share QMgr.dll 7.8; the Windows build tells them apart.', ja: 'BITS 10.1 から 10.3 は QMgr.dll 7.8 で同じ。Windows のビルドで見分ける。' },
    cite: ['W32-BITSNEW', 'W32-BITSVER'],
    grade: 'A',
  },
  'bits-proxy-build': {
    value: { en: '17763 (Windows 10 1809)', ja: '17763 (Windows 10 1809)' },
    says: {
      en: 'From build 17763 the default proxy order of BITS is the automatic one of WinHTTP.',
      ja: 'ビルド 17763 以降、BITS の既定のプロキシの順序は WinHTTP の自動のものになった。',
    },
    cite: ['W32-BITSBEST', 'W32-BITSNEW'],
    grade: 'A',
  },
  'bits-retry': {
    value: { en: '600 seconds', ja: '600 秒' },
    says: { en: 'After a transient error BITS waits 600 seconds by default before it tries again.', ja: '一時的なエラーの後、BITS は既定で 600 秒待って再試行する。' },
    cite: 'SDK-BITSRETRY',
    grade: 'A',
  },
  'bits-retry-floor': {
    value: { en: '5 seconds', ja: '5 秒' },
    says: { en: 'The shortest retry delay that a program can ask for is 5 seconds.', ja: 'プログラムが指定できる最短の再試行間隔は 5 秒である。' },
    cite: 'SDK-BITSRETRY',
    grade: 'A',
  },
  'bits-no-progress': {
    value: { en: '14 days (1,209,600 seconds)', ja: '14 日 (1,209,600 秒)' },
    says: { en: 'A job without progress is given up after 14 days by default.', ja: '進捗のないジョブは既定で 14 日後にあきらめられる。' },
    cite: 'SDK-BITSNOPROG',
    grade: 'A',
  },
  'bits-inactive': {
    value: { en: '90 days', ja: '90 日' },
    says: { en: 'A job that nobody completes or cancels is removed after 90 days by default.', ja: '完了も取り消しもされないジョブは既定で 90 日後に削除される。' },
    cite: 'W32-BITSGP',
    grade: 'A',
  },
  'bits-unranged-limit': {
    value: { en: '2 GB', ja: '2 GB' },
    says: { en: 'Only foreground jobs for files below 2 GB can do without range requests.', ja: '範囲要求なしで済むのは、2 GB 未満のファイルのフォアグラウンド ジョブだけである。' },
    cite: ['W32-BITSBEST', 'JPM-RANGE'],
    grade: 'A',
  },

  // ── WinHTTP ──
  'winhttp-50-end': {
    value: { en: '1 October 2004', ja: '2004 年 10 月 1 日' },
    says: { en: 'Microsoft withdrew the WinHTTP 5.0 download and its support on 1 October 2004.', ja: 'Microsoft は 2004 年 10 月 1 日に WinHTTP 5.0 の配布とサポートを打ち切った。' },
    cite: ['W32-WHVER', 'W32-WH51'],
    grade: 'A',
  },
  'winhttp-50-file': {
    value: { en: 'winhttp5.dll', ja: 'winhttp5.dll' },
    says: { en: 'WinHTTP 5.0 is winhttp5.dll; it can live beside 5.1.', ja: 'WinHTTP 5.0 のファイルは winhttp5.dll で、5.1 と共存できる。' },
    cite: ['W32-WHVER', 'W32-WH51'],
    grade: 'A',
  },
  'winhttp-51-file': {
    value: { en: 'winhttp.dll', ja: 'winhttp.dll' },
    says: { en: 'WinHTTP 5.1 is winhttp.dll, part of Windows 2000 SP3, XP SP1, 2003 and later.', ja: 'WinHTTP 5.1 のファイルは winhttp.dll で、2000 SP3、XP SP1、2003 以降に含まれる。' },
    cite: ['W32-WHVER', 'W32-WH51'],
    grade: 'A',
  },
  'winhttp-key': {
    value: {
      en: 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections',
      ja: 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections',
    },
    says: { en: 'The WinHTTP proxy is the value WinHttpSettings in this key.', ja: 'WinHTTP プロキシはこのキーの値 WinHttpSettings にある。' },
    cite: ['W32-PROXYCFG', 'SA-GPPROXY'],
    grade: 'A',
  },
  'winhttp-direct-blob': {
    value: { en: '18000000 00000000 01000000 00000000 00000000', ja: '18000000 00000000 01000000 00000000 00000000' },
    says: { en: 'These 20 bytes mean direct access.', ja: 'この 20 バイトは直接アクセスを意味する。' },
    cite: 'SA-GPPROXY',
    grade: 'A',
  },
  'winhttp-blob-lengths': {
    value: { en: 'a length of four bytes', ja: '4 バイトの長さ' },
    says: {
      en: 'From offset 12 on: length of the proxy string, the string, length of the bypass list, the list; all little-endian.',
      ja: 'オフセット 12 から、プロキシ文字列の長さ、文字列、バイパス一覧の長さ、一覧の順。いずれもリトル エンディアン。',
    },
    cite: ['CSSX1942', 'WINHTTPBLOB'],
    grade: 'B',
  },
  'winhttp-blob-flags': {
    value: { en: '1 = direct, 3 = with a proxy', ja: '1 = 直接、3 = プロキシあり' },
    says: { en: 'The flags at offset 8 are 1 for direct access and 3 where a proxy is named.', ja: 'オフセット 8 のフラグは、直接なら 1、プロキシ指定があれば 3 になる。' },
    cite: ['WINHTTPBLOB', 'SA-GPPROXY'],
    grade: 'B',
  },
  'winhttp-resolve-limit': {
    value: { en: 'no limit (0)', ja: '無制限 (0)' },
    says: { en: 'WinHTTP sets no limit of its own to name resolution by default.', ja: 'WinHTTP は既定では名前解決に独自の制限を設けない。' },
    cite: ['SDK-TIMEOUTS', 'W32-SETTO'],
    grade: 'A',
  },
  'winhttp-connect-limit': {
    value: { en: '60 seconds per address', ja: 'アドレスごとに 60 秒' },
    says: { en: 'The connect time-out of WinHTTP is 60 seconds and counts per address.', ja: 'WinHTTP の接続タイムアウトは 60 秒で、アドレスごとに数える。' },
    cite: ['SDK-TIMEOUTS', 'W32-OPTFLAGS'],
    grade: 'A',
  },
  'winhttp-send-limit': {
    value: { en: '30 seconds', ja: '30 秒' },
    says: { en: 'The send time-out of WinHTTP is 30 seconds by default.', ja: 'WinHTTP の送信タイムアウトは既定で 30 秒である。' },
    cite: 'SDK-TIMEOUTS',
    grade: 'A',
  },
  'winhttp-receive-limit': {
    value: { en: '30 seconds', ja: '30 秒' },
    says: { en: 'The receive time-out of WinHTTP is 30 seconds by default.', ja: 'WinHTTP の受信タイムアウトは既定で 30 秒である。' },
    cite: 'SDK-TIMEOUTS',
    grade: 'A',
  },
  'winhttp-addresses': {
    value: { en: 'at most five addresses', ja: '最大 5 つのアドレス' },
    says: { en: 'WinHTTP tries each address of a name once, five by default.', ja: 'WinHTTP は 1 つの名前の各アドレスを 1 回ずつ、既定で 5 つまで試す。' },
    cite: 'W32-OPTFLAGS',
    grade: 'A',
  },
  'winhttp-worst-connect': {
    value: { en: '21, 42, … up to 105 seconds', ja: '21 秒、42 秒、…、最大 105 秒' },
    says: {
      en: 'One request to a name with n silent addresses fails after n times 21 seconds; five addresses give 105 seconds (computed).',
      ja: '無応答のアドレスが n 個ある名前への要求は n × 21 秒で失敗する。5 個なら 105 秒 (計算値)。',
    },
    cite: ['W32-OPTFLAGS', 'TCPMAX2003', 'COREFX8502'],
    grade: 'A',
  },
  'pac-limits': {
    value: { en: '60 seconds and 1 MB', ja: '60 秒、1 MB' },
    says: { en: 'WinHTTP gives up on a PAC script that takes over 60 seconds or is larger than 1 MB.', ja: 'WinHTTP は 60 秒を超える、または 1 MB より大きい PAC スクリプトを使わない。' },
    cite: 'W32-AUTOPROXY',
    grade: 'A',
  },
  'wpad-dhcp-option': {
    value: { en: 'DHCP option 252', ja: 'DHCP オプション 252' },
    says: { en: 'WPAD asks DHCP (option 252) first, then DNS for the name wpad.', ja: 'WPAD はまず DHCP (オプション 252)、次に DNS の名前 wpad を調べる。' },
    cite: ['W32-AUTOPROXY', 'JPD-WPAD'],
    grade: 'A',
  },
  'wpad-cache': {
    value: { en: '30 days', ja: '30 日' },
    says: { en: 'A failed WPAD detection can be remembered for up to 30 days per network.', ja: 'WPAD の検出失敗は、ネットワークごとに最長 30 日覚えられることがある。' },
    cite: 'JPD-WPAD',
    grade: 'A',
  },
  'proxycfg-since': {
    value: { en: 'XP SP1', ja: 'XP SP1' },
    says: { en: 'proxycfg ships from XP SP1 on, not with XP RTM or Windows 2000.', ja: 'proxycfg は XP SP1 から付属し、XP RTM と Windows 2000 にはない。' },
    cite: 'KANEGON',
    grade: 'B',
  },
  'proxycfg-slash-error': {
    value: { en: 'error 87', ja: 'エラー 87' },
    says: { en: 'proxycfg -u ends with error 87 when the exception list of IE holds a slash.', ja: 'IE の例外リストに「/」があると proxycfg -u はエラー 87 で終わる。' },
    cite: 'UNSOFT',
    grade: 'B',
  },
  'wsus-http-date': {
    value: { en: 'September 2020', ja: '2020 年 9 月' },
    says: { en: 'Since the September 2020 update a scan against WSUS over HTTP never uses the proxy of the user.', ja: '2020 年 9 月の更新以降、HTTP の WSUS へのスキャンはユーザーのプロキシを使わない。' },
    cite: 'JPM-2020',
    grade: 'A',
  },
  'wsus-https-date': {
    value: { en: 'January 2021', ja: '2021 年 1 月' },
    says: {
      en: 'Since January 2021 a scan against WSUS over HTTPS uses the system proxy; falling back to that of the user needs a policy.',
      ja: '2021 年 1 月以降、HTTPS の WSUS へのスキャンはシステムのプロキシを使い、ユーザーのプロキシへのフォールバックにはポリシーが要る。',
    },
    cite: 'TC2021',
    grade: 'A',
  },
  'winhttp-certificates': {
    value: { en: 'Windows 10 1709', ja: 'Windows 10 1709' },
    says: { en: 'From Windows 10 1709 on the client also needs the certificate hosts, by the system proxy or directly.', ja: 'Windows 10 1709 以降は、システムのプロキシか直接の経路で証明書のホストにも届く必要がある。' },
    cite: ['JPW-WUPROXY', 'JPW-ENDPOINT'],
    grade: 'A',
  },

  // ── TCP ──
  'syn-2000': {
    value: { en: '0, 3 and 9 seconds', ja: '0、3、9 秒' },
    says: {
      en: 'Windows 2000, XP and 2003 send the SYN at 0, 3 and 9 seconds.',
      ja: 'Windows 2000、XP、2003 は SYN を 0、3、9 秒に送る。',
    },
    cite: ['TCPRTT2000', 'TCPMAX2003'],
    grade: 'A',
  },
  'syn-2000-end': {
    value: { en: '21 seconds', ja: '21 秒' },
    says: { en: 'Three waits of 3, 6 and 12 seconds: the attempt fails after 21 seconds.', ja: '3 秒、6 秒、12 秒の 3 回の待ちで、21 秒後に失敗する。' },
    cite: ['TCPMAX2003', 'TCPRTT2000', 'COREFX8502'],
    grade: 'A',
  },
  'syn-nt4': {
    value: { en: '0, 3, 9 and 21 seconds', ja: '0、3、9、21 秒' },
    says: { en: 'NT 4 and 9x send three extra SYNs.', ja: 'NT 4 と 9x は SYN を 3 回再送する。' },
    cite: 'KB175523',
    grade: 'B',
  },
  'syn-nt4-end': {
    value: { en: '45 seconds (computed)', ja: '45 秒 (計算値)' },
    says: { en: '3 + 6 + 12 + 24 seconds.', ja: '3 + 6 + 12 + 24 秒。' },
    cite: 'KB175523',
    grade: 'B',
  },
  'syn-vista': {
    value: { en: '0, 3 and 9 seconds', ja: '0、3、9 秒' },
    says: { en: 'Where Initial RTO is 3000 and Max SYN Retransmissions 2.', ja: 'Initial RTO が 3000、Max SYN Retransmissions が 2 の場合。' },
    cite: ['NETSHTCP', 'COREFX8502', 'SSHNET183'],
    grade: 'A',
  },
  'syn-vista-end': {
    value: { en: '21 seconds', ja: '21 秒' },
    says: { en: 'Initial RTO 3000 with 2 retransmissions fails after 21 seconds.', ja: 'Initial RTO 3000、再送 2 回では 21 秒後に失敗する。' },
    cite: ['COREFX8502', 'SSHNET183'],
    grade: 'A',
  },
  'syn-current': {
    value: { en: '0, 1, 3, 7 and 15 seconds', ja: '0、1、3、7、15 秒' },
    says: { en: 'Where Initial RTO is 1000 and Max SYN Retransmissions 4.', ja: 'Initial RTO が 1000、Max SYN Retransmissions が 4 の場合。' },
    cite: ['NETSHTCP', 'NMAP2113'],
    grade: 'B',
  },
  'syn-current-end': {
    value: { en: '21.0 seconds (measured)', ja: '21.0 秒 (実測)' },
    says: {
      en: 'Measured on current Windows with 4 retransmissions: 21.0 seconds, although doubling alone would give 31.',
      ja: '再送 4 回の現行 Windows での実測は 21.0 秒。倍々の計算だけなら 31 秒になる。',
    },
    cite: ['SPEASY344', 'NMAP2113'],
    grade: 'A',
  },
  'syn-measured-2': {
    value: { en: '7.0 seconds', ja: '7.0 秒' },
    says: { en: 'Measured on current Windows with 2 retransmissions.', ja: '再送 2 回に変えた現行 Windows での実測。' },
    cite: 'SPEASY344',
    grade: 'A',
  },
  'syn-measured-6': {
    value: { en: '123.0 seconds', ja: '123.0 秒' },
    says: { en: 'Measured on current Windows with 6 retransmissions.', ja: '再送 6 回に変えた現行 Windows での実測。' },
    cite: 'SPEASY344',
    grade: 'A',
  },
  'rst-pairs': {
    value: { en: 'three pairs of SYN and RST', ja: 'SYN と RST の 3 組' },
    says: {
      en: 'After a RST Windows sends the SYN again as often as it may retransmit, without doubling the wait: three pairs are one refusal.',
      ja: 'RST を受けても Windows は再送回数の分だけ、待ちを倍にせず SYN を送り直す。3 組で 1 回の拒否である。',
    },
    cite: ['KB175523', 'NMAP2113'],
    grade: 'A',
  },
  'icmp-option': {
    value: { en: 'Windows 10 2004', ja: 'Windows 10 2004' },
    says: {
      en: 'That a connect fails at once on an ICMP error is an option a program must switch on, from Windows 10 2004.',
      ja: 'ICMP エラーで即座に接続を失敗させるのは、Windows 10 2004 以降でプログラムが有効にするオプションである。',
    },
    cite: 'ICMPOPT',
    grade: 'A',
  },
});
