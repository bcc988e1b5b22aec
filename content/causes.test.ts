// The causes as a whole: each that leaves a trace is shown by an incident of its own and told from a near miss; each has a safe first step on each Windows.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cases, commands, diagnoses } from '#catalogue';
import type { Diagnosis, Era, Expectation, FixStep } from '#engine/define.ts';

const expectations = [...cases].flatMap(([id, incident]) => incident.expect.map((one): [string, Expectation] => [id, one]));
/** The evidence of an incident by its bytes: the same file under another name is no second incident. */
const evidenceOf = ([id, { given }]: [string, Expectation]): string =>
  given
    .map((file) =>
      createHash('sha256')
        .update(readFileSync(new URL(`./cases/${id}/${file}`, import.meta.url)))
        .digest('hex'),
    )
    .sort()
    .join(' ');

const traced = [...diagnoses].filter(([, { traceless }]) => traceless !== true).map(([id]) => id);
/** That the engine really answers so is the business of src/cases.test.ts. */
const goldenOf = (id: string) => expectations.filter(([, { ranking }]) => ranking?.[0]?.diagnosis === id);
/** It was looked for and not found, or found behind a better answer. */
const missesOf = (id: string) =>
  expectations.filter(([, { never, ranking }]) => never?.includes(id) || ranking?.slice(1).some(({ diagnosis }) => diagnosis === id));

describe.each(traced)('%s', (id) => {
  it('comes first in an incident', () => expect(goldenOf(id).length).toBeGreaterThan(0));
  it('does not come first in one that looks like it', () => expect(missesOf(id).length).toBeGreaterThan(0));
});

describe('incidents', () => {
  it('no two causes rest on the same evidence', () => {
    const firsts = new Map<string, Set<string>>();
    for (const one of expectations) {
      const first = one[1].ranking?.[0]?.diagnosis;
      const key = evidenceOf(one);
      if (first !== undefined) firsts.set(key, new Set([...(firsts.get(key) ?? []), first]));
    }
    expect([...firsts.values()].filter((causes) => causes.size > 1).map((causes) => [...causes])).toEqual([]);
  });

  it('of a cause that no log shows there is none', () => {
    const shown = [...diagnoses].filter(([id, { traceless }]) => traceless === true && goldenOf(id).length > 0);
    expect(shown.map(([id]) => id)).toEqual([]);
  });
});

/** The steps of a cause on one Windows, in the order in which the page shows them. */
const stepsOn = ({ check, fix, verify }: Diagnosis, era: Era): readonly FixStep[] =>
  [...check, ...fix, ...verify].filter(({ eras }) => eras === undefined || eras.includes(era));
const rows = [...diagnoses].flatMap(([id, diagnosis]) => diagnosis.eras.map((era): [string, Era, Diagnosis] => [id, era, diagnosis]));

describe('on every Windows of every cause', () => {
  it('all commands shown exist there', () => {
    const astray = rows.flatMap(([id, era, diagnosis]) =>
      stepsOn(diagnosis, era).flatMap(({ command }) =>
        command === undefined || commands.get(command)?.os.includes(era) ? [] : [`${id} on ${era}: ${command}`],
      ),
    );
    expect(astray).toEqual([]);
  });

  it('the first command reads, or can be taken back', () => {
    const unsafe = rows.filter(([, era, diagnosis]) => {
      const first = stepsOn(diagnosis, era).find(({ command }) => command !== undefined)?.command;
      const command = first === undefined ? undefined : commands.get(first);
      if (!command) return true;
      return command.effect !== 'R' && !((command.effect === 'C' || command.effect === 'S') && command.undo !== undefined);
    });
    expect(unsafe.map(([id, era]) => `${id} on ${era}`)).toEqual([]);
  });

  it('there is something to check, to do and to see afterwards', () => {
    const bare = rows.flatMap(([id, era, diagnosis]) =>
      (['check', 'fix', 'verify'] as const)
        .filter((part) => !diagnosis[part].some(({ eras }) => eras === undefined || eras.includes(era)))
        .map((part) => `${id} on ${era}: ${part}`),
    );
    expect(bare).toEqual([]);
  });
});
