import { describe, expect, it } from 'vitest';
import { fill } from './text.ts';

describe('a sentence with slots', () => {
  it('shows what has no value, and drops a part in brackets whose slots have none', () => {
    expect(fill('{a} and {b}', { a: 1 })).toBe('1 and …');
    expect(fill('A request[ to {host}] failed[ with {code}].', { code: '0x80072EE2' })).toBe('A request failed with 0x80072EE2.');
  });
  it('knows a slot whose name holds a figure', () => expect(fill('SHA-2: {sha2}', { sha2: 'yes' })).toBe('SHA-2: yes'));
  it('sets no blank between Japanese and Japanese', () => {
    expect(fill('[{host} への]接続: {outcome}。', { host: 'その接続先', outcome: '応答なし' })).toBe('その接続先への接続: 応答なし。');
    expect(fill('状態は {state}、{step} の段階です。', { state: '停止', step: 'スキャン' })).toBe('状態は停止、スキャンの段階です。');
  });
  it('leaves the blank beside Latin letters, and every blank inside a value', () => {
    expect(fill('[{host} への]接続: {outcome}。', { host: 'wsus.example', outcome: 'プロキシ サーバー' })).toBe('wsus.example への接続: プロキシ サーバー。');
    expect(fill('{a} または {b}', { a: '80072EE2', b: '80072EFD' })).toBe('80072EE2 または 80072EFD');
    expect(fill('{lasted} min of {step}', { lasted: 5, step: 'Scan' })).toBe('5 min of Scan');
  });
});
