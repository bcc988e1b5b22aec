// w32tm /query /status: is the clock kept by somebody?
import { defineFormat, type Line, type RecordDraft } from '../engine/define.ts';

const LEAP = /(?:Leap Indicator|閏インジケーター|うるう年インジケーター)[\t ]{0,4}[:：] ?(\d)/;

export default defineFormat({
  title: { en: 'w32tm /query /status', ja: 'w32tm /query /status の出力' },
  opens: ['Leap Indicator', '閏インジケーター', 'うるう年インジケーター'],
  reach: 12,
  read: function* read(block: readonly Line[]): Iterable<RecordDraft> {
    const first = block[0];
    const leap = first ? LEAP.exec(first.text) : null;
    if (!first || !leap) return;
    const source = block.find((line) => /^[\t ]{0,16}(?:Source|ソース)[\t ]{0,4}[:：]/.test(line.text));
    const end = source ?? first;
    yield {
      name: 'clock',
      line: first.number,
      lines: end.number - first.number + 1,
      text: first.text.trim(),
      fields: { leap: Number(leap[1]), ...(source ? { source: source.text.slice(source.text.search(/[:：]/) + 1).trim() } : {}) },
    };
  },
  samples: ['Leap Indicator: 3(not synchronized)\nStratum: 0 (unspecified)\nSource: Local CMOS Clock'],
});
