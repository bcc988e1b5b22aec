// a pasted line → the line as the log has it: without what a forum, a mail program, a table or a search tool has put around it.

/** Tags that lay text out. What a log writes itself in angle brackets (`<NULL>`, `<http://…>`, the elements of an event) is none of them. */
const TAG = /<\/?(?:pre|code|samp|tt|p|div|span|font|blockquote|br|b|i|em|strong|u|small|li|ul|ol|table|tbody|tr)(?:[ /][^<>]{0,200})?>/gi;
const CELL = /<\/?t[dh](?: [^<>]{0,200})?>/gi;
const ENTITY = /&(?:(nbsp|lt|gt|amp|quot|apos)|#(\d{1,5})|#x([0-9a-f]{1,4}));/gi;
const NAMED: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** Markdown lets these stand for themselves behind a backslash. In a path one can stand too (`Download\*`), but never at the beginning of a word. */
const ESCAPED = /(?:^|[\s(>|])\\[*_[<#|~`]/;
const ESCAPE = /\\([*_[\]<>#|~`])/g;
/** Quotation marks, headings, bullets, the numbers of a list, and what grep, findstr and Select-String print before a line: the file, and its number. */
const LEAD =
  /^[\t ]{0,16}(?:(?:>[\t ]?){1,8}|`{1,3}|#{1,6}[\t ]|[-*•・·‣] |\d{1,5}[.)] {1,4}(?=\S)|(?:[A-Za-z]:)?[^:*?"<>|\t]{1,160}\.(?:log|txt):(?:\d{1,8}:)?[\t ]?|\d{1,8}[:：][\t ]{0,4}(?=\d{4}[-/.]\d\d|\{|<!\[LOG))/i;
/** Nobody quotes deeper than mail in a list in a table. */
const LAYERS = 3;

/** The line without its dress; the same text where it wears none. */
export function undress(text: string): string {
  let bare = text
    .replace(/\u00a0/g, ' ')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'");
  if (bare.includes('<')) bare = bare.replace(CELL, '\t').replace(TAG, '');
  if (bare.includes('&')) bare = bare.replace(ENTITY, toCharacter);
  if (ESCAPED.test(bare)) bare = bare.replace(ESCAPE, '$1');
  for (let layer = 0; layer < LAYERS; layer++) {
    const open = toCells(bare).replace(LEAD, '');
    if (open === bare) break;
    bare = open;
  }
  return bare;
}

const toCharacter = (_: string, name: string | undefined, decimal: string | undefined, hex: string | undefined): string => {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? '';
  const unit = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return unit === 0xa0 ? ' ' : unit < 32 || unit > 0xffff ? '' : String.fromCharCode(unit);
};

/** A row of a Markdown table is the record with other separators. */
function toCells(text: string): string {
  const row = text.trim();
  if (!row.startsWith('|') || row.indexOf('|', 1) < 0) return text;
  return row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
    .join('\t');
}
