// Lines of a log with the words that decide, and sessions at a prompt with what they mean: one sheet for both.
import type { ConsoleFigure, Lang, LogFigure, Tone } from '#engine/define.ts';
import { at, BODY, classes, line, NARROW, rect, text, texts, toned, WIDE } from './ink.ts';
import { wrap, wrapColumns } from './measure.ts';
import { type Child, type DrawnNode, h } from './node.ts';
import { closed, joined, said, WORDS } from './words.ts';

interface Row {
  /** printed in the margin: a line number */
  readonly number?: string;
  readonly text: string;
  /** where the message begins after the columns of a log */
  readonly message?: number;
  /** part of `text` that stands before it in a quieter colour: the prompt */
  readonly prompt?: number;
  readonly bold?: boolean;
  readonly marks: readonly string[];
  /** what the line means, under it */
  readonly says?: string;
  readonly tone: Tone;
}

interface Sheet {
  readonly width: number;
  readonly size: number;
  readonly left: number;
  readonly columns: number;
}

const ADVANCE = 0.605;
const LINE = 16;
const NOTE = 15;
const INDENT = 2;

const sheetOf = (wide: boolean, numbered: boolean): Sheet => {
  const [width, size] = wide ? [WIDE, 12] : [NARROW, 11];
  const left = numbered ? 30 : 10;
  return { width, size, left, columns: Math.floor((width - left - 8) / (size * ADVANCE)) };
};

export function drawLog(
  figure: LogFigure,
  lang: Lang,
  wide: boolean,
): { readonly width: number; readonly height: number; readonly nodes: readonly DrawnNode[] } {
  const set = tabulated(figure.lines.map(({ text: words }) => words));
  const rows = figure.lines.map(({ number, marks = [], says, tone }, index) => ({
    number: String(number),
    text: '',
    ...set[index],
    marks,
    tone: tone ?? (marks.length > 0 ? ('bad' as const) : ('plain' as const)),
    ...(says !== undefined && { says: says[lang] }),
  }));
  return drawRows(said(figure.file, lang), rows, sheetOf(wide, true));
}

/** Tabs become columns: each as wide as its widest cell. */
function tabulated(lines: readonly string[]): readonly { readonly text: string; readonly message: number }[] {
  const cells = lines.map((words) => words.split('\t').map((cell, index, all) => (index === all.length - 1 ? cell.trimEnd() : cell.trim())));
  const widths = cells.reduce<number[]>(
    (widest, row) =>
      row
        .slice(0, -1)
        .map((cell, index) => Math.max(cell.length, widest[index] ?? 0))
        .concat(widest.slice(row.length - 1)),
    [],
  );
  return cells.map((row) => {
    const columns = row.slice(0, -1).map((cell, index) => cell.padEnd((widths[index] ?? 0) + 1));
    const message = (row.at(-1) ?? '').trimStart();
    return { text: `${columns.join('')}${message}`, message: columns.join('').length };
  });
}

export function drawConsole(
  figure: ConsoleFigure,
  lang: Lang,
  wide: boolean,
): { readonly width: number; readonly height: number; readonly nodes: readonly DrawnNode[] } {
  const rows = figure.lines.map((entry): Row => {
    if ('typed' in entry)
      return {
        text: `${figure.prompt}${entry.typed}`,
        prompt: figure.prompt.length,
        bold: true,
        marks: [],
        tone: 'plain',
        ...(entry.says !== undefined && { says: entry.says[lang] }),
      };
    if ('printed' in entry) return { text: said(entry.printed, lang), marks: entry.marks ?? [], tone: entry.marks === undefined ? 'plain' : 'bad' };
    return { text: '', marks: [], says: entry.shows[lang], tone: entry.tone ?? 'plain' };
  });
  return drawRows(said(figure.shell, lang), rows, sheetOf(wide, false));
}

function drawRows(
  title: string,
  rows: readonly Row[],
  sheet: Sheet,
): { readonly width: number; readonly height: number; readonly nodes: readonly DrawnNode[] } {
  const nodes: DrawnNode[] = [text(10, 18, title, 'fixed heavy'), line(0.5, 27.5, sheet.width - 0.5, 27.5, 'hair')];
  let y = 34;
  for (const row of rows) {
    const { drawn, bottom } = drawRow(row, y, sheet);
    nodes.push(...drawn);
    y = bottom;
  }
  return { width: sheet.width, height: y + 7, nodes: [rect(0.5, 0.5, sheet.width - 1, y + 6, 'sheet', 6), ...nodes] };
}

