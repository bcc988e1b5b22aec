import { expect, test } from 'vitest';
import { termKey } from './term.ts';

test('the styles of Microsoft and of the press of 2004 are one word', () => {
  expect(termKey('プロキシ サーバー')).toBe(termKey('プロキシ・サーバー'));
  expect(termKey('プロキシサーバ')).toBe(termKey('「プロキシ サーバー」'));
  expect(termKey('3-ウエイ・ハンドシェイク')).toBe(termKey('３ ウェイ ハンドシェイク'));
  expect(termKey('ハンドシェーク')).not.toBe(termKey('ハンドシェイク'));
  expect(termKey('"Proxy Server"')).toBe('proxyserver');
});
