// What each release is called, how logs name it, and where its Windows Update log lies.
// The server release of the same generation goes with it: 2008 with Vista, 2008 R2 with 7, 2012 with 8, 2012 R2 with 8.1, 2016 to 2022 with 10, 2025 with 11.
import { defineEras } from '#engine/define.ts';

const LOG_FILE = {
  en: '%windir%\\WindowsUpdate.log, a text file: open it with Notepad.',
  ja: 'テキスト ファイル %windir%\\WindowsUpdate.log です。メモ帳で開けます。',
};
const OLD_LOG_FILE = {
  en: '%windir%\\WindowsUpdate.log, a text file. The older v4 client writes "Windows Update.log", with a space.',
  ja: 'テキスト ファイル %windir%\\WindowsUpdate.log です。旧 v4 クライアントのログは、名前に空白の入る「Windows Update.log」です。',
};
const TRACE_FILES = {
  en: 'Trace files. Get-WindowsUpdateLog in PowerShell turns them into WindowsUpdate.log on the desktop.',
  ja: 'トレース ファイルです。PowerShell の Get-WindowsUpdateLog を実行すると、デスクトップに WindowsUpdate.log ができます。',
};

export default defineEras({
  '2000': { name: { en: 'Windows 2000', ja: 'Windows 2000' }, version: '5.0', log: OLD_LOG_FILE, cite: 'WINSECRETS' },
  xp: { name: { en: 'Windows XP', ja: 'Windows XP' }, version: '5.1', log: OLD_LOG_FILE, cite: 'WINSECRETS' },
  '2003': { name: { en: 'Windows Server 2003', ja: 'Windows Server 2003' }, version: '5.2', log: LOG_FILE, cite: 'KB902093' },
  vista: { name: { en: 'Windows Vista', ja: 'Windows Vista' }, version: '6.0', log: LOG_FILE, cite: 'KB902093' },
  '7': { name: { en: 'Windows 7', ja: 'Windows 7' }, version: '6.1', log: LOG_FILE, cite: 'KB902093' },
  '8': { name: { en: 'Windows 8', ja: 'Windows 8' }, version: '6.2', log: LOG_FILE, cite: 'KB902093' },
  '8.1': { name: { en: 'Windows 8.1', ja: 'Windows 8.1' }, version: '6.3', log: LOG_FILE, cite: 'KB902093' },
  '10': { name: { en: 'Windows 10', ja: 'Windows 10' }, version: '10.0', log: TRACE_FILES, cite: 'PS-GETWULOG' },
  '11': { name: { en: 'Windows 11', ja: 'Windows 11' }, version: '10.0', log: TRACE_FILES, cite: 'PS-GETWULOG' },
});
