// The 32 bits of an HRESULT and what each group of them says.
import type { BitsFigure, Lang, Text } from '#engine/define.ts';
import { at, NARROW, rect, text, texts } from './ink.ts';
import { wrap } from './measure.ts';
import { type DrawnNode, h } from './node.ts';
import { joined, said } from './words.ts';

interface Group {
  readonly name: Text;
  /** bit numbers, the highest first, both included */
  readonly high: number;
  readonly low: number;
  readonly value: (figure: BitsFigure, bits: number) => string;
  readonly says: (figure: BitsFigure, bits: number, lang: Lang) => string;
}

const plain = (_: BitsFigure, bits: number): string => String(bits);
/** The layout of an HRESULT: winerror.h. The reserved bits 30 and 27 are shown as bits, and named nowhere. */
const GROUPS: readonly Group[] = [
  {
    name: { en: 'Severity', ja: '重大度' },
    high: 31,
    low: 31,
    value: plain,
    says: (_, bits, lang) => (bits === 1 ? { en: 'failure', ja: '失敗' } : { en: 'success', ja: '成功' })[lang],
  },
  {
    name: { en: 'Customer', ja: 'カスタマー' },
    high: 29,
    low: 29,
    value: plain,
    says: (_, bits, lang) =>
      (bits === 1 ? { en: 'defined by another vendor', ja: 'Microsoft 以外の定義' } : { en: 'defined by Microsoft', ja: 'Microsoft の定義' })[lang],
  },
  {
    name: { en: 'NT', ja: 'NT' },
    high: 28,
    low: 28,
    value: plain,
    says: (_, bits, lang) => (bits === 1 ? { en: 'an NTSTATUS inside', ja: 'NTSTATUS を含む' } : { en: 'not an NTSTATUS', ja: 'NTSTATUS ではない' })[lang],
  },
  { name: { en: 'Facility', ja: 'ファシリティ' }, high: 26, low: 16, value: plain, says: (figure, _, lang) => said(figure.facility, lang) },
  {
    name: { en: 'Code', ja: 'コード' },
    high: 15,
    low: 0,
    value: (_, bits) => `0x${bits.toString(16).toUpperCase().padStart(4, '0')} = ${bits}`,
    says: (figure, _, lang) => said(figure.name, lang),
  },
];

const CELL = 10;
const LEFT = 3;
/** A little air before every fourth bit lets the hex digits be read. */
const bitX = (bit: number): number => LEFT + (31 - bit) * CELL + Math.floor((31 - bit) / 4) * 2;
const bitsOf = (code: number, { high, low }: Group): number => Math.floor(code / 2 ** low) % 2 ** (high - low + 1);

export function drawBits(figure: BitsFigure, lang: Lang): { readonly width: number; readonly height: number; readonly nodes: readonly DrawnNode[] } {
  const code = Number.parseInt(figure.code, 16);
  const nodes: DrawnNode[] = [...figure.code].map((digit, index) => text(bitX(31 - index * 4) + 2 * CELL, 14, digit, 'digit', 'middle'));
  for (let bit = 31; bit >= 0; bit -= 1) {
    const set = Math.floor(code / 2 ** bit) % 2 === 1;
    nodes.push(
      rect(bitX(bit), 22, CELL, 20, set ? 'bit set' : 'bit'),
      text(bitX(bit) + CELL / 2, 36, set ? '1' : '0', set ? 'fine on' : 'fine faint', 'middle'),
    );
  }
  let y = 62;
  for (const group of [...GROUPS].reverse()) {
    const [left, right] = [bitX(group.high), bitX(group.low) + CELL];
    const stem = left + (group.high === group.low ? CELL / 2 : 4);
    const words = wrap(group.says(figure, bitsOf(code, group), lang), NARROW - stem - 12, { size: 11, mono: group.low === 0 || group.low === 16 });
    nodes.push(h('path', { class: 'brace', d: `M${at(left + 1)} 46H${at(right - 1)}` }), h('path', { class: 'brace', d: `M${at(stem)} 46V${at(y - 4)}h8` }));
    nodes.push(text(stem + 12, y, [`${group.name[lang]} `, h('tspan', { class: 'heavy' }, group.value(figure, bitsOf(code, group)))]));
    nodes.push(...texts(stem + 12, y + 15, words, 15, group.low === 0 || group.low === 16 ? 'fixed fine faint' : 'faint'));
    y += 20 + words.length * 15 + 3;
  }
  return { width: NARROW, height: y - 14, nodes };
}

export function describeBits(figure: BitsFigure, lang: Lang): string {
  const code = Number.parseInt(figure.code, 16);
  const parts = GROUPS.map((group) => {
    const bits = bitsOf(code, group);
    return `${group.name[lang]} ${group.value(figure, bits)} (${group.says(figure, bits, lang)})`;
  });
  return joined([lang === 'ja' ? `0x${figure.code} のビット: ${parts.join('、')}。` : `The bits of 0x${figure.code}: ${parts.join(', ')}.`], lang);
}
