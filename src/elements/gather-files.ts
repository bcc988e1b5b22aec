// What a visitor drops, picks or pastes → files to read, with what could not be taken said in words.

/** Most files of one reading. */
export const MOST = 100;
/** A pasted text longer than this (UTF-16 code units) becomes a file of its own: a text field would stall on it. */
export const LONG_PASTE = 200_000;

export interface Taken {
  readonly files: readonly File[];
  /** names of what cannot be read: folders */
  readonly refused: readonly string[];
}

/** The files of a drop or a paste. A folder shows itself by its entry; where the browser has no entries, it fails when read. */
export function filesOf(transfer: DataTransfer): Taken {
  const refused: string[] = [];
  const files: File[] = [];
  for (const item of transfer.items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry?.();
    const file = item.getAsFile();
    if (entry?.isDirectory) refused.push(entry.name);
    else if (file) files.push(file);
  }
  return { files, refused };
}

const same = (one: File, other: File): boolean => one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

/** Adds what is new, up to MOST. */
export const withNew = (have: readonly File[], more: readonly File[]): readonly File[] =>
  [...have, ...more.filter((file) => !have.some((old) => same(old, file)))].slice(0, MOST);

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** `1234567` → `1.2 MB`, in the page's language. */
export function inWords(bytes: number, lang: string): string {
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: UNITS[unit] ?? 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
