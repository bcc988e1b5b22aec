// The twin says what the page says, in Markdown, and nothing of what only a page needs.
import { describe, expect, it } from 'vitest';
import { parseHtml, twinOf } from './twins.ts';

const page = (main: string, head = '<link rel="alternate" type="text/markdown" href="https://x.example/en/a/index.md">') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="canonical" href="https://x.example/en/a/">${head}</head><body><main id="main">${main}</main></body></html>`;
const twin = (main: string): string => (twinOf(page(main)) ?? '').replace(/\n\n---\n\n<https:\/\/x\.example\/en\/a\/>\n$/, '');

describe('a Markdown twin', () => {
  it('is made only for pages that name one', () => expect(twinOf(page('<p>a</p>', ''))).toBeUndefined());
  it('keeps headings, text and emphasis', () =>
    expect(twin('<h1>A &amp; b</h1><p class="lead">One <strong>two</strong> <em>three</em> <code>a_b*c</code> &lt;d&gt;</p>')).toBe(
      '# A & b\n\nOne **two** *three* `a_b*c` \\<d>',
    ));
  it('makes addresses whole, and references notes', () =>
    expect(
      twin(
        '<p>See <a href="/en/b/">b</a><span class="cite"><a href="#source-2" aria-label="Source 2">2</a><span class="aside" aria-hidden="true">x</span></span>.</p><ol><li id="source-2"><a href="https://y.example/">Y</a>. Z</li></ol>',
      ),
    ).toBe('See [b](https://x.example/en/b/)[^2].\n\n[^2]: [Y](https://y.example/). Z'));
  it('keeps commands byte for byte, in a fence that they cannot close', () => {
    expect(twin('<pre><code>reg query &quot;HKCU\\A B&quot;  /v *</code></pre>')).toBe('```text\nreg query "HKCU\\A B"  /v *\n```');
    expect(twin('<pre><code>a\n```\nb</code></pre>')).toBe('````text\na\n```\nb\n````');
  });
  it('nests lists and steps', () =>
    expect(
      twin(
        '<ol class="do"><li><p class="step-title">First</p><div class="command"><pre><code>ver</code></pre><button>Copy</button><ul class="labels"><li>Only reads</li><li>XP</li></ul></div></li><li>Second<ul><li>a</li></ul></li></ol>',
      ),
    ).toBe('1. **First**\n\n   ```text\n   ver\n   ```\n\n   *Only reads · XP*\n2. Second\n\n   - a'));
  it('keeps tables', () =>
    expect(twin('<table><thead><tr><th></th><th>A</th></tr></thead><tbody><tr><td>b|c</td><td>d</td></tr></tbody></table>')).toBe(
      '|  | A |\n| --- | --- |\n| b\\|c | d |',
    ));
  it('puts a term and what is said about it into one line', () =>
    expect(twin('<dl class="facts"><div><dt>Windows</dt><dd>XP</dd></div><div><dt>Stops at</dt><dd>Scan</dd></div></dl><dl><dt>Mind</dt><dd>A</dd></dl>')).toBe(
      '- **Windows:** XP\n- **Stops at:** Scan\n\n- **Mind:** A',
    ));
  it('keeps a heading that opens a fold', () =>
    expect(twin('<details><summary><h3>Vista</h3></summary><p>a</p></details><details><summary>More</summary></details>')).toBe('### Vista\n\na\n\n**More**'));
  it('closes emphasis before a Japanese letter', () => expect(twin('<p><strong>注意。</strong>次の文</p>')).toBe('**注意。** 次の文'));
  it('leaves out pictures, buttons and ways', () =>
    expect(
      twin(
        '<nav class="contents"><a href="#a">A</a></nav><figure><svg><text>x</text></svg><figcaption>What it shows.</figcaption></figure><p class="paste no-print">p</p>',
      ),
    ).toBe('> What it shows.'));
  it('text cannot become markup', () => expect(twin('<p>*a* [b](c) `d` &lt;script&gt;</p>')).toBe('\\*a\\* \\[b\\](c) \\`d\\` \\<script>'));
});

describe('parseHtml', () => {
  it('reads attributes with and without quotes, void elements, and a lone sign', () => {
    const [p] = parseHtml('<p class=a data-x="1 > 0"><br>5 < 6<img alt=x>t</p>').children;
    expect(p).toMatchObject({ tag: 'p', attributes: { class: 'a', 'data-x': '1 > 0' } });
    expect(typeof p === 'object' && p.children.filter((child) => typeof child === 'string').join('')).toBe('5 < 6t');
  });
});
