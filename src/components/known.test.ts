import { describe, expect, it } from 'vitest';
import { known, nearest } from './known.ts';

const commands = new Map([
  ['proxycfg-set', 1],
  ['proxycfg-show', 2],
  ['netsh-winhttp-show', 3],
]);

describe('known', () => {
  it('gives what the word names', () => expect(known(commands, 'proxycfg-show', 'command', 'en.mdx')).toBe(2));
  it('stops with page, word and the nearest word', () =>
    expect(() => known(commands, 'proxycfg-shwo', 'command', 'ja.mdx')).toThrow('ja.mdx: no command “proxycfg-shwo”; did you mean “proxycfg-show”?'));
  it('stops when there is none at all', () => expect(() => known(new Map(), 'x', 'figure', 'en.mdx')).toThrow('there is none yet'));
  it('never finds what an object merely inherits', () => expect(() => known(commands, 'constructor', 'command', 'en.mdx')).toThrow());
});

describe('nearest', () => {
  it('orders by what has to be changed, whatever the case', () => expect(nearest('KB902094', ['W32-NETSH', 'kb902093', 'KB890444'])[0]).toBe('kb902093'));
});
