// Get-DeliveryOptimizationStatus as a list (Windows 10, 11): a block a download.
import { defineFormat, type FieldValue, type Line, type RecordDraft } from '../engine/define.ts';

// FileSize             : 52428800        Status : Downloading        BytesFromHttp : 0        DownloadMode : Lan
const FIELD = /^[\t ]{0,8}(FileId|FileSize|Status|BytesFromHttp|BytesFromPeers|DownloadMode|TotalBytesDownloaded|SourceURL)[\t ]{0,24}: (\S{1,500})/;

export default defineFormat({
  title: { en: 'Get-DeliveryOptimizationStatus', ja: 'Get-DeliveryOptimizationStatus の出力' },
  eras: ['10', '11'],
  opens: ['BytesFromHttp', 'DownloadMode '],
  reach: 24,
  read: readStatus,
  samples: ['BytesFromHttp        : 0\nDownloadMode         : Lan\nStatus               : Downloading\nFileSize             : 52428800'],
});

function* readStatus(block: readonly Line[]): Iterable<RecordDraft> {
  const fields: Record<string, FieldValue> = {};
  let telling: Line | undefined;
  let last = block[0];
  for (const line of block) {
    const match = FIELD.exec(line.text);
    if (!match) {
      if (line.text.trim() === '' && Object.keys(fields).length > 1) break;
      continue;
    }
    const name = match[1] ?? '';
    if (fields[name] !== undefined) break;
    const value = match[2] ?? '';
    fields[name] = /^\d{1,15}$/.test(value) ? Number(value) : value;
    if (name === 'BytesFromHttp') telling = line;
    last = line;
  }
  if (!telling || !last) return;
  yield { name: 'do-job', line: telling.number, lines: Math.max(1, last.number - telling.number + 1), text: telling.text.trim(), fields };
}
