import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policy, sealPage } from './seal.ts';

const page = (body: string, head = '') => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe('the policy of a page', () => {
  it('stands right after the character set and names no unsafe source', () => {
    const sealed = sealPage(page('<p>x</p>'), 'a.html');
    expect(sealed).toMatch(/<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
    expect(sealed.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe');
  });

  it('hashes what is inline and leaves data blocks alone', () => {
    const sha = createHash('sha256').update('a()').digest('base64');
    expect(policy(page('<script type="module">a()</script>'))).toContain(`'wasm-unsafe-eval' 'sha256-${sha}'`);
    expect(policy(page('<script type="application/json">{"a":1}</script><script src="/x.js"></script>'))).not.toContain('sha256');
  });

  it.each([
    ['a style attribute', '<p style="color:red">x</p>'],
    ['an event handler', '<p onclick="a()">x</p>'],
    ['an unquoted event handler', '<img src=x onerror=a()>'],
    ['a script address', '<a href="javascript:a()">x</a>'],
  ])('stops the build for %s', (_, body) => expect(() => sealPage(page(body), 'a.html')).toThrow(/a\.html: the policy would block/));

  it('is not misled by text that only speaks of handlers', () =>
    expect(() => sealPage(page('<p title="use onclick= or style=">on x = 1</p>'), 'a.html')).not.toThrow());

  it('stops the build when something stands before it, and for a second policy', () => {
    expect(() => sealPage('<html><head><link rel="icon" href="/x"><meta charset="utf-8"></head></html>', 'a.html')).toThrow(/must come first/);
    expect(() => sealPage(sealPage(page(''), 'a.html'), 'a.html')).toThrow(/policy already/);
  });
});
