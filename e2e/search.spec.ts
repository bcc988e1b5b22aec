// Search: codes in any spelling first, Japanese words in the spelling of Microsoft and of the press of 2004, what dialogs say; by keys alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { ROOT } from './built.ts';

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
  ['diagnoses/dns-failure', 'DNS サーバー', 'DNSサーバ'],
  ['diagnoses/hosts-hijack', 'hosts ファイル', 'hostsファイル'],
  ['diagnoses/proxy-auth-407', 'プロキシ認証', '認証が必要なプロキシ'],
  ['diagnoses/proxy-bypass-missing-wsus', 'バイパス一覧', 'バイパス リスト', 'バイパス・リスト'],
  ['diagnoses/proxy-bypass-missing-wsus', 'ローカル アドレスにはプロキシ サーバーを使用しない'],
  ['diagnoses/proxy-winhttp-missing', '直接アクセス (プロキシ サーバーなし)', '直接アクセス'],
  ['diagnoses/proxy-wpad-broken', '設定を自動的に検出する'],
  ['diagnoses/proxy-user-only-wsus-2020', 'ユーザー プロキシ', 'ユーザーのプロキシ設定'],
  ['articles/winhttp-5-1', '自動構成スクリプト', 'PAC ファイル'],
  ['articles/winhttp-5-1', 'システム全体のプロキシ設定'],
  ['articles/which-proxy-is-used', 'ローカル システム アカウント', 'SYSTEM アカウント'],
  ['diagnoses/do-ignores-netsh', '配信の最適化'],
  ['diagnoses/egress-blocked', 'ファイアウォール', 'ファイアーウォール'],
  ['diagnoses/service-firewall-stopped', 'Windows ファイアウォール', 'Windows Defender ファイアウォール'],
  ['articles/bits-2-0', '転送ジョブ'],
  ['diagnoses/bandwidth-policy-zero', '帯域制御', '帯域制限'],
  ['diagnoses/metered-or-paused', '従量制課金接続', '従量制課金'],
  ['diagnoses/metered-or-paused', '更新の一時停止'],
  ['trees/timeout', 'タイムアウト'],
  ['articles/windows-update-versions', 'Windows Update エージェント', 'Windows・Update・エージェント'],
  ['trees/feature-update', '機能更新プログラム', '大型アップデート'],
  ['diagnoses/predecessor-missing', 'サービス スタック更新プログラム'],
  ['diagnoses/service-pack-missing', 'サービス パック', 'サービス・パック', 'サービスパック'],
  ['diagnoses/os-build-out-of-service', '拡張セキュリティ更新プログラム'],
  ['diagnoses/upgrade-driver-rollback', 'ドライバー更新プログラム', 'ドライバの更新'],
  ['trees/nothing-offered', '更新プログラムのチェック', '更新プログラムの確認'],
  ['trees/nothing-offered', '最新の状態です'],
  ['diagnoses/wsus-content-missing', 'コンテンツ ファイル', 'コンテンツ・ファイル'],
  ['diagnoses/dual-scan', 'デュアル スキャン', 'デュアル・スキャン'],
  ['diagnoses/v1607-stall', '高速インストール ファイル', '高速インストールファイル'],
  ['trees/services', 'スタートアップの種類'],
  ['diagnoses/installer-failed', 'Windows インストーラー', 'Windows インストーラ'],
  ['diagnoses/policy-wu-blocked', 'インターネット上の Windows Update に接続しない'],
  ['diagnoses/wsus-url-bad', 'イントラネットの Microsoft 更新サービスの場所を指定する'],
  ['trees/tls-certificate', '証明書'],
  ['diagnoses/root-or-intermediate-missing', 'ルート証明書', '信頼されたルート証明機関'],
  ['diagnoses/root-or-intermediate-missing', '中間証明書'],
  ['diagnoses/untrusted-wsus-cert', 'サーバー証明書'],
  ['diagnoses/tls-cipher-policy', '暗号スイート'],
  ['diagnoses/clock-skew', '時刻同期', '時刻の同期'],
  ['diagnoses/component-store-corrupt', 'コンポーネント ストア', 'コンポーネント・ストア'],
  ['diagnoses/component-store-corrupt', 'システム ファイル チェッカー'],
  ['diagnoses/component-store-corrupt', 'システム更新準備ツール'],
  ['diagnoses/disk-full', 'ディスクの空き容量', '空き容量'],
  ['diagnoses/winre-partition-small', '回復パーティション', '回復環境'],
  ['diagnoses/file-locked-av', 'ウイルス対策ソフト', 'ウイルス対策ソフトウェア'],
  ['diagnoses/wsus-server-503', 'アプリケーション プール', 'アプリケーション・プール'],
  ['diagnoses/scheduled-task-corrupt', 'スケジュールされたタスク'],
  ['diagnoses/esp-full', 'システムで予約済み', '予約パーティション'],
];

