// Words: Japanese compounds in the spelling of Microsoft and of the press of 2004, quoted or not, lead to the right page first.
import { expect, test } from '@playwright/test';

/** What is typed, in both styles where they differ, and the page that has to come first. */
const COMPOUNDS: readonly (readonly [page: string, ...typed: string[]])[] = [
  ['articles/which-proxy-is-used', 'プロキシ サーバー', 'プロキシ・サーバー', 'プロキシサーバ'],
  ['articles/xp-stuck-at-zero', '自動更新', '自動更新機能'],
  ['articles/tcp-handshake', 'ハンドシェイク', 'ハンドシェーク'],
  ['articles/tcp-handshake', '3 ウェイ ハンドシェイク', '3-ウエイ・ハンドシェイク', 'スリーウェイ ハンドシェイク'],
  ['articles/bits-2-0', 'バックグラウンド インテリジェント転送サービス', 'バックグラウンド・インテリジェント転送サービス'],
  ['articles/winhttp-5-1', 'WinHTTP プロキシ', 'WinHTTP・プロキシ'],
  ['articles/tcp-handshake', 'パケット キャプチャ', 'パケット・キャプチャ'],
  ['articles/tcp-handshake', 'ネットワーク トレース', 'ネットワークトレース'],
  ['articles/tcp-handshake', '再送'],
  ['articles/tcp-handshake', '確認応答'],
  ['diagnoses/dns-failure', '名前解決'],
  ['diagnoses/dns-failure', 'hosts ファイル', 'hostsファイル'],
  ['diagnoses/proxy-auth-407', 'プロキシ認証', '認証が必要なプロキシ'],
  ['diagnoses/proxy-bypass-missing-wsus', 'バイパス一覧', 'バイパス リスト', 'バイパス・リスト'],
  ['diagnoses/proxy-winhttp-missing', '直接アクセス (プロキシ サーバーなし)', '直接アクセス'],
  ['diagnoses/do-ignores-netsh', '配信の最適化'],
  ['diagnoses/egress-blocked', 'ファイアウォール', 'ファイアーウォール'],
  ['articles/bits-2-0', '転送ジョブ'],
  ['articles/which-proxy-is-used', '自動構成スクリプト', 'PAC ファイル'],
  ['trees/timeout', 'タイムアウト'],
  ['articles/windows-update-versions', 'Windows Update エージェント', 'Windows・Update・エージェント'],
];

test.describe('search in Japanese', () => {
  test(`${COMPOUNDS.length} compounds, quoted or not, show the right page first`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto('ja/search/');
    const field = page.locator('site-search input');
    await field.focus();
    for (const [wanted, ...typed] of COMPOUNDS)
      for (const words of typed.flatMap((one) => [one, `"${one}"`, `「${one}」`])) {
        await field.fill(words);
        await expect(page.locator('site-search .hits a').first(), words).toHaveAttribute('href', new RegExp(`/ja/${wanted}/$`));
      }
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  });

  test('English terms lead Japanese readers to the same page', async ({ page }) => {
    await page.goto('ja/search/');
    await page.locator('site-search input').fill('three-way handshake');
    await expect(page.locator('site-search .hits a').first()).toHaveAttribute('href', /\/ja\/articles\/tcp-handshake\/$/);
  });
});
