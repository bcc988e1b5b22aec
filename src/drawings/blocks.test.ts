import { describe, expect, it } from 'vitest';
import type { Block, CommandCard, Report } from '#engine/report.ts';
import { words } from '#i18n/words.ts';
import { drawReport, type Voice } from './blocks.ts';
import type { DrawnNode } from './node.ts';

const w = words.en;
const voice: Voice = {
  result: { ...w.result, print: w.site.print },
  command: { ...w.command, copied: w.result.copied, refused: w.result.copyFailed },
  link: (to) => `/en/${to.join('/')}/`,
};
const card: CommandCard = {
  id: 'proxycfg-set',
  text: 'proxycfg -p PROXY:PORT "<local>"',
  effect: 'C',
  does: 'Sets the proxy.',
  labels: [{ kind: 'effect', text: 'Changes a setting' }],
  slots: [{ name: 'PROXY', text: 'its name' }],
  undo: { text: 'Read the copy back.', command: 'reg import x.reg' },
  cites: [{ key: 'A', title: 'ProxyCfg', address: 'https://learn.microsoft.com/x' }],
};
const answer: Block = { kind: 'answer', verdict: 'diagnosed', grade: 'proven', label: 'Proven', title: 'No proxy', summary: 'Set it.', to: ['diagnoses', 'x'] };
const report = (blocks: readonly Block[], verdict: Report['verdict'] = 'diagnosed'): Report => ({
  lang: 'en',
  verdict,
  blocks,
  ticket: { en: { text: '', markdown: '' }, ja: { text: '', markdown: '' } },
});
const all = (nodes: readonly (DrawnNode | string)[]): DrawnNode[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...all(node.children ?? [])]));
const textOf = (node: DrawnNode | string): string => (typeof node === 'string' ? node : (node.children ?? []).map(textOf).join(''));
const withClass = (nodes: readonly DrawnNode[], name: string): DrawnNode[] =>
  all(nodes).filter((node) => node.attributes?.['class']?.split(' ').includes(name));

describe('a report as elements', () => {
  it('puts the answer first, with the heading that takes the focus', () => {
    const [main] = drawReport(report([answer]), voice);
    const first = main?.children?.[0];
    expect(typeof first === 'object' && first.attributes?.['class']).toBe('answer is-proven');
    expect(all([main as DrawnNode]).find((node) => node.attributes?.['data-answer'] === '')?.attributes).toMatchObject({ tabindex: '-1' });
  });

  it('shows a command as one text node, byte for byte', () => {
    const nodes = drawReport(report([answer, { kind: 'fix', title: 'Fix', era: '', steps: [{ title: 'Set it', command: card }] }]), voice);
    const [strip] = withClass(nodes, 'strip');
    const code = all([strip as DrawnNode]).find((node) => node.tag === 'code');
    expect(code?.children).toEqual([card.text]);
    expect(withClass(nodes, 'effect-C').map(textOf)).toEqual(['Changes a setting']);
  });

  it('makes no more than 500 lines of evidence into elements and counts the rest', () => {
    const lines = Array.from({ length: 300 }, (_, at) => ({ number: at + 1, text: 'x', says: 'y' }));
    const files = ['a.log', 'b.log', 'c.log'].map((name) => ({ name, note: '', lines }));
    const nodes = drawReport(report([answer, { kind: 'evidence', title: 'Why', files }]), voice);
    expect(withClass(nodes, 'quote')).toHaveLength(500);
    expect(nodes.map(textOf).join('')).toContain('not shown: 400');
  });

  it('sets what it could be beside an answer, and in the middle while the question is open', () => {
    const others: Block = { kind: 'others', title: 'Others', items: [{ title: 'DNS', label: 'Possible', why: '' }] };
    const side = ([, aside]: readonly DrawnNode[]): boolean => withClass([aside as DrawnNode], 'others').length > 0;
    expect(side(drawReport(report([answer, others]), voice))).toBe(true);
    expect(side(drawReport(report([answer, others], 'inconclusive'), voice))).toBe(false);
  });

  it('makes links of routes and cites alone', () => {
    const hostile = 'javascript:alert(1) https://evil.example/ <a href=x>';
    const evidence: Block = { kind: 'evidence', title: 'Why', files: [{ name: hostile, note: hostile, lines: [{ number: 1, text: hostile, says: hostile }] }] };
    const nodes = drawReport(report([answer, evidence, { kind: 'next', title: 'Next', text: hostile, command: card }]), voice);
    expect(all(nodes).flatMap((node) => node.attributes?.['href'] ?? [])).toEqual(['/en/diagnoses/x/', 'https://learn.microsoft.com/x']);
  });
});
