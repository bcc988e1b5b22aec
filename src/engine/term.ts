// a word as it is typed → the key it is found under, whatever the style of its time.

/**
 * One key for the spellings of one term: Microsoft's (プロキシ サーバー), the press of 2004 (プロキシ・サーバー),
 * without long vowels (プロキシサーバ), full width, quoted, in any case.
 */
export const termKey = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・･"“”'‘’「」()（）.,、。_-]/g, '')
    .replaceAll('ウエイ', 'ウェイ')
    .replaceAll('ー', '');
