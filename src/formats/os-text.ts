// Which Windows, and which updates are there: systeminfo, ver, winver, Get-HotFix, wmic qfe.
import { defineFormat, type Line, type RecordDraft } from '../engine/define.ts';

// OS Version:                6.1.7601 Service Pack 1 Build 7601        OS バージョン:          10.0.19045 N/A ビルド 19045
const SYSTEMINFO =
  /^[\t ]{0,8}(?:OS Version|OS バージョン|Betriebssystemversion|Version du système|OS 版本)[\t {2}]{0,4}[:：][\t ]{0,40}(\d{1,2}\.\d)\.(\d{4,5})(?:[\t ]{1,4}Service Pack (\d))?/;
// Microsoft Windows [Version 6.1.7601]        Microsoft Windows XP [Version 5.1.2600]
const VER = /Microsoft Windows[^[]{0,20}\[(?:Version|バージョン|版本) (\d{1,2}\.\d{1,2})\.(\d{4,5})(?:\.\d{1,6})?\]/;
// Version 6.1 (Build 7601: Service Pack 1)        バージョン 22H2 (OS ビルド 19045.3570)
const WINVER = /(?:Version|バージョン) (?:(\d\.\d) |[0-9H]{4} )\((?:OS )?(?:Build|ビルド) (\d{4,5})(?:\.\d{1,6})?(?:: Service Pack (\d))?/;
// Security Update   KB4474419   NT AUTHORITY\SYSTEM   3/12/2019        [01]: KB2534111
const HOTFIX = /(?:^|[\t ])KB(\d{6,7})(?=[\t ]|$)/;
const LISTED =
  /^[\t ]{0,40}\[\d{1,3}\][:：] ?KB\d{6,7}|(?:Update|Hotfix|Service Pack)[\t ]{1,40}(?:https?:\S{1,100}[\t ]{1,16})?KB\d{6,7}|^[\t ]{0,8}KB\d{6,7}[\t ]{0,40}$|^[\t ]{0,8}https?:\S{1,100}[\t ]{1,16}\S.{1,60}[\t ]KB\d{6,7}/;

export default defineFormat({
  title: {
    en: 'Version of Windows and its updates (systeminfo, ver, winver, Get-HotFix, wmic qfe)',
    ja: 'Windows のバージョンと更新プログラム (systeminfo、ver、winver、Get-HotFix、wmic qfe)',
  },
  opens: [
    'OS Version:',
    'OS バージョン:',
    'Betriebssystemversion',
    'OS 版本:',
    'Version du système',
    'Microsoft Windows [',
    'Microsoft Windows XP [',
    'Microsoft Windows 2000 [',
    '(OS Build ',
    '(OS ビルド ',
    'Version 6.1 (Build',
    'Version 5.1 (Build',
    'Version 6.0 (Build',
    'HotFixID',
    '[01]: KB',
  ],
  reach: 400,
  read: readSystem,
  samples: [
    'OS Version:                6.1.7601 Service Pack 1 Build 7601\nHotfix(s):                 2 Hotfix(s) Installed.\n                           [01]: KB4474419\n                           [02]: KB4490628',
    'OS バージョン:          10.0.19045 N/A ビルド 19045',
    'Microsoft Windows [Version 6.1.7600]',
    'バージョン 22H2 (OS ビルド 19045.3570)',
    'HotFixID\nKB4474419\nKB4490628',
    'Description      HotFixID   InstalledBy\nSecurity Update  KB4474419  NT AUTHORITY\\SYSTEM',
  ],
});

function* readSystem(block: readonly Line[]): Iterable<RecordDraft> {
  const first = block[0];
  if (!first) return;
  const short = SYSTEMINFO.exec(first.text) ?? VER.exec(first.text) ?? WINVER.exec(first.text);
  if (short) {
    const build = Number(short[2]);
    const version = short[1] ?? (build >= 10240 ? '10.0' : undefined);
    const level = short[3];
    if (version !== undefined)
      yield {
        name: 'os',
        line: first.number,
        text: first.text.trim(),
        fields: { version: Number(version) === 10 ? '10.0' : version, build, ...(level ? { level: Number(level) } : {}) },
      };
  }
  if (!/^[\t ]{0,8}OS |HotFixID|\[01\]|Betriebssystem|Version du/.test(first.text)) return;
  const listed = block.filter((line) => LISTED.test(line.text));
  const [one] = listed;
  const last = listed.at(-1);
  if (!one || !last) return;
  const hotfixes = listed.flatMap((line) => HOTFIX.exec(line.text)?.[1] ?? []).map((number) => `KB${number}`);
  yield { name: 'hotfixes', line: one.number, lines: last.number - one.number + 1, text: one.text.trim(), fields: { hotfixes } };
}
