// The measurement that the site shows is whole: every miss has its reason, and no reason outlives its miss.
import { describe, expect, test } from 'vitest';
import { measured as filed, measuredUnseen, missReasons, vocabulary } from '../src/catalogue.ts';

if (!filed) throw new Error('content/measured.json is missing');
const measured = filed;

describe('the filed measurement', () => {
  test('gives a reason for every miss, in both languages, and for nothing else', () => {
    expect(Object.keys(missReasons).sort()).toEqual(measured.misses.map(({ input }) => input).sort());
  });
  test('adds up', () => {
    expect(measured.right + measured.misses.length).toBe(measured.inputs);
    expect(measured.families.reduce((sum, { inputs }) => sum + inputs, 0)).toBe(measured.faults);
    expect(measured.exact).toBeLessThanOrEqual(measured.right);
  });
  test('of unseen inputs adds up as well', () => {
    expect(measuredUnseen).toBeDefined();
    const { inputs = 0, right = 0, exact = 0, calledHealthy = 0 } = measuredUnseen ?? {};
    expect(exact).toBeLessThanOrEqual(right);
    expect(right + calledHealthy).toBeLessThanOrEqual(inputs);
  });
  test('names kinds of fault that exist', () => {
    for (const { family } of measured.families) expect(Object.keys(vocabulary.families)).toContain(family);
  });
});