/** One spelling after another of codes as people and logs write them, and the code whose page has to come first. Lines and sentences are our own. */
const SPELLINGS: readonly (readonly [typed: string, code: string])[] = [
  ['0x80072EE2', '80072ee2'],
  ['0x80072ee2', '80072ee2'],
  ['0X8007000D', '8007000d'],
  ['80072ee2', '80072ee2'],
  ['8024402C', '8024402c'],
  ['Code 80245003', '80245003'],
  ['Code 643', '80070643'],
  ['-2147012894', '80072ee2'],
  ['– 2147012894', '80072ee2'],
  ['2147954402', '80072ee2'],
  ['The setup ended with error 2147942405 "no permission".', '80070005'],
  ['12002', '80072ee2'],
  ['ERROR_WINHTTP_TIMEOUT', '80072ee2'],
  ['ERROR_INTERNET_TIMEOUT', '80072ee2'],
  ['WININET_E_TIMEOUT', '80072ee2'],
  ['0x80072ee2/-2147012894', '80072ee2'],
  ['0x80072f8f (-2147012721)', '80072f8f'],
  ['hr=80072EE7 httpcode=451', '80072ee7'],
  ['(hr=0X80070005)', '80070005'],
  ['CPackageManager::RemoveForAllUsers(hr:0x80070003)', '80070003'],
  ['the call gave hr = 0x80248007', '80248007'],
  ['WARNING: No synchronization today, error = 0x8024000B', '8024000b'],
  ['*FAILED* [80248014] Looking up the service', '80248014'],
  ['[HRESULT = 0x800f0831 - CBS_E_STORE_CORRUPTION]', '800f0831'],
  ['(CBS HRESULT=0x80070bc9)', '80070bc9'],
  ['Exit code = 0x00000000, Result code = 0x8024402C', '8024402c'],
  ['8024402c       AutomaticUpdates    Failure', '8024402c'],
  ['P2: 8024402c', '8024402c'],
  ['WindowsUpdate_dt000+WindowsUpdate_8024402C', '8024402c'],
  ['WindowsUpdate_8020000E', '8020000e'],
  ['Exception from HRESULT: 0x80072EE2', '80072ee2'],
  ['80072EE2h', '80072ee2'],
  ['&H80072EE2', '80072ee2'],
  ['0xC1900101 - 0x20017', 'c1900101'],
  ['0x80072f8f - 0x20000', '80072f8f'],
  ['0x8007042B 0x2000D', '8007042b'],
  ['8007042B - 0x4000D', '8007042b'],
  ['0x80072f8f-0x20000', '80072f8f'],
  ['0x80072-efe', '80072efe'],
  ['Error: 0x8004005', '80004005'],
  ['0x8007002', '80070002'],
  ['hr=800722F0D', '80072f0d'],
  ['x8024400A', '8024400a'],
  ['<Data Name="hr">2147954407</Data>', '80072ee7'],
  ['<Data Name="errorCode">0x8024001e</Data>', '8024001e'],
  ['"ErrorCode":-2145123272', '80240438'],
  ['"TransportHr":2147954402', '80072ee2'],
  ['2359302', '00240006'],
  ['3247440400', 'c1900210'],
  ['The update below was not installed, error 0x80242007: Service Pack for Server', '80242007'],
  ['エラーコード 0x80240030 / 0x80072EFE / 0x80244022', '80240030'],
  ['更新を始めてしばらくすると0x80246013エラーになり、先へ進まない', '80246013'],
  ['状態: 0x800f0922。', '800f0922'],
  ['０ｘ８００７２ＥＥ２', '80072ee2'],
  ['Update.exe extended error code = 0xf01e', '8007f01e'],
  ['Return code was masked to 0x643 for Windows Installer.', '80070643'],
  ['The scan ended with error = 0x80244022.', '80244022'],
  ['WARNING: the cookie was refused, error = 0x80244019, soap client error = 10, soap error code = 0, HTTP status code = 404', '80244019'],
  ['2149842970, 2147954429, 2149859352', '8024001a'],
  ['0x8024401B or HTTP Error 407 - the proxy wants a name and password', '8024401b'],
  ['0x80072EFD or 0x80072EFE or 0x80D02002', '80072efd'],
  ['**0x8024401f / 0x80244008**', '8024401f'],
  ['Unknown error (0x80072EE2)', '80072ee2'],
  ['0x80D02002L', '80d02002'],
];
/** Codes that exist but have no page: named, and sent to the look-up, which explains any code. */
const WITHOUT_PAGE: readonly (readonly [typed: string, code: string])[] = [
  ['error=0xfffffbfe', 'FFFFFBFE'],
  ['Error: 0x80040154[gle=0x0000007a]', '80040154'],
  ['0xd0000034', 'D0000034'],
  ['0xf0801', '000F0801'],
];

