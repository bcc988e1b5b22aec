// What could not be read of a source, as values: the rest of it, and the other sources, are analysed all the same.

/**
 * What can be broken in a file of records and leave the rest readable.
 * - `dirty`              the file says itself that it was open, or not closed well
 * - `no-header`          the part that a file starts with is missing
 * - `header-broken`      it is there, and its numbers cannot be true
 * - `header-checksum`    its checksum is wrong
 * - `version`            a version of the format that nobody has described
 * - `part-signature`     a part of the file does not start as such a part does
 * - `part-header`        the numbers at the start of a part cannot be true
 * - `part-checksum`      the checksum over the start of a part is wrong
 * - `records-checksum`   the checksum over the records of a part is wrong
 * - `record-lost`        where a record should start, there is none: the next was looked for
 * - `record-cut`         a record was not written to its end
 * - `record-broken`      what a record says breaks off inside it
 * - `template-missing`   the form that a record refers to is not where it says
 * - `too-deep`           forms within forms without end
 * - `too-much`           forms that multiply: only as much was read as real records take
 * - `cut-off`            the file ends in the middle
 */
export type Defect =
  | 'dirty'
  | 'no-header'
  | 'header-broken'
  | 'header-checksum'
  | 'version'
  | 'part-signature'
  | 'part-header'
  | 'part-checksum'
  | 'records-checksum'
  | 'record-lost'
  | 'record-cut'
  | 'record-broken'
  | 'template-missing'
  | 'too-deep'
  | 'too-much'
  | 'cut-off';

/** What stopped the unpacking of an archive or of one of its members, or makes it doubtful. */
export type Packing =
  /** a member: locked · packed in a way not read here, or one that `expand` reads · in another part of a set */
  | 'encrypted'
  | 'method'
  | 'method-cab'
  | 'other-part'
  /** a member: its data do not unpack · end too early · differ from their checksum or size · share bytes with another member */
  | 'broken'
  | 'cut'
  | 'checksum'
  | 'overlap'
  /** what unpacking may cost (budget.ts): times its size · bytes of one · of all · archives within archives · size of an inner one */
  | 'ratio'
  | 'member'
  | 'total'
  | 'depth'
  | 'inner'
  /** the archive: its directory is missing or wrong · more members than are opened · nothing in it */
  | 'directory'
  | 'many'
  | 'no-member';

/** What could not be read, as a value: the other sources are analysed all the same. */
export type Fault =
  | {
      readonly kind:
        | 'unreadable'
        | 'empty'
        | 'binary'
        | 'too-large'
        | 'damaged'
        | 'changed'
        | 'cut-lines'
        | 'unsupported'
        | 'database'
        // of a trace: `reason` is how many
        | 'damaged-parts'
        | 'wpp-messages'
        | 'undescribed-events'
        | 'recorded-packets'
        | 'compressed-buffers'
        | 'lost-events'
        | 'lost-buffers'
        // of a log: `reason` is how many
        | 'undecoded-lines';
      /** line, byte offset or member name, where known */
      readonly at?: string;
      readonly reason?: string;
    }
  /** one broken part of a file whose other parts were read; `at` are the byte offsets of the first of its kind */
  | { readonly kind: 'defect'; readonly defect: Defect; readonly at?: string }
  /** an archive or a member of one; `at` counts what was left out */
  | { readonly kind: 'packed'; readonly why: Packing; readonly at?: string };
