// gpresult /v and /z: the policies in force, each with its key and the bytes of its value. The words before the colons are of the UI language.
import { defineFormat, type FieldValue, type Line, type RecordDraft } from '../engine/define.ts';

//             KeyName:     Software\Policies\Microsoft\Windows\WindowsUpdate\AU\UseWUServer        (Folder Id: before Windows 8)
//             Value:       1, 0, 0, 0
const KEY = /^[\t ]{0,24}[^:：\t]{2,30}[:：][\t ]{1,12}Software\\Policies\\Microsoft\\Windows\\WindowsUpdate\\(?:AU\\)?([A-Za-z]{4,60})[\t ]{0,8}$/i;
const VALUE = /^[\t ]{0,24}[^:：\t]{2,30}[:：][\t ]{1,12}((?:\d{1,3}, ){0,1000}\d{1,3})[\t ]{0,8}$/;
/** Lines between a key and its value: none, or the type where a later Windows should print it. */
const REACH = 3;

export default defineFormat({
  title: { en: 'gpresult /v, /z', ja: 'gpresult /v、/z の出力' },
  opens: ['Policies\\Microsoft\\Windows\\WindowsUpdate\\'],
  reach: 400,
  read: readPolicies,
  samples: [
    '        GPO: WSUS\n            KeyName:     Software\\Policies\\Microsoft\\Windows\\WindowsUpdate\\AU\\UseWUServer\n            Value:       1, 0, 0, 0\n            State:       Enabled',
    '            Folder Id: Software\\Policies\\Microsoft\\Windows\\WindowsUpdate\\WUServer\n            Value:       119, 0, 115, 0, 117, 0, 115, 0, 0, 0\n            State:       Enabled',
  ],
});

/** Four bytes are a number, little-endian; what is more is text in UTF-16. */
function toValue(bytes: readonly number[]): FieldValue | undefined {
  if (bytes.some((byte) => byte > 255)) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  if (bytes.length === 4) return a + b * 0x100 + c * 0x10000 + d * 0x1000000;
  let text = '';
  for (let i = 0; i + 1 < bytes.length; i += 2) text += String.fromCharCode((bytes[i] ?? 0) + 256 * (bytes[i + 1] ?? 0));
  return text.split('\0')[0];
}

function* readPolicies(block: readonly Line[]): Iterable<RecordDraft> {
  const fields: Record<string, FieldValue> = {};
  let first: Line | undefined;
  let last: Line | undefined;
  let telling: Line | undefined;
  for (let i = 0; i < block.length; i++) {
    const line = block[i] as Line;
    const name = KEY.exec(line.text)?.[1];
    if (name === undefined) continue;
    for (let k = i + 1; k <= i + REACH && k < block.length; k++) {
      const bytes = VALUE.exec((block[k] as Line).text)?.[1];
      const value = bytes === undefined ? undefined : toValue(bytes.split(', ').map(Number));
      if (value === undefined) continue;
      fields[name.charAt(0).toLowerCase() + name.slice(1)] = value;
      first ??= line;
      if (/^(?:WUServer|UseWUServer|DisableWindowsUpdateAccess)$/i.test(name)) telling ??= line;
      last = block[k] as Line;
      break;
    }
  }
  if (!first || !last) return;
  yield { name: 'wu-policy', line: first.number, lines: last.number - first.number + 1, text: (telling ?? first).text.trim(), fields };
}
