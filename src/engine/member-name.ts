// bytes of a name in an archive → a label: never a path, never the reason for anything but an order.
import { isShiftJis, isUtf8 } from './source.ts';

declare const TextDecoder: { new (label: string): { decode(bytes: Uint8Array): string } };

/** Longest label, in UTF-16 code units: the end of a name tells more than its folders. */
const LONGEST = 160;

/** The upper half of code page 437, in which DOS and old ZIP tools write names (APPNOTE.TXT, appendix D). */
const CP437 = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** Characters that show nothing, move others or end a line: they are named, since a label is also printed on a terminal. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const named = (character: string): string => `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;

/** @param utf8 the archive says that the name is UTF-8; otherwise it is whatever the packing PC used, and the bytes must tell */
export function readName(bytes: Uint8Array, utf8: boolean): string {
  const text = utf8 || isUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : isJapanese(bytes) ? new TextDecoder('shift_jis').decode(bytes) : oldName(bytes);
  const label = text.replace(HIDDEN, named);
  return label.length <= LONGEST ? label : `…${label.slice(1 - LONGEST)}`;
}

const oldName = (bytes: Uint8Array): string => Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : CP437[byte - 0x80])).join('');

/** Kana and kanji alone: an umlaut of code page 437 before a letter is a symbol of Shift_JIS, and one accent does not make a name Japanese. */
function isJapanese(bytes: Uint8Array): boolean {
  if (!isShiftJis(bytes)) return false;
  let doubles = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80 || (byte >= 0xa1 && byte <= 0xdf)) continue;
    // 82 kana and wide letters, 83 kana, 88… kanji; of 81 only the signs that stand in names: blank, dash, bar, brackets
    const trail = bytes[++i];
    if (trail === undefined) return false;
    if (byte === 0x81 && ![0x40, 0x5b, 0x5c, 0x7c, 0x69, 0x6a, 0x51, 0x45].includes(trail)) return false;
    if (byte > 0x83 && byte < 0x88) return false;
    doubles++;
  }
  return doubles > 1;
}

/** What stands behind the last separator of either kind. */
export const baseName = (label: string): string => label.slice(Math.max(label.lastIndexOf('/'), label.lastIndexOf('\\')) + 1);

/** Endings of what is worth opening first, where an archive holds more than is opened. */
const LIKELY = /\.(?:log|txt|evtx?|etl|pcap|pcapng|cap|xml|csv|reg|dat|zip|gz|cab)$/i;
export const isLikely = (label: string): boolean => LIKELY.test(baseName(label));
