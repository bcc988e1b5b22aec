// Events as Event Viewer shows them under Details, in the friendly view: the XML without its brackets.
import { defineFormat, type Line, localMs, type RecordDraft } from '../engine/define.ts';
import { makeEventValues } from '../engine/event-record.ts';

//    [ Name]  Microsoft-Windows-WindowsUpdateClient        an attribute of the element above it
//    EventID 20        Level 2        Channel System       elements
// - EventData           errorCode 0x80070643               below it, the values
const ATTRIBUTE = /^[\t ]{0,16}\[ ?([A-Za-z][A-Za-z0-9_]{0,59})\][\t ]{1,4}(.{1,2000})$/;
const ELEMENT = /^[\t ]{0,16}(?:([-+]) )?([A-Za-z][A-Za-z0-9_]{1,59})(?:[\t ]{1,4}(.{1,2000}))?$/;
const TIME = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)/;

export default defineFormat({
  title: { en: 'Events, friendly view', ja: 'イベント (わかりやすい表示)' },
  eras: ['vista', '7', '8', '8.1', '10', '11'],
  opens: ['[ Name] '],
  reach: 90,
  read: readFriendly,
  samples: [
    '+ System \n\n  - Provider \n\n   [ Name]  Microsoft-Windows-WindowsUpdateClient \n \n   EventID 20 \n \n   Level 2 \n \n- EventData \n\n  errorCode 0x80070643 \n  updateTitle Example (KB5000001) \n',
  ],
});

function* readFriendly(block: readonly Line[]): Iterable<RecordDraft> {
  const first = block[0];
  const source = ATTRIBUTE.exec(first?.text ?? '');
  if (!first || source?.[1] !== 'Name') return;
  const values = makeEventValues();
  const system = new Map<string, string>();
  let inData = false;
  let element = '';
  let telling: Line | undefined;
  let last = first;
  for (const line of block.slice(1)) {
    const attribute = ATTRIBUTE.exec(line.text.trimEnd());
    if (attribute?.[1] === 'Name' && !inData) break;
    const said = attribute ? undefined : ELEMENT.exec(line.text.trimEnd());
    if (!attribute && !said) continue;
    if (attribute) {
      const value = (attribute[2] ?? '').trim();
      if (inData) values.keep(`${element}.${attribute[1]}`, value);
      else system.set(`${attribute[1]}`, value);
    } else {
      element = said?.[2] ?? '';
      const value = (said?.[3] ?? '').trim();
      if (element === 'EventData' || element === 'UserData') inData = true;
      else if (inData && value !== '') values.keep(element, value);
      else if (!inData && value !== '') system.set(element, value);
      // the next event of the list, or what somebody says below it
      if (inData && /^(?:System|Log)$/.test(element)) break;
      if (element === 'EventID' || /^(?:hr|errorCode|error|status)$/i.test(element)) telling = line;
    }
    last = line;
  }
  const id = Number(system.get('EventID'));
  if (!telling || !Number.isInteger(id)) return;
  const time = TIME.exec(system.get('SystemTime') ?? '');
  const at = time ? localMs(Number(time[1]), Number(time[2]), Number(time[3]), Number(time[4]), Number(time[5]), Number(time[6])) : undefined;
  const said = { source: (source[2] ?? '').trim(), id, level: system.get('Level') ?? '', log: system.get('Channel') ?? '' };
  const { unit: _, ...draft } = values.draft(first.number, { ...said, ...(at === undefined ? {} : { utc: at }) });
  yield { ...draft, lines: last.number - first.number + 1, text: telling.text.trim() };
}