interface Wordings {
  readonly terms: readonly (readonly [term: string, keys: readonly string[], href?: string, title?: string])[];
  readonly seen: readonly (readonly [seen: string, keys: readonly string[], href: string, title: string])[];
}
const wordings = (lang: string): Wordings => JSON.parse(readFileSync(join(ROOT, lang, 'search/terms.json'), 'utf8')) as Wordings;

async function open(page: Page, lang: string): Promise<void> {
  await page.goto(`${lang}/search/`);
  await page.locator('site-search input').focus();
}
/** Types and waits until the answer to exactly this stands there. */
async function search(page: Page, typed: string): Promise<readonly string[]> {
  await page.locator('site-search input').fill(typed);
  await expect(page.locator('[data-part="results"]')).toHaveAttribute('aria-busy', 'false');
  return page.locator('site-search .hits a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

/** In parts, so that they run beside each other. */
const inParts = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, part) => list.slice(part * size, (part + 1) * size));

test.describe('search in Japanese', () => {
  test('sixty compounds are asked', () => expect(new Set(COMPOUNDS.map(([, first]) => first)).size).toBe(60));
  for (const [part, compounds] of inParts(COMPOUNDS, 15).entries())
    test(`compounds, quoted or not, show the right page first (${part + 1})`, async ({ page }) => {
      test.setTimeout(180_000);
      await open(page, 'ja');
      const wrong: string[] = [];
      for (const [wanted, ...typed] of compounds)
        for (const words of typed.flatMap((one) => [one, `"${one}"`, `「${one}」`])) {
          const [first] = await search(page, words);
          if (!first?.endsWith(`/ja/${wanted}/`)) wrong.push(`${words}: ${first}, not ${wanted}`);
        }
      expect(wrong).toEqual([]);
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
    });

  test('English terms lead Japanese readers, and Japanese terms English readers, to the same page', async ({ page }) => {
    const both = [
      ['three-way handshake', '3 ウェイ ハンドシェイク', 'articles/tcp-handshake'],
      ['proxy authentication', 'プロキシ認証', 'diagnoses/proxy-auth-407'],
      ['component store', 'コンポーネント ストア', 'diagnoses/component-store-corrupt'],
      ['name resolution', '名前解決', 'diagnoses/dns-failure'],
      ['BITS', 'バックグラウンド インテリジェント転送サービス (BITS)', 'articles/bits-2-0'],
    ] as const;
    for (const lang of ['ja', 'en']) {
      await open(page, lang);
      for (const [en, ja, wanted] of both)
        for (const typed of [en, ja]) expect((await search(page, typed))[0], typed).toMatch(new RegExp(`/${lang}/${wanted}/$`));
    }
  });

  test('words without a page of their own are found in either spelling, a phrase before its words', async ({ page }) => {
    await open(page, 'ja');
    const [first] = await search(page, '"イベント ビューア"');
    expect(first).toMatch(/\/ja\/diagnoses\//);
    expect(await search(page, 'イベント・ビューアー')).toContain(first);
    const phrase = await search(page, '"既知の問題"');
    expect(phrase.length).toBeGreaterThan(0);
    expect((await search(page, '既知の問題')).slice(0, 1)).toEqual(phrase.slice(0, 1));
  });
});

test.describe('codes', () => {
  test('68 spellings are asked', () => expect(SPELLINGS.length + WITHOUT_PAGE.length).toBe(68));
  for (const lang of ['en', 'ja'])
    test(`every spelling puts its code first (${lang})`, async ({ page }) => {
      test.setTimeout(120_000);
      await open(page, lang);
      const wrong: string[] = [];
      for (const [typed, code] of SPELLINGS) {
        const [first] = await search(page, typed);
        if (!first?.endsWith(`/${lang}/codes/${code}/`)) wrong.push(`${typed}: ${first}, not ${code}`);
      }
      for (const [typed, code] of WITHOUT_PAGE) {
        const [first] = await search(page, typed);
        const told = await page.locator('.hits a').first().textContent();
        if (!told?.startsWith(`0x${code}`) || !/\/codes\/look-up\/$/.test(first ?? '')) wrong.push(`${typed}: ${told}`);
      }
      expect(wrong).toEqual([]);
    });
  test('a symbol is found by a part of it, and a code leads to its flowchart', async ({ page }) => {
    await open(page, 'en');
    expect((await search(page, 'winhttp_timeout'))[0]).toMatch(/\/codes\/80072ee2\/$/);
    expect(await search(page, 'PROXY_AUTH')).toContainEqual(expect.stringMatching(/\/codes\/8024401b\/$/));
    expect((await search(page, '80072ee2')).slice(0, 2).map((href) => href.split('/').slice(-3, -1).join('/'))).toEqual(['codes/80072ee2', 'trees/timeout']);
  });
});

for (const lang of ['en', 'ja'])
  test(`every dialog text and symptom leads to its flowchart first (${lang})`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, lang);
    const { seen, terms } = wordings(lang);
    expect(seen.length).toBeGreaterThan(30);
    const wrong: string[] = [];
    for (const [text, keys, href] of seen) {
      // a dialog that is a term of its own has a page of its own; a code inside the text comes before the text
      const own = terms.find(([, other]) => other.some((key) => keys.includes(key)))?.[2];
      for (const typed of [text, `「${text}」`]) {
        const found = await search(page, typed);
        const words = found.filter((one) => !one.includes('/codes/'));
        if (words[0] !== href && words[0] !== own) wrong.push(`${typed}: ${words[0]}, not ${href}`);
        if (!/[0-9A-F]{8}|0xC19/.test(text) && found[0] !== words[0]) wrong.push(`${typed}: a code first, ${found[0]}`);
      }
    }
    expect(wrong).toEqual([]);
  });

