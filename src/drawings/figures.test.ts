// Every figure of the site, in both languages and both forms: it can be read, nothing runs through its words, and it says itself.
import { expect, describe as group, test } from 'vitest';
import { cites, figures, vocabulary } from '#catalogue';
import type { Figure, Lang } from '#engine/define.ts';
import { describe, drawFigure, hasWide } from './figure.ts';
import { boxesOf, overlap, strikes, strokesOf, walk } from './inspect.ts';
import { h } from './node.ts';

const LANGS: readonly Lang[] = ['en', 'ja'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  svg: ['class', 'viewBox', 'role', 'aria-labelledby', 'aria-describedby'],
  title: ['id'],
  desc: ['id'],
  g: ['class', 'data-n', 'transform'],
  path: ['class', 'd'],
  rect: ['class', 'x', 'y', 'width', 'height', 'rx'],
  circle: ['class', 'cx', 'cy', 'r'],
  text: ['class', 'x', 'y', 'text-anchor'],
  tspan: ['class'],
};
const JAPANESE = /[ぁ-んァ-ヶ一-龠]/;

const all = [...figures].map(([id, figure]) => ({ id, figure: figure as Figure }));
const drawings = all.flatMap(({ id, figure }) =>
  LANGS.flatMap((lang) =>
    [false, ...(hasWide(figure) ? [true] : [])].map((wide) => ({
      id,
      lang,
      wide,
      name: `${id} ${lang}${wide ? ' wide' : ''}`,
      svg: drawFigure(figure, lang, { id, wide }),
    })),
  ),
);

test('there are figures', () => expect(all.length).toBeGreaterThan(30));

test.each(drawings)('$name: tags and attributes of a picture, no style, no script, no address', ({ svg }) => {
  for (const { node } of walk(svg)) {
    expect(Object.keys(ALLOWED)).toContain(node.tag);
    for (const attribute of Object.keys(node.attributes ?? {})) expect(ALLOWED[node.tag], `${node.tag} ${attribute}`).toContain(attribute);
  }
});

test.each(drawings)('$name: words stand inside the sheet and not on one another', ({ svg }) => {
  const [, , width = 0, height = 0] = (svg.attributes?.['viewBox'] ?? '').split(' ').map(Number);
  const boxes = boxesOf(svg);
  expect(boxes.length).toBeGreaterThan(0);
  for (const box of boxes) {
    expect(box.left, box.words).toBeGreaterThanOrEqual(-1);
    expect(box.right, box.words).toBeLessThanOrEqual(width + 1);
    expect(box.top, box.words).toBeGreaterThanOrEqual(-1);
    expect(box.bottom, box.words).toBeLessThanOrEqual(height + 1);
  }
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) expect(overlap(one, other), `“${one.words}” and “${other.words}”`).toBe(false);
  });
});

test.each(drawings)('$name: no stroke runs through words', ({ svg }) => {
  const [boxes, strokes] = [boxesOf(svg), strokesOf(svg)];
  for (const box of boxes) for (const stroke of strokes) expect(strikes(stroke, box), `${stroke.name} through “${box.words}”`).toBe(false);
});

test.each(drawings)('$name: text has 11 px at 343 px, or at 600 px in the wide form', ({ svg, wide }) => {
  const width = Number((svg.attributes?.['viewBox'] ?? '').split(' ')[2]);
  expect(width).toBeLessThanOrEqual(wide ? 640 : 343);
  const smallest = Math.min(...boxesOf(svg).map(({ size }) => size));
  expect((smallest * (wide ? 640 : 343)) / width).toBeGreaterThanOrEqual(11);
});

test.each(drawings)('$name: is an image with a title and words', ({ svg, id }) => {
  expect(svg.attributes?.['role']).toBe('img');
  const ids = [...walk(svg)].flatMap(({ node }) => (node.attributes?.['id'] === undefined ? [] : [node.attributes['id']]));
  expect(ids).toEqual([`${id}-title`, `${id}-words`]);
  expect(svg.attributes?.['aria-labelledby']).toBe(ids.join(' '));
});

group.each(all)('$id', ({ figure }) => {
  test.each(LANGS)('says itself in %s', (lang) => {
    const words = describe(figure, lang);
    expect(words).toMatch(lang === 'ja' ? /。$/ : /[.)]$/);
    expect(JAPANESE.test(words)).toBe(lang === 'ja');
    expect(JAPANESE.test(figure.title[lang])).toBe(lang === 'ja');
  });
  test('says itself from its data alone as well', () => {
    const { says: _, ...data } = figure;
    for (const lang of LANGS) {
      const words = describe(data as Figure, lang);
      expect(JAPANESE.test(words)).toBe(lang === 'ja');
      expect(words).not.toMatch(/undefined|\.\.|。。|\u200b/);
    }
  });
  test('cites what exists', () => {
    for (const cite of figure.cites ?? []) expect([...cites.keys()]).toContain(cite);
  });
  test('packets keep their order', () => {
    if (figure.kind !== 'lanes') return;
    const numbered = [...walk(drawFigure(figure, 'en', { id: 'x' }))].filter(({ node }) => node.attributes?.['data-n'] !== undefined);
    expect(numbered.map(({ node }) => node.attributes?.['data-n'])).toEqual(numbered.map((_, index) => String(index)));
    const tops = numbered.map(({ node }) => Math.max(...boxesOf(h('svg', {}, node)).map(({ bottom }) => bottom)));
    expect(tops).toEqual([...tops].sort((one, other) => one - other));
  });
});

test('every picture a capture can show has a figure, and no figure names another', () => {
  const explained = new Set(all.flatMap(({ figure }) => (figure.kind === 'lanes' && figure.picture !== undefined ? [figure.picture] : [])));
  expect([...explained].sort()).toEqual(Object.keys(vocabulary.pictures).sort());
});
