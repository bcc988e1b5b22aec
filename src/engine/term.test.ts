import { describe, expect, it } from 'vitest';
import { findSeen, findTerms, restate, type SeenEntry, type TermEntry, termKey } from './term.ts';

describe('termKey', () => {
  it('the styles of Microsoft and of the press of 2004 are one word', () => {
    expect(termKey('プロキシ サーバー')).toBe(termKey('プロキシ・サーバー'));
    expect(termKey('プロキシサーバ')).toBe(termKey('「プロキシ サーバー」'));
    expect(termKey('3-ウエイ・ハンドシェイク')).toBe(termKey('３ ウェイ ハンドシェーク'));
    expect(termKey('ドライバ')).toBe(termKey('ドライバー'));
    expect(termKey('"Proxy Server"')).toBe('proxyserver');
    expect(termKey('再送')).not.toBe(termKey('再起動'));
  });
});

const term = (name: string, href: string | undefined, ...spellings: string[]): TermEntry =>
  href === undefined ? [name, [name, ...spellings].map(termKey)] : [name, [name, ...spellings].map(termKey), href, `title of ${href}`];
const terms = [
  term('プロキシ サーバー', '/which', 'proxy server'),
  term('プロキシ認証', '/407', 'proxy authentication'),
  term('認証', undefined, 'authentication'),
  term('自動更新', '/xp', 'Automatic Updates'),
  term('自動構成スクリプト', '/which', 'PAC file'),
];
const pages = (typed: string) => findTerms(terms, typed).map(([, , href]) => href);

describe('findTerms', () => {
  it('finds a term in any spelling, and none beside it', () => {
    expect(pages('"プロキシサーバ"')).toEqual(['/which']);
    expect(pages('Proxy Server')).toEqual(['/which']);
  });
  it('finds a term that is followed by its short form', () => {
    expect(pages('プロキシ認証 (407)')).toEqual(['/407']);
    expect(pages('PAC file（PAC）')).toEqual(['/which']);
    expect(pages('(x)')).toEqual([]);
  });
  it('finds what begins with the words typed so far, the shortest first, each page once', () => {
    expect(pages('プロキシ認')).toEqual(['/407']);
    expect(pages('プロキシ')).toEqual(['/which', '/407']);
    expect(pages('自動')).toEqual(['/xp', '/which']);
    expect(pages('pro')).toEqual([]);
  });
  it('finds nothing for nothing, for a term without a page, and for other words', () => {
    for (const typed of ['', '「」', '認証', 'authentication', 'update'] as const) expect(pages(typed)).toEqual([]);
  });
});

const seen: readonly SeenEntry[] = [
  ['zero', ['ダウンロードが 0% のまま進まない', 'Downloading updates (0%)'].map(termKey), '/zero', 'zero'],
  ['fresh', ['最新の状態です', 'You’re up to date'].map(termKey), '/none', 'none'],
];

describe('findSeen', () => {
  it('knows a dialog by its text, by a part of it, and inside a sentence', () => {
    for (const typed of ['Downloading updates (0%)', 'downloading updates', 'ダウンロードが０％のまま'] as const)
      expect(findSeen(seen, typed)[0]?.[2]).toBe('/zero');
    for (const typed of ['最新の状態です', '「最新の状態です」と表示されるのに更新されない', "You're up to date"] as const)
      expect(findSeen(seen, typed)[0]?.[2]).toBe('/none');
  });
  it('is not asked for a word', () => {
    for (const typed of ['', 'date', '更新', 'proxy'] as const) expect(findSeen(seen, typed)).toEqual([]);
  });
});

describe('restate', () => {
  it('says the terms of the other language in this one, and leaves all other words', () => {
    expect(restate(terms, 'proxy server 設定', 'ja')).toBe('プロキシ サーバー 設定');
    expect(restate(terms, 'Automatic Updates fail', 'ja')).toBe('自動更新 fail');
    expect(restate(terms, 'プロキシ サーバー', 'ja')).toBe('プロキシ サーバー');
  });
  it('writes the press of 2004 as Microsoft does, and keeps quotes', () => {
    expect(restate([], '3-ウエイ・ハンドシェーク', 'ja')).toBe('3-ウェイ ハンドシェイク');
    expect(restate([], '「エラー・コード」', 'ja')).toBe('"エラー コード"');
    expect(restate(terms, '「proxy server」 502', 'ja')).toBe('"プロキシ サーバー" 502');
    expect(restate(terms, 'a "b c', 'ja')).toBe('a "b c');
  });
  it('writes the other spellings of its own language as the pages do, where that is wanted', () => {
    const viewer = [term('イベント ビューアー', undefined, 'イベント ビューア', 'Event Viewer')];
    expect(restate(viewer, '"イベント・ビューア" 41', 'ja', true)).toBe('"イベント ビューアー" 41');
    expect(restate(viewer, 'イベント・ビューア', 'ja')).toBe('イベント ビューア');
  });
  it('takes any text', () => {
    for (const typed of ['', ' ', '"', '""', '「', '\ud800', '🙂 "x" y'] as const) expect(typeof restate(terms, typed, 'en')).toBe('string');
  });
});
