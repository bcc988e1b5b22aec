// The few words that drawings add to their data, and how a number of seconds is said.
import type { Lang, Text, Word } from '#engine/define.ts';

/** A plain string is written alike in both languages. */
export const said = (word: Word, lang: Lang): string => (typeof word === 'string' ? word : word[lang]);

/** The same inside a sentence: without the marks that say where a word may be broken. */
export const spoken = (word: Word, lang: Lang): string => said(word, lang).replaceAll('\u200b', '');

/** Name over the lane · name inside an English sentence. */
export const STATIONS = {
  client: { head: { en: 'PC', ja: 'PC' }, inside: { en: 'the PC', ja: 'PC' } },
  router: { head: { en: 'Router', ja: 'ルーター' }, inside: { en: 'the router', ja: 'ルーター' } },
  dns: { head: { en: 'DNS server', ja: 'DNS サーバー' }, inside: { en: 'the DNS server', ja: 'DNS サーバー' } },
  proxy: { head: { en: 'Proxy', ja: 'プロキシ' }, inside: { en: 'the proxy', ja: 'プロキシ' } },
  firewall: { head: { en: 'Firewall', ja: 'ファイアウォール' }, inside: { en: 'the firewall', ja: 'ファイアウォール' } },
  server: { head: { en: 'Update server', ja: '更新サーバー' }, inside: { en: 'the update server', ja: '更新サーバー' } },
} as const satisfies Readonly<Record<string, { readonly head: Text; readonly inside: Text }>>;

export const WORDS = {
  again: { en: 'again', ja: '再送' },
  missing: { en: 'does not come', ja: 'が来ない' },
  unsent: { en: 'is not sent', ja: 'が出ない' },
  line: { en: 'Line', ja: '行' },
} as const satisfies Readonly<Record<string, Text>>;

/** A name and a word behind it: Japanese sets a blank only after Latin letters. */
export const named = (name: string, word: string): string => (/[!-~]$/.test(name) || /^[!-~]/.test(word) ? `${name} ${word}` : `${name}${word}`);

/** Joins sentences as the language does: Japanese sets no blank between them. */
export const joined = (sentences: readonly string[], lang: Lang): string => sentences.filter((sentence) => sentence !== '').join(lang === 'ja' ? '' : ' ');

/** Ends a sentence that has no full stop of its own. */
export const closed = (sentence: string, lang: Lang): string =>
  sentence === '' || /[.。!?！？)）]$/.test(sentence) ? sentence : `${sentence}${lang === 'ja' ? '。' : '.'}`;

/** 0 → `0 s` · 0.038 → `38 ms` · 21 → `21 秒` · 600 → `10 min` · 1,209,600 → `14 days` */
export function duration(seconds: number, lang: Lang): string {
  if (seconds > 0 && seconds < 0.0995) return `${Math.max(1, Math.round(seconds * 1000))} ms`;
  if (seconds < 120) return `${trimmed(seconds)} ${lang === 'ja' ? '秒' : 's'}`;
  if (seconds < 7200) return `${trimmed(seconds / 60)} ${lang === 'ja' ? '分' : 'min'}`;
  if (seconds < 172_800) return `${trimmed(seconds / 3600)} ${lang === 'ja' ? '時間' : 'h'}`;
  return `${trimmed(seconds / 86_400)} ${lang === 'ja' ? '日' : 'days'}`;
}

/** One decimal at most, none where it says nothing. */
const trimmed = (value: number): string => String(Math.round(value * 10) / 10);
