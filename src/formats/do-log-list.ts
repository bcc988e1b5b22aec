// Get-DeliveryOptimizationLog as a list (Windows 10, 11): a block a line of the log.
import { defineFormat, type FieldValue, type Line, type RecordDraft } from '../engine/define.ts';

// LevelName   : Error        Message     : words        Function    : CHttpDownloader::OnError        ErrorCode   : -2147012867
const FIELD = /^[\t ]{0,8}(TimeCreated|ProcessId|ThreadId|Level|LevelName|Message|Function|LineNumber|ErrorCode)[\t ]{0,12}: ?(.{0,1000})$/;

export default defineFormat({
  title: { en: 'Get-DeliveryOptimizationLog', ja: 'Get-DeliveryOptimizationLog の出力' },
  eras: ['10', '11'],
  opens: ['LevelName  '],
  reach: 8,
  read: readEntry,
  samples: ['LevelName   : Error\nMessage     : Example of words\nFunction    : CHttpDownloader::OnError\nLineNumber  : 1\nErrorCode   : -2147012867'],
});

function* readEntry(block: readonly Line[]): Iterable<RecordDraft> {
  const fields: Record<string, FieldValue> = {};
  const first = block[0];
  let last = first;
  for (const line of block) {
    const match = FIELD.exec(line.text);
    if (!match || fields[match[1] ?? ''] !== undefined) break;
    fields[match[1] ?? ''] = (match[2] ?? '').trim();
    last = line;
  }
  // an event of another cmdlet has a level too, but no function
  if (!first || !last || typeof fields['Function'] !== 'string' || fields['Message'] === undefined) return;
  yield { name: 'do-log', line: first.number, lines: last.number - first.number + 1, text: `${fields['Function']} ${fields['Message']}`.slice(0, 400), fields };
}
