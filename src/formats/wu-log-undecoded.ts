// What Get-WindowsUpdateLog writes where it could not reach the symbols: a line for each message, without its words.
import { defineFormat } from '../engine/define.ts';

// 1601/01/01 09:00:00.0000000 3164  2168                  Unknown( 11): GUID=638e22b1-… (No Format Information found).
const LINE =
  /^[\t >]{0,16}(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[\t ]{1,4}\d\d:\d\d:\d\d\.\d{1,7}[\t ]{1,8})?(?:\d{1,7}[\t ]{1,24}){0,2}Unknown\([\t ]{0,4}\d{1,5}\): GUID=[0-9a-f-]{36}/i;

export default defineFormat({
  title: { en: 'WindowsUpdate.log that was not decoded (10, 11)', ja: 'デコードされていない WindowsUpdate.log (10、11)' },
  eras: ['10', '11'],
  line: LINE,
  undecoded: true,
  // the stamp is that of the beginning of time, not of the message
  event: (_, text) => ({ text: text.trim(), component: '', level: 'info' }),
  samples: [
    '1601/01/01 09:00:00.0000000 3164  2168                  Unknown( 11): GUID=11111111-2222-3333-4444-555555555555 (No Format Information found).',
    'Unknown( 10): GUID=11111111-2222-3333-4444-555555555555 (No Format Information found).\nAnd so on.',
  ],
});
