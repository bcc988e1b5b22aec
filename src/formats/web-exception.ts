// What Invoke-WebRequest and its like say when a request fails: the sentences of .NET, in English and Japanese.
import { defineFormat, type LineDraft } from '../engine/define.ts';

// Invoke-WebRequest : The remote name could not be resolved: 'wsus.example.com'
// Only behind the name of a command that was typed: in a log the same sentence belongs to whatever program wrote it.
const LINE =
  /^[\t ]{0,8}(?:PS [A-Z]:\\[^>]{0,120}> ?)?(Invoke-WebRequest|Invoke-RestMethod|Start-BitsTransfer|iwr|irm|wget|curl|Exception calling "(?:Download[A-Za-z]{0,12}|OpenRead|GetResponse)" with "\d" argument\(s\))[\t ]{0,2}:[\t ]{1,2}"?(?!\(|option |no URL)(?=[^\t ])/;

export default defineFormat({
  title: { en: 'A web request from PowerShell', ja: 'PowerShell からの Web 要求' },
  line: LINE,
  event: (match, text) => {
    const draft: LineDraft = { text: text.slice(match[0].length).trim(), component: match[1] ?? '', level: 'error' };
    return draft;
  },
  samples: [
    "Invoke-WebRequest : The remote name could not be resolved: 'wsus.example.com'\nAt line:1 char:1",
    'Invoke-WebRequest : The remote server returned an error: (407) Proxy Authentication Required.\nAt line:1 char:1',
    "Invoke-WebRequest : リモート名を解決できませんでした。: 'wsus.example.jp'\n発生場所 行:1 文字:1",
    'Exception calling "DownloadFile" with "2" argument(s): "The request was aborted: Could not create SSL/TLS secure channel."\nAt line:1 char:1',
  ],
});
