import { describe, expect, it } from 'vitest';
import { cutJapanese } from './search-index.ts';

const page = (lang: string, body: string) => `<!DOCTYPE html><html lang="${lang}"><body>${body}</body></html>`;

describe('the text that the search index is given', () => {
  it('is Japanese cut into the words that a browser cuts a query into', () => {
    const cut = cutJapanese(page('ja', '<p>自動更新の設定</p>'));
    expect(cut).toContain('自動\u200B更新\u200Bの\u200B設定');
    expect(cut.replaceAll('\u200B', '')).toBe(page('ja', '<p>自動更新の設定</p>'));
  });

  it('is otherwise the page as it is', () => {
    expect(cutJapanese(page('en', '<p>自動更新</p>'))).toBe(page('en', '<p>自動更新</p>'));
    const untouched = page('ja', '<a title="自動更新 > 設定" href="/自動/">Windows Update &quot;x&quot;</a><!-- 自動更新 --><script>"自動更新"</script>');
    expect(cutJapanese(untouched)).toBe(untouched);
  });
});