function drawRow(row: Row, top: number, sheet: Sheet): { readonly drawn: readonly DrawnNode[]; readonly bottom: number } {
  const drawn: DrawnNode[] = [];
  const { ranges, indent } = broken(row, sheet);
  const noteLeft = sheet.left + 14;
  const notes = row.says === undefined ? [] : wrap(row.says, sheet.width - noteLeft - 10, BODY);
  const height = ranges.length * LINE + (ranges.length > 0 ? 2 : 0);
  if (row.marks.length > 0)
    drawn.push(rect(1, top, sheet.width - 2, height + (notes.length > 0 ? notes.length * NOTE + 7 : 2), classes('lit', toned(row.tone))));
  const marked = decisive(row);
  const look = classes('fixed', sheet.size < 12 && 'fine', row.bold && 'typed');
  ranges.forEach(({ from, to }, index) => {
    const y = top + 13 + index * LINE;
    if (index === 0 && row.number !== undefined) drawn.push(text(sheet.left - 8, y, row.number, 'fixed fine faint', 'end'));
    // Hung by blanks, not by a measure: the columns then hold whatever the fixed-pitch font is.
    drawn.push(text(sheet.left, y, [index > 0 && '\u00a0'.repeat(indent), ...runs(row, from, to, marked)], look));
  });
  if (notes.length === 0) return { drawn, bottom: top + height + 2 };
  const noteTop = top + height + (ranges.length > 0 ? 0 : 1);
  const bottom = noteTop + notes.length * NOTE;
  drawn.push(h('path', { class: classes('elbow', toned(row.tone)), d: `M${at(sheet.left + 3)} ${at(noteTop + 2)}V${at(noteTop + 8)}h6` }));
  drawn.push(...texts(noteLeft, noteTop + 12, notes, NOTE, classes(row.tone === 'plain' ? 'faint' : toned(row.tone))));
  return { drawn, bottom: bottom + 7 };
}

/** A line too long for the sheet hangs under its message; where that leaves little room, the message starts a line of its own. */
function broken(row: Row, sheet: Sheet): { readonly ranges: readonly { readonly from: number; readonly to: number }[]; readonly indent: number } {
  const message = row.message ?? 0;
  if (row.text === '') return { ranges: [], indent: 0 };
  if (message === 0 || row.text.length <= sheet.columns) return { ranges: wrapColumns(row.text, sheet.columns, INDENT), indent: INDENT };
  if (sheet.columns - message >= 36) return { ranges: wrapColumns(row.text, sheet.columns, message), indent: message };
  const rest = wrapColumns(row.text.slice(message), sheet.columns - INDENT, 0);
  return { ranges: [{ from: 0, to: message }, ...rest.map(({ from, to }) => ({ from: from + message, to: to + message }))], indent: INDENT };
}

/** For each character whether it belongs to a decisive word. */
function decisive(row: Row): readonly boolean[] {
  const flags = Array.from({ length: row.text.length }, () => false);
  for (const mark of row.marks)
    for (let from = row.text.indexOf(mark); from >= 0; from = row.text.indexOf(mark, from + mark.length)) flags.fill(true, from, from + mark.length);
  return flags;
}

/** A stretch of a line as runs of one look. */
function runs(row: Row, from: number, to: number, marked: readonly boolean[]): readonly Child[] {
  const parts: Child[] = [];
  const lookAt = (index: number): string => (marked[index] ? 'key' : index < (row.prompt ?? 0) ? 'prompt' : '');
  for (let start = from; start < to; ) {
    const look = lookAt(start);
    let end = start + 1;
    while (end < to && lookAt(end) === look) end += 1;
    // Blanks at the edge of a run would collapse; the no-break blank keeps the columns of the log.
    const words = row.text.slice(start, end).replaceAll(' ', '\u00a0');
    parts.push(look === '' ? words : h('tspan', { class: look }, words));
    start = end;
  }
  return parts;
}

// ── in words ────────────────────────────────────────────────────────────────────────────────────────────────────────
export function describeLog(figure: LogFigure, lang: Lang): string {
  const sentences = figure.lines.flatMap(({ number, says, marks }) => {
    if (says === undefined && marks === undefined) return [];
    const words = says === undefined ? (marks ?? []).join(' … ') : says[lang];
    return [closed(lang === 'ja' ? `${number} ${WORDS.line.ja}目: ${words}` : `${WORDS.line.en} ${number}: ${words}`, lang)];
  });
  return joined([`${said(figure.file, lang)}${lang === 'ja' ? ' の抜粋。' : ', an excerpt.'}`, ...sentences], lang);
}

export function describeConsole(figure: ConsoleFigure, lang: Lang): string {
  const sentences = figure.lines.map((entry) => {
    if ('typed' in entry) {
      const meaning = entry.says === undefined ? '' : ` (${entry.says[lang].replace(/[.。]$/, '')})`;
      return lang === 'ja' ? `「${entry.typed}」と入力する${meaning}。` : `Type: ${entry.typed}${meaning}.`;
    }
    return closed('printed' in entry ? said(entry.printed, lang) : entry.shows[lang], lang);
  });
  return joined(sentences, lang);
}
