import { describe, expect, it } from 'vitest';
import { undress } from './undress.ts';

const LINE = '2014-02-11\t08:00:12:120\t 992\t158\tPT\tWARNING: Sync of Updates: 0x8024402c';

describe('undress', () => {
  it.each([
    ['a quotation', `> ${LINE}`],
    ['a quotation of a quotation', `>> > ${LINE}`],
    ['a bullet', `  - ${LINE}`],
    ['a comment or heading', `# ${LINE}`],
    ['the number of a list', `  12. ${LINE}`],
    ['a bullet in a quotation', `> * ${LINE}`],
    ['a numbered line of findstr', `812:${LINE}`],
    ['a line of grep -n', `logs/WindowsUpdate.log:812:${LINE}`],
    ['a line of Select-String with its path', `C:\\Users\\Example User\\Desktop\\WindowsUpdate.log:812:${LINE}`],
    ['tags of a page', `<pre class="code">${LINE}<br />`],
  ])('takes away %s', (_, dressed) => expect(undress(dressed)).toBe(LINE));

  it('reads a row of a table as a record with other separators', () => {
    expect(undress('| 2014-02-11 | 08:00:12:120 | 992 | 158 | PT | WARNING: Sync of Updates: 0x8024402c |')).toBe(LINE.replace('\t 992', '\t992'));
    expect(undress('<tr><td>2014-02-11</td><td>08:00:12:120</td></tr>').trim()).toBe('2014-02-11\t\t08:00:12:120');
    expect(undress('| one bar alone')).toBe('| one bar alone');
  });

  it('reads what HTML and Markdown write otherwise', () => {
    expect(undress('Agent&nbsp; &nbsp; &nbsp;\\*FAILED\\* \\[8024402C\\] a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#x27;')).toBe(
      `Agent     *FAILED* [8024402C] a <b> & "c" 'd'`,
    );
    expect(undress('time=“08:51”\u00a0it’s')).toBe('time="08:51" it\'s');
  });

  it.each([
    [
      'what a log writes in angle brackets',
      'SendRequest failed. Proxy List used: <(null)> Bypass List used : <NULL> for <http://wsus01/selfupdate/wuident.cab>',
    ],
    ['the elements of an event', '<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><EventID>20</EventID></System></Event>'],
    ['a path', 'Deleting C:\\Windows\\SoftwareDistribution\\Download\\* and C:\\Temp\\_old'],
    ['an address with its parameters', 'https://example.com/a?b=1&c=2&amount=3'],
    ['a time', '12:31:07.1234567 4352  9628  Misc            *FAILED* [80072EE2] Send request'],
  ])('leaves %s as it is', (_, text) => expect(undress(text)).toBe(text));

  it('stops after a few layers', () => expect(undress('- - - - - - - x')).toBe('- - - - x'));
  it('takes no longer for a long line', () => expect(undress(`${'> '.repeat(50_000)}${'<p '.repeat(50_000)}${'&#'.repeat(50_000)}`).length).toBeGreaterThan(0));
});
