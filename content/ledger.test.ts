// Sources, releases and terms: complete, findable, and each said once.
import { expect, it } from 'vitest';
import { cites, eras, glossary, symptoms, trees } from '#catalogue';
import { ERAS } from '#engine/define.ts';
import { findTerms, type TermEntry, termKey } from '#engine/term.ts';

it('every source says what it backs, when it was read, and where it is or that the place was not kept', () => {
  for (const [key, cite] of cites) {
    expect(key).toMatch(/^[A-Z0-9][A-Z0-9-]*$/);
    expect(cite.seen, key).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(
      [cite.title, cite.publisher, cite.backs].every((text) => text.trim() !== ''),
      key,
    ).toBe(true);
    if (cite.address === undefined) expect(cite.publisher, key).toContain('address not kept');
    else expect(cite.address, key).toMatch(/^https?:\/\/[^\s]+$|^[\w.-]+\/[\w.-]+ [\w./-]+$/);
  }
});

it('every release has a name, a version, a log and a source', () => {
  expect([...eras.keys()]).toEqual([...ERAS].filter((era) => eras.has(era)).sort((a, b) => [...eras.keys()].indexOf(a) - [...eras.keys()].indexOf(b)));
  expect(eras.size).toBe(ERAS.length);
  for (const [era, info] of eras) {
    expect(info.version, era).toMatch(/^\d{1,2}\.\d$/);
    expect(cites.has(info.cite), era).toBe(true);
  }
});

it('every term is said once, with other ways to write it that differ from it', () => {
  const english = glossary.map((term) => term.en);
  expect(english.filter((word, at) => english.indexOf(word) !== at)).toEqual([]);
  expect(
    glossary.filter(({ en, ja, variants }) => new Set([en, ja, ...variants]).size !== variants.length + (en === ja ? 1 : 2)).map((term) => term.en),
  ).toEqual([]);
});

it('Japanese terms keep the long vowel as Microsoft writes it', () => {
  const short = /(?:サーバ|ユーザ|フォルダ|ドライバ|ブラウザ|プリンタ|エディタ|インストーラ|ビューア|パラメータ|コンピュータ)(?!ー)/;
  expect(glossary.filter((term) => short.test(term.ja)).map((term) => term.ja)).toEqual([]);
});

it('every spelling of a term leads to its page first, in both styles, quoted or not', () => {
  const spelled = glossary.map(({ en, ja, variants, page }): readonly [readonly string[], string | undefined] => [[en, ja, ...variants], page]);
  const entries = spelled.map(([all, page]): TermEntry => (page === undefined ? ['', all.map(termKey)] : ['', all.map(termKey), page, '']));
  const wrong = spelled.flatMap(([all, page]) =>
    all
      .flatMap((one) => [one, `「${one}」`, one.replaceAll(' ', '・'), one.replaceAll(' ', '')])
      .filter((typed) => page !== undefined && findTerms(entries, typed)[0]?.[2] !== page),
  );
  expect(wrong).toEqual([]);
});

it('every entrance leads to a flowchart, in words of both languages', () => {
  for (const { text, tree, also } of symptoms) {
    expect(trees.has(tree), tree).toBe(true);
    expect([text, ...also].filter((words) => words.en === words.ja || !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words.ja))).toEqual([]);
  }
});
