// Report → what is drawn of it: every block once, for the live result and for anything static that shows one.
import type { Block, QuotedLine, Report, Route } from '#engine/report.ts';
import { fill } from '#engine/text.ts';
import { type CardWords, commandCard } from './card.ts';
import { type DrawnNode, h } from './node.ts';
import { line, shown } from './shown.ts';

/** The words the blocks need, of one language. */
export interface ResultWords {
  readonly read: string;
  readonly openTree: string;
  readonly chooseTree: string;
  readonly after: string;
  readonly more: string;
  readonly cut: string;
  readonly line: string;
  readonly record: string;
  readonly packet: string;
  readonly ticket: string;
  readonly ticketEn: string;
  readonly ticketJa: string;
  readonly ticketNote: string;
  readonly print: string;
}
/** How a report is said on this page: its words, and what makes an address of a route. */
export interface Voice {
  readonly result: ResultWords;
  readonly command: CardWords;
  readonly link: (to: Route) => string;
  /** a drawing as data → its picture; without it drawings are left to their captions */
  readonly draw?: (drawing: unknown) => DrawnNode | undefined;
}
type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** Most lines of evidence that become elements; the rest is counted. */
const ROWS = 500;

const section = (kind: string, title: string, ...children: (DrawnNode | string | false | undefined)[]): DrawnNode =>
  h('section', { class: `block ${kind}` }, h('h3', {}, title), ...children);

function answer(block: Of<'answer'>, voice: Voice): DrawnNode {
  return h(
    'header',
    { class: `answer is-${block.grade ?? block.verdict}` },
    h('p', { class: 'grade' }, block.label),
    h('h2', { tabindex: '-1', 'data-answer': '' }, ...shown(block.title)),
    h('p', { class: 'lead' }, ...shown(block.summary)),
    block.to && h('p', {}, h('a', { href: voice.link(block.to) }, voice.result.read)),
  );
}

function codes(block: Of<'codes'>, voice: Voice): DrawnNode {
  const items = block.codes.map((code) => {
    const spelled = h('code', {}, `0x${code.code}`);
    return [
      h(
        'dt',
        {},
        code.to ? h('a', { href: voice.link(code.to) }, spelled) : spelled,
        code.names.length > 0 && h('span', { class: 'names' }, code.names.join(' · ')),
      ),
      h('dd', {}, code.meaning, code.note && h('p', { class: 'soft' }, ...shown(code.note))),
    ];
  });
  return section('codes', block.title, h('dl', {}, ...items.flat()));
}

function progress(block: Of<'progress'>): DrawnNode {
  const steps = block.steps.map((step) => {
    const loud = step.state === 'failed' || step.state === 'begun';
    return h('li', { class: step.state }, h('span', { class: 'step-name' }, step.name), h('span', { class: loud ? 'step-says' : 'unseen' }, step.says));
  });
  // the bar itself says where it broke
  const caption = block.steps.some((step) => step.state === 'failed') ? '' : block.caption;
  return h(
    'section',
    { class: 'block progress', 'aria-label': block.title },
    h('ol', { class: 'stepbar' }, ...steps),
    caption !== '' && h('p', { class: 'small soft' }, caption),
  );
}

function steps(cards: Of<'fix'>['steps'], voice: Voice): DrawnNode {
  const items = cards.map((card) =>
    h(
      'li',
      { 'data-eras': card.eras?.join(' ') },
      h('p', { class: 'step-title' }, card.title),
      card.text && h('p', { class: 'step-text' }, card.text),
      card.command && commandCard(card.command, voice.command),
    ),
  );
  return h('ol', { class: 'do' }, ...items);
}

/** Releases to choose from: whoever shows the result hides the steps of the others. In print all that is shown stands. */
function eraChoice({ label, any, eras }: NonNullable<Of<'fix'>['choice']>): DrawnNode {
  const option = (value: string, text: string): DrawnNode => h('option', { value }, text);
  return h(
    'p',
    { class: 'era' },
    h('label', { for: 'era-choice' }, label),
    h('select', { id: 'era-choice', 'data-era-choice': '' }, option('', any), ...eras.map(({ id, name }) => option(id, name))),
  );
}

const where = (quoted: QuotedLine, words: ResultWords): string => fill(words[quoted.unit ?? 'line'], { n: quoted.number });

function evidence(block: Of<'evidence'>, voice: Voice): DrawnNode {
  let left = ROWS;
  let hidden = 0;
  const files = block.files.map((file) => {
    const lines = file.lines.slice(0, left);
    left -= lines.length;
    hidden += file.lines.length - lines.length;
    const rows = lines.flatMap((quoted) => [
      h(
        'dt',
        {},
        h(
          'span',
          { class: 'number' },
          h('span', { 'aria-hidden': 'true' }, String(quoted.number)),
          h('span', { class: 'unseen' }, where(quoted, voice.result)),
        ),
        h('code', { class: 'quote' }, ...line(quoted, voice.result.cut)),
      ),
      h('dd', {}, ...shown(quoted.says)),
    ]);
    const head = h('figcaption', {}, h('strong', { class: 'mono' }, ...shown(file.name)), ' ', h('span', { class: 'soft' }, ...shown(file.note)));
    return h('figure', { class: 'file' }, head, h('dl', { class: 'lines' }, ...rows));
  });
  return section('evidence', block.title, ...files, hidden > 0 && h('p', { class: 'soft' }, fill(voice.result.more, { count: hidden })));
}

