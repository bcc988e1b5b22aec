// Where something stands in what the visitor gave us: the only way back to the input.

/** A place in a source. Lines and packets count from 1, columns (UTF-16 code units) from 0. */
export interface Span {
  /** index of the source in the order given */
  readonly source: number;
  /** first line of the record in a text; the record or packet number in a binary file */
  readonly line: number;
  /** what `line` counts: a line of text (the usual case), an event record, or a packet */
  readonly unit?: 'record' | 'packet';
  /** columns of the decisive words within the line, where known */
  readonly from?: number;
  readonly to?: number;
}
