// Reports of Windows Error Reporting about the Windows Update client, in any language of the UI; those that DxDiag gathers are of the past.
import { defineFormat, type FieldValue, type Line, type RecordDraft } from '../engine/define.ts';

// Event Name: WindowsUpdateFailure3        P2: 80070643        P4: Install        P9: {9482F4B4-E343-43B6-B170-9A65BC822C77}
const NAME = /\bWindowsUpdateFailure\d?\b/;
const PARAMETER = /(?:^|[\t ])P([1-9]|10): {0,4}([^\t ]{1,80})/g;
/** DxDiag prints the last reports of a PC behind this head, whatever they are about. */
const HEAD = /^[\t ]{0,8}Windows Error Reporting:[\t ]{0,8}$/;

export default defineFormat({
  title: { en: 'Report of Windows Error Reporting', ja: 'Windows エラー報告の記録' },
  eras: ['vista', '7', '8', '8.1', '10', '11'],
  opens: ['WindowsUpdateFailure', 'Windows Error Reporting:'],
  reach: 400,
  read: readReport,
  samples: [
    'Event Name: WindowsUpdateFailure3\nResponse: Not available\nCab Id: 0\n\nProblem signature:\nP1: 10.0.19041.1023\nP2: 80070643\nP3: 00000000-0000-0000-0000-000000000000\nP4: Install\nP9: {9482F4B4-E343-43B6-B170-9A65BC822C77}',
    'Windows Error Reporting:\n+++ WER0 +++:\nFault bucket 1, type 5\nEvent Name: WindowsUpdateFailure3\n\nProblem signature:\nP1: 10.0.16299.98\nP2: 80073d02\nP4: Install',
  ],
});

function* readReport(block: readonly Line[]): Iterable<RecordDraft> {
  const first = block[0];
  if (!first) return;
  if (HEAD.test(first.text)) {
    const last = block.findLast((line) => /^[\t ]{0,8}\+\+\+ WER\d|^[\t ]{0,8}P\d{1,2}:/.test(line.text));
    if (last && /\+\+\+ WER\d/.test(block[1]?.text ?? ''))
      yield { name: 'gathered-reports', line: first.number, lines: last.number - first.number + 1, text: first.text.trim(), fields: { tool: 'DxDiag' } };
    return;
  }
  if (!NAME.test(first.text)) return;
  const fields: Record<string, FieldValue> = {};
  let last = first;
  let telling = first;
  for (const line of block.slice(0, 20)) {
    if (line !== first && NAME.test(line.text)) break;
    for (const [, number = '', value = ''] of line.text.slice(0, 2000).matchAll(PARAMETER)) {
      fields[`p${number}`] ??= value;
      if (number === '2') telling = line;
      last = line;
    }
  }
  if (fields['p2'] === undefined) return;
  yield { name: 'update-report', line: telling.number, lines: last.number - telling.number + 1, text: telling.text.trim().slice(0, 300), fields };
}
