import { describe, expect, it } from 'vitest';
import { diagnoses, vocabulary } from '#catalogue';
import { ERAS } from '#engine/define.ts';
import { LANGS, words } from '#i18n/words.ts';
import { againstOf, byLayer, eraSlug, factor, fixesByEra, questionsTo, sayPattern, undosOf } from './diagnosis.ts';

describe('a pattern in words', () => {
  it('fills the sentence of its kind and drops what is optional', () =>
    expect(sayPattern({ kind: 'winhttp-proxy', access: 'direct' }, 'en')).toBe('The WinHTTP proxy of this PC: direct access, no proxy'));
  it('never says the opposite of a test that has no place in the sentence', () =>
    expect(sayPattern({ kind: 'browser-proxy', enabled: true, bypass: { covers: '$host' } }, 'en')).toMatch(/\(the exceptions cover that host\)$/));
  it('ties a host of one fact to that of another', () =>
    expect(sayPattern({ kind: 'request-failed', code: ['80072EE2'], host: '$host' }, 'en')).toContain('to that host failed'));
  it('says that any one of several words will do', () => {
    const pattern = { kind: 'request-failed', code: ['80072EE2', '80072EFD', '80072EE7'], host: '$proxy' };
    expect(sayPattern(pattern, 'en')).toBe('A request to that proxy failed with 80072EE2, 80072EFD or 80072EE7');
    expect(sayPattern(pattern, 'ja')).toBe('そのプロキシへの要求が 80072EE2、80072EFD、または 80072EE7 で失敗した');
    expect(sayPattern({ kind: 'service-state', service: 'wuauserv', start: ['automatic', 'manual'] }, 'ja')).toMatch(/自動または手動$/);
  });
  it('gives steps and releases their names', () => {
    expect(sayPattern({ kind: 'step-done', step: 'scan' }, 'en')).toBe('Done: Scan');
    expect(sayPattern({ kind: 'os-version', era: '11' }, 'en')).toBe('The version of Windows (Windows 11)');
    expect(sayPattern({ kind: 'service-state', start: 'automatic' }, 'en')).toMatch(/start type automatic$/);
  });
  it('says an error code where any will do, and of a release which it is not', () => {
    expect(sayPattern({ kind: 'failure', step: 'download' }, 'en')).toBe('A record reports an error code (Download)');
    expect(sayPattern({ kind: 'failure', code: { present: true } }, 'ja')).toBe('エラー コードが記録されている');
    expect(sayPattern({ kind: 'os-version', era: { not: ['7', '8.1'] } }, 'en')).toBe('The version of Windows (not Windows 7, Windows 8.1)');
  });
  it('says who was asked, and that a port is the same one', () => {
    expect(sayPattern({ kind: 'lookup-failed', host: '$host', askedOf: { present: false } }, 'ja')).toMatch(/ \(この PC の DNS サーバーに問い合わせた場合\)$/);
    expect(sayPattern({ kind: 'connection-failed', host: '$host', port: '$port' }, 'en')).toBe(
      'A connection tried by hand to that host failed (at the same port)',
    );
  });
  it('gives each picture that speaks against a cause a sentence of its own', () => {
    const diagnosis = diagnoses.get('wsus-roaming');
    if (!diagnosis) throw new Error('no such cause');
    for (const lang of LANGS) {
      const against = againstOf(diagnosis, lang);
      for (const picture of ['mtu-black-hole', 'zero-window'])
        expect(against.filter((one) => one.startsWith(vocabulary.pictures[picture]?.[lang].slice(0, -1) ?? '?'))).toHaveLength(1);
    }
  });
  it('takes the address of a proxy for the proxy', () =>
    expect(sayPattern({ kind: 'tcp-flow', outcome: 'refused', address: '$proxy' }, 'ja')).toBe('そのプロキシへの接続: 拒否'));
  it('leaves no slot open and no word of the engine untranslated', () => {
    for (const { proves, excludedBy } of diagnoses.values())
      for (const pattern of [...proves, ...excludedBy].flat()) {
        for (const lang of LANGS) expect(sayPattern(pattern as { kind: string }, lang)).not.toMatch(/[{}…]/);
        for (const [field, test] of Object.entries(pattern))
          if (typeof test === 'object' && 'present' in test && !['askedOf', 'code'].includes(field)) expect(Object.keys(words.ja.pattern)).toContain(field);
        // a host stands where a host is meant, and nowhere else
        expect(sayPattern(pattern as { kind: string }, 'ja')).not.toMatch(/ポート ?その/);
        expect(sayPattern(pattern as { kind: string }, 'ja')).not.toMatch(/\b(?:client|server|servicing|setup|wsus|windows-update|passed|silent)\b/);
      }
  });
  it('is Japanese on Japanese pages', () => {
    for (const { proves, excludedBy } of diagnoses.values())
      for (const set of [...proves, ...excludedBy])
        for (const pattern of [set].flat()) expect(sayPattern(pattern as { kind: string }, 'ja')).toMatch(/[ぁ-んァ-ン一-龥]/);
  });
});

describe('sets of evidence', () => {
  it('that share something say it once', () =>
    expect(
      factor([
        ['a', 'b'],
        ['a', 'c', 'd'],
      ]),
    ).toEqual({ always: ['a'], either: ['b', 'c + d'] }));
  it('that share nothing, or contain one another, stay apart', () => {
    expect(factor([['a'], ['b']])).toBeUndefined();
    expect(factor([['a'], ['a', 'b']])).toBeUndefined();
    expect(factor([['a', 'b']])).toBeUndefined();
  });
});

describe('the fixes of a cause', () => {
  it('show each Windows only commands it has, and lose no Windows that has steps', () => {
    for (const diagnosis of diagnoses.values())
      for (const lang of LANGS) {
        const groups = fixesByEra(diagnosis, lang);
        const eras = groups.flatMap((group) => group.eras);
        expect(new Set(eras).size).toBe(eras.length);
        for (const { steps, name } of groups) {
          expect(steps.length).toBeGreaterThan(0);
          expect(name).not.toBe('');
        }
      }
  });
  it('name the way back of every change', () => {
    const cause = diagnoses.get('proxy-winhttp-missing');
    expect(cause && undosOf(cause, 'en').flatMap(({ what }) => what)).toContainEqual({ text: 'proxycfg -u', on: 'Windows XP, Windows Server 2003' });
  });
});

describe('the lists of causes', () => {
  it('hold every cause once, and on each Windows those that exist there', () => {
    const ids = byLayer().flatMap(({ ids }) => ids);
    expect([...ids].sort()).toEqual([...diagnoses.keys()].sort());
    for (const era of ERAS) {
      const here = byLayer(era).flatMap(({ ids }) => ids);
      expect([...here].sort()).toEqual([...diagnoses].flatMap(([id, { eras }]) => (eras.includes(era) ? [id] : [])).sort());
    }
    expect(new Set(ERAS.map(eraSlug)).size).toBe(ERAS.length);
  });
});

describe('a cause that no log shows', () => {
  const traceless = [...diagnoses].filter(([, diagnosis]) => diagnosis.traceless);
  it('is led to by a question, and its page says so instead of asking for a log', () => {
    expect(traceless.length).toBeGreaterThan(0);
    expect(traceless.filter(([id]) => questionsTo(id).length === 0).map(([id]) => id)).toEqual([]);
  });
  it('claims no proof', () => expect(traceless.filter(([, { proves, needs }]) => proves.length + needs.length > 0).map(([id]) => id)).toEqual([]));
});