function others(block: Of<'others'>, voice: Voice): DrawnNode {
  const items = block.items.map((item) =>
    h(
      'li',
      {},
      h('p', {}, item.to ? h('a', { href: voice.link(item.to) }, item.title) : h('strong', {}, item.title), ' ', h('span', { class: 'tag' }, item.label)),
      h('p', { class: 'small soft' }, ...shown(item.why)),
    ),
  );
  return section('others', block.title, h('ul', { class: 'plain' }, ...items));
}

const list = (kind: string, block: Of<'reasons'> | Of<'notes'>): DrawnNode =>
  section(kind, block.title, h('ul', {}, ...block.items.map((item) => h('li', {}, ...shown(item)))));

function drawing(block: Of<'drawing'>, voice: Voice): DrawnNode {
  return section('drawing', block.title, h('figure', {}, voice.draw?.(block.drawing), h('figcaption', {}, block.caption)));
}

function differences(block: Of<'differences'>): DrawnNode {
  const cell = (text: string): DrawnNode => h('td', {}, ...shown(text));
  const rows = block.rows.map((row) => h('tr', {}, h('th', { scope: 'row' }, ...shown(row.what)), cell(row.good), cell(row.bad)));
  const head = h('tr', {}, h('td', {}), h('th', { scope: 'col' }, block.good), h('th', { scope: 'col' }, block.bad));
  return section('differences', block.title, h('p', {}, block.text), rows.length > 0 && h('table', {}, h('thead', {}, head), h('tbody', {}, ...rows)));
}

/** A place in a file as a reader looks it up: `line 12`. */
const placeOf = (row: Of<'timeline'>['rows'][number], words: ResultWords): string => fill(words[row.unit ?? 'line'], { n: row.number });

function timeline(block: Of<'timeline'>, voice: Voice): DrawnNode {
  const rows = block.rows.map((row) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row', class: 'mono' }, row.time),
      h('td', {}, h('span', { class: 'mono' }, ...shown(row.file)), ' ', h('span', { class: 'soft' }, placeOf(row, voice.result))),
      h('td', {}, ...shown(row.says)),
    ),
  );
  const head = h('tr', {}, ...block.columns.map((column) => h('th', { scope: 'col' }, column)));
  return section(
    'timeline',
    block.title,
    ...block.texts.map((text) => h('p', {}, ...shown(text))),
    rows.length > 0 && h('table', {}, h('thead', {}, head), h('tbody', {}, ...rows)),
  );
}

/** One block of a report. */
export function drawBlock(block: Block, voice: Voice): DrawnNode {
  switch (block.kind) {
    case 'answer':
      return answer(block, voice);
    case 'codes':
      return codes(block, voice);
    case 'progress':
      return progress(block);
    case 'drawing':
      return drawing(block, voice);
    case 'differences':
      return differences(block);
    case 'timeline':
      return timeline(block, voice);
    case 'fix':
      return section(
        'fix',
        block.title,
        block.choice ? eraChoice(block.choice) : block.era !== '' && h('p', { class: 'era' }, block.era),
        steps(block.steps, voice),
      );
    case 'verify':
      return section('verify', block.title, steps(block.steps, voice), h('p', { class: 'drop-again' }, voice.result.after));
    case 'evidence':
      return evidence(block, voice);
    case 'reasons':
      return list('reasons', block);
    case 'others':
      return others(block, voice);
    case 'next':
      return section('next', block.title, h('p', {}, block.text), block.command && commandCard(block.command, voice.command));
    case 'tree':
      return section(
        'tree',
        block.title,
        h('p', {}, block.text),
        block.answers === undefined
          ? h('p', {}, h('a', { href: voice.link(block.to) }, voice.result.chooseTree))
          : h('p', {}, h('a', { href: `${voice.link(block.to)}#${block.answers}` }, voice.result.openTree)),
      );
    case 'notes':
      return list('notes', block);
    default:
      return block satisfies never;
  }
}

/** Copy as ticket text, print: the buttons wait for whoever shows the result. */
function passOn(words: ResultWords): DrawnNode {
  const button = (attributes: Record<string, string>, text: string): DrawnNode =>
    h('li', {}, h('button', { type: 'button', class: 'linked', ...attributes }, text));
  return section(
    'ticket',
    words.ticket,
    h(
      'ul',
      { class: 'plain no-print' },
      button({ 'data-ticket': 'en' }, words.ticketEn),
      button({ 'data-ticket': 'ja' }, words.ticketJa),
      button({ 'data-print': '' }, words.print),
    ),
    h('p', { class: 'small soft no-print' }, words.ticketNote),
  );
}

const ASIDE: readonly Block['kind'][] = ['drawing', 'others', 'tree', 'notes'];

/** The whole result in reading order; what only supports the answer stands in a side column where there is room. */
export function drawReport(report: Report, voice: Voice): DrawnNode[] {
  // while the cause is open, what it could be and what to collect next are the main thing
  const open = report.verdict !== 'diagnosed';
  const aside = (block: Block): boolean => (open ? ASIDE.includes(block.kind) && block.kind !== 'others' : ASIDE.includes(block.kind) || block.kind === 'next');
  const [main, side] = [report.blocks.filter((block) => !aside(block)), report.blocks.filter(aside)];
  return [
    h('div', { class: 'result-main' }, ...main.map((block) => drawBlock(block, voice))),
    h('div', { class: 'result-side' }, ...side.map((block) => drawBlock(block, voice)), passOn(voice.result)),
  ];
}
