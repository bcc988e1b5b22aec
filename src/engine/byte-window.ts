// chunks → a window over what has come and is not used up yet: records may lie across any number of chunks.

export interface ByteWindow {
  /** what is unread: bytes[at … end); they stand there until the next chunk is pushed */
  bytes: Uint8Array;
  /** the same bytes as numbers of any width, counted from the same place as `at` */
  view: DataView;
  at: number;
  end: number;
  /** place of `at` in the file */
  offset(): number;
  push(chunk: Uint8Array): void;
  /** passes over so many bytes, also of chunks to come */
  skip(count: number): void;
  /** bytes still to be passed over */
  owed(): number;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** A window over the chunks themselves; where a record lies across their boundary, over a copy of what is needed. */
export function makeWindow(): ByteWindow {
  let read = 0;
  let debt = 0;
  /** the window's own bytes, used again and again: a chunk belongs to whoever handed it in */
  let store = new Uint8Array(0);
  const pay = (): void => {
    const paid = Math.min(debt, window.end - window.at);
    window.at += paid;
    debt -= paid;
  };
  const look = (bytes: Uint8Array, at: number, end: number): void => {
    if (window.bytes !== bytes) [window.bytes, window.view] = [bytes, viewOf(bytes)];
    [window.at, window.end] = [at, end];
  };
  /** Moves what is left to the front of the store. One that is more than half full is doubled, so that many small chunks cost no more than few large ones. */
  const gather = (left: number, more: number): void => {
    const rest = window.bytes.subarray(window.at, window.end);
    if (store.length < 2 * left || store.length < left + more) store = new Uint8Array(Math.max(4096, 2 * (left + more)));
    store.set(rest);
    look(store, 0, left);
  };
  const none = new Uint8Array(0);
  const window: ByteWindow = {
    bytes: none,
    view: viewOf(none),
    at: 0,
    end: 0,
    offset: () => read - (window.end - window.at),
    push(chunk) {
      read += chunk.length;
      const left = window.end - window.at;
      if (left === 0) look(chunk, 0, chunk.length);
      else {
        if (window.bytes !== store || window.end + chunk.length > store.length) gather(left, chunk.length);
        store.set(chunk, window.end);
        window.end += chunk.length;
      }
      pay();
    },
    skip(count) {
      debt += count;
      pay();
    },
    owed: () => debt,
  };
  return window;
}