test('arrows, Enter and Escape are all it takes, and what is shown does not move', async ({ page }) => {
  await open(page, 'ja');
  await search(page, '名前解決');
  const links = page.locator('.hits a');
  expect(await links.count()).toBeGreaterThan(2);
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#wanted')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.locator('#wanted')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ja\/diagnoses\/dns-failure\/$/);
});

test('later finds are added below: no hit moves once it is shown, and nothing else does', async ({ page }) => {
  await open(page, 'en');
  await search(page, 'zzzz');
  // every place a hit ever has, frame by frame, for one question; and all that the browser itself counts as a shift
  await page.evaluate(() => {
    const places = new Map<string, Set<number>>();
    const shifts: number[] = [];
    Object.assign(window, { places, shifts });
    const look = (): void => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('.hits a'))
        places.set(link.href, (places.get(link.href) ?? new Set()).add(Math.round(link.getBoundingClientRect().top + scrollY)));
      requestAnimationFrame(look);
    };
    look();
    new PerformanceObserver((list) => {
      shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value));
    }).observe({ type: 'layout-shift' });
  });
  const found = await search(page, 'proxy server');
  const { moved, shifted } = await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 300));
    const { places, shifts } = window as unknown as { places: Map<string, Set<number>>; shifts: readonly number[] };
    return { moved: [...places].filter(([, tops]) => tops.size > 1).map(([href]) => href), shifted: shifts.reduce((sum, one) => sum + one, 0) };
  });
  expect(found.length).toBeGreaterThan(5);
  expect(moved).toEqual([]);
  expect(shifted).toBe(0);
});

test('nothing of the search engine is fetched before the field has the focus, and nothing that is typed leaves the page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto('ja/search/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((address) => /pagefind|codes\.json|terms\.json/.test(address))).toEqual([]);
  await page.locator('#wanted').focus();
  await search(page, 'unusualword 80072ee2 機密');
  await expect.poll(() => asked.some((address) => address.includes('pagefind'))).toBe(true);
  expect(asked.filter((address) => /unusual|機密|%E6%A9%9F/i.test(address))).toEqual([]);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

// ── for everybody ──
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
for (const [name, set] of [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const)
  for (const lang of ['en', 'ja'])
    test(`axe finds nothing on ${lang} results and on the chooser in ${name}`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.emulateMedia(set);
      const forced = set.forcedColors === 'active';
      const rules = { 'color-contrast-enhanced': { enabled: !forced }, 'color-contrast': { enabled: !forced } };
      const faults = async (): Promise<readonly string[]> => {
        const { violations } = await new AxeBuilder({ page }).options({ runOnly: { type: 'tag', values: TAGS }, rules }).analyze();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
      };
      await open(page, lang);
      for (const width of [1280, 375]) {
        await page.setViewportSize({ width, height: 800 });
        for (const typed of ['80072ee2', lang === 'ja' ? 'プロキシ' : 'proxy', '0xd0000034', 'zzzz']) {
          await search(page, typed);
          expect(await faults(), `${typed} at ${width}`).toEqual([]);
        }
      }
      await page.goto(`${lang}/trees/`);
      expect(await faults()).toEqual([]);
    });
