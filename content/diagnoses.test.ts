// A cause can be trusted: what it names exists, its steps fit every Windows it is for, both languages say the same.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cites, claims, commands, diagnoses, figures, vocabulary } from '#catalogue';
import type { AnyPattern, Diagnosis, Era, FixStep } from '#engine/define.ts';

const patternsOf = (diagnosis: Diagnosis): readonly AnyPattern[] => [
  ...[...diagnosis.needs, ...diagnosis.excludedBy].flatMap((set) => (Array.isArray(set) ? (set as readonly AnyPattern[]) : [set as AnyPattern])),
  ...(diagnosis.proves.flat() as readonly AnyPattern[]),
  ...diagnosis.supports.map((support) => support.fact as AnyPattern),
];
const stepsFor = (steps: readonly FixStep[], era: Era): readonly FixStep[] => steps.filter((step) => step.eras === undefined || step.eras.includes(era));

/** What is wrong with a pattern: a kind or field that nobody declared, a word that the field cannot be. */
function faults(pattern: AnyPattern): readonly string[] {
  const kind = vocabulary.kinds[pattern.kind];
  if (!kind) return [`kind ${pattern.kind}`];
  return Object.entries(pattern).flatMap(([field, test]) => {
    if (field === 'kind') return [];
    const type = kind.fields[field];
    if (type === undefined) return [`${pattern.kind}.${field}`];
    const words = [test].flat().filter((word): word is string => typeof word === 'string' && !word.startsWith('$'));
    if (type === 'code') return words.filter((word) => !/^[0-9A-F]{8}$/.test(word));
    return Array.isArray(type) ? words.filter((word) => !type.includes(word)).map((word) => `${pattern.kind}.${field} = ${word}`) : [];
  });
}

const proseOf = (id: string, lang: 'en' | 'ja'): string => readFileSync(new URL(`./diagnoses/${id}/${lang}.mdx`, import.meta.url), 'utf8');
const marks = (text: string, tag: string): readonly string[] =>
  [...text.matchAll(new RegExp(`<${tag} [a-z]+="([^"]+)"`, 'g'))].map((match) => match[1] ?? '').sort();
const skeleton = (text: string): readonly string[] => [...text.matchAll(/^(#{2,4}) /gm)].map((match) => match[1] ?? '');

describe.each([...diagnoses])('%s', (id, diagnosis) => {
  it('speaks of declared kinds, families, steps, codes and sources', () => {
    expect(patternsOf(diagnosis).flatMap(faults)).toEqual([]);
    expect(vocabulary.families).toHaveProperty(diagnosis.family);
    expect(vocabulary.layers).toHaveProperty(diagnosis.layer);
    expect(diagnosis.breaks.filter((step) => !(step in vocabulary.steps))).toEqual([]);
    expect(diagnosis.codes.filter((code) => !/^[0-9A-F]{8}$/.test(code))).toEqual([]);
    expect(diagnosis.cites.filter((key) => !cites.has(key))).toEqual([]);
    expect((diagnosis.yieldsTo ?? []).filter((other) => other === id || !diagnoses.has(other))).toEqual([]);
    expect((diagnosis.collect ?? []).filter((one) => !commands.has(one.command) || !(one.gives in vocabulary.kinds))).toEqual([]);
  });

  it('names in words every observation that may still be missing', () => {
    const kinds = new Set((diagnosis.proves.flat() as readonly AnyPattern[]).map((pattern) => pattern.kind));
    expect([...kinds].filter((kind) => vocabulary.kinds[kind]?.name === undefined)).toEqual([]);
  });

  it('can be considered by what it names, and can never exclude what proves it', () => {
    expect(diagnosis.traceless === true || diagnosis.needs.length > 0).toBe(true);
    for (const set of diagnosis.proves as readonly (readonly AnyPattern[])[])
      for (const against of diagnosis.excludedBy) if (!Array.isArray(against)) expect(set).not.toContainEqual(against);
  });

  it.each(diagnosis.eras)('shows on Windows %s only commands that exist there, the backup first', (era) => {
    const shown: string[] = [];
    for (const step of [...stepsFor(diagnosis.check, era), ...stepsFor(diagnosis.fix, era), ...stepsFor(diagnosis.verify, era)]) {
      if (step.command === undefined) continue;
      const command = commands.get(step.command);
      expect(command, step.command).toBeDefined();
      expect(command?.os, `${step.command} on ${era}`).toContain(era);
      if (command?.after) expect(shown, `${command.after} before ${step.command}`).toContain(command.after);
      shown.push(step.command);
    }
    expect(stepsFor(diagnosis.fix, era).length).toBeGreaterThan(0);
  });

  it.each(diagnosis.eras)('begins its check on Windows %s by reading, and its fix with nothing that is lost', (era) => {
    const effects = (steps: readonly FixStep[]) =>
      stepsFor(steps, era).flatMap((step) => (step.command === undefined ? [] : [commands.get(step.command)?.effect]));
    expect(effects(diagnosis.check).filter((effect) => effect !== 'R')).toEqual([]);
    expect(['R', 'C', 'S', undefined]).toContain(effects(diagnosis.fix)[0]);
    expect(effects(diagnosis.verify).filter((effect) => effect !== 'R')).toEqual([]);
  });

  it('says the same in both languages', () => {
    const [en, ja] = [proseOf(id, 'en'), proseOf(id, 'ja')];
    expect(skeleton(ja)).toEqual(skeleton(en));
    for (const tag of ['Cite', 'Claim', 'Figure', 'Command', 'To']) expect(marks(ja, tag), tag).toEqual(marks(en, tag));
  });

  it.each([
    ['en', '## What the web gets wrong'],
    ['ja', '## ネット上のよくある誤り'],
  ] as const)('answers popular wrong advice with a source (%s)', (lang, heading) => {
    const wrong = proseOf(id, lang).split(`${heading}\n`)[1] ?? '';
    expect(wrong.match(/^- \*\*[“「].+[”」]\*\* ./gm)?.length ?? 0).toBeGreaterThan(0);
    expect(wrong).toMatch(/<(?:Cite|Claim) /);
  });

  it('names sources, claims, figures and pages that exist', () => {
    const en = proseOf(id, 'en');
    expect(
      marks(en, 'Cite')
        .flatMap((keys) => keys.split(' '))
        .filter((key) => !cites.has(key)),
    ).toEqual([]);
    expect(marks(en, 'Claim').filter((claim) => !claims.has(claim))).toEqual([]);
    expect(marks(en, 'Figure').filter((figure) => !figures.has(figure))).toEqual([]);
    expect(marks(en, 'To').filter((page) => page.startsWith('diagnoses/') && !diagnoses.has(page.slice('diagnoses/'.length)))).toEqual([]);
  });
});
