// The shortest log there is: a text that is nothing but an error code, in any spelling.
import { readTyped, TYPED_LONGEST } from '#engine/code-typed.ts';
import { defineFormat } from '#engine/define.ts';

export default defineFormat({
  title: { en: 'Error code', ja: 'エラー コード' },
  longest: TYPED_LONGEST,
  /** One record for each way to read it; an ambiguous spelling is never decided here. */
  *whole(text, table) {
    for (const { code, how, extend } of readTyped(text, table))
      yield { line: 1, text, name: 'typed-code', fields: { code, reading: how, ...(extend === undefined ? {} : { extend }) } };
  },
  samples: [
    '0x80072EE2',
    '80072ee2',
    '-2147012894',
    '2147954402',
    'エラー コード: 0x8024402C',
    'Code 80245003',
    '0xC1900101 - 0x20017',
    'WindowsUpdate_8024402C',
  ],
});
