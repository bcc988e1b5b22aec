// The start of a database that a mutant starts from: nothing behind it is read.

/** A header of a database, and a page of nothing. */
export default (): readonly { readonly name: string; readonly bytes: Uint8Array }[] => {
  const bytes = new Uint8Array(4096);
  bytes.set([0x11, 0x22, 0x33, 0x44, 0xef, 0xcd, 0xab, 0x89, 0x20, 6]);
  return [{ name: 'qmgr.db', bytes }];
};
