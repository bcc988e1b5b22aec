// Modules by path → knowledge by id. Pure: the globs themselves stand in catalogue.ts alone.

/** `content/diagnoses/wsus-503/diagnosis.ts` → `wsus-503` · `src/formats/cbs.ts` → `cbs` · `content/codes/wu.tsv` → `wu` */
const idOf = (path: string): string => /([^/]{1,200})(?:\/(?:diagnosis|case|format|seeds))?\.(?:ts|tsv)$/.exec(path)?.[1] ?? path;

/** One entry a file, in the order of the paths, so that two builds of one tree are equal. */
export const keyed = <T>(found: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(found).map(([path, value]) => [idOf(path), value]));

/** The only file of its kind; `none` while nobody has written it. */
export const single = <T>(found: Readonly<Record<string, T>>, none: T): T => Object.values(found)[0] ?? none;

/** A record of authors' keys as a map: what a reader types can then never meet `constructor` or `__proto__`. */
export const mapped = <T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(record));

/** `content/cases/<case>/<file>` → `<case>/<file>` */
export const filed = <T>(found: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(found).map(([path, value]) => [path.split('/').slice(-2).join('/'), value]));
