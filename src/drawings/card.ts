// A command with all its labels → the card that shows it: one builder for pages and results.
import type { CommandCard } from '#engine/report.ts';
import { type DrawnNode, h } from './node.ts';

/** The words a card needs, of one language. */
export interface CardWords {
  readonly copy: string;
  readonly copyOf: string;
  readonly copied: string;
  readonly refused: string;
  readonly undo: string;
  readonly verify: string;
  readonly put: string;
  readonly sources: string;
  readonly caution: string;
}

/** What every card says alike is no word to search for. */
const UNSEARCHED = { 'data-pagefind-ignore': '' };
const row = (name: string, ...value: (DrawnNode | string)[]): DrawnNode[] => [h('dt', {}, name), h('dd', {}, ...value)];
const withCommand = ({ text, command }: { readonly text: string; readonly command?: string }): (DrawnNode | string)[] =>
  command === undefined ? [text] : [`${text} `, h('code', {}, command)];

/** What is copied is the one text node of the code element: no hidden words, no line break at its end. */
function strip(card: CommandCard, words: CardWords): DrawnNode {
  const said = { 'data-copied': words.copied, 'data-refused': words.refused };
  const button = h(
    'button',
    { type: 'button', class: 'copy', ...UNSEARCHED, 'data-copy': '', hidden: '', 'aria-label': words.copyOf.replace('{text}', () => card.text), ...said },
    words.copy,
  );
  return h('div', { class: 'strip' }, h('pre', {}, h('code', {}, card.text)), button);
}

export function commandCard(card: CommandCard, words: CardWords): DrawnNode {
  const labels = card.labels.map((label) => h('li', { class: label.kind === 'effect' ? `label effect-${card.effect}` : 'label' }, label.text));
  const rows = [
    ...(card.slots.length > 0
      ? [h('dt', UNSEARCHED, words.put), h('dd', UNSEARCHED, h('ul', {}, ...card.slots.map((slot) => h('li', {}, h('code', {}, slot.name), ` ${slot.text}`))))]
      : []),
    ...(card.caution ? row(words.caution, card.caution) : []),
    ...(card.undo ? row(words.undo, ...withCommand(card.undo)) : []),
    ...(card.verify ? row(words.verify, ...withCommand(card.verify)) : []),
    ...(card.cites.length > 0
      ? [h('dt', UNSEARCHED, words.sources), h('dd', UNSEARCHED, ...card.cites.flatMap((cite, at) => [...(at > 0 ? [' · '] : []), citeLink(cite)]))]
      : []),
  ];
  return h(
    'div',
    { class: 'command' },
    strip(card, words),
    h('p', { class: 'does' }, card.does),
    h('ul', { class: 'labels', ...UNSEARCHED }, ...labels),
    rows.length > 0 && h('dl', { class: 'card-rows' }, ...rows),
  );
}

/** A place on the page, a page elsewhere, or a title without an address. */
function citeLink({ title, address }: CommandCard['cites'][number]): DrawnNode {
  if (address?.startsWith('#')) return h('a', { href: address }, title);
  return address?.startsWith('http') ? h('a', { href: address, rel: 'noreferrer noopener external' }, title) : h('cite', {}, title);
}
