// chunks → a window over what has come and is not used up yet: records may lie across any number of chunks.

export interface ByteWindow {
  /** what is unread: bytes[at … end) */
  bytes: Uint8Array;
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

/** A window that copies only what a chunk boundary cuts in two. */
export function makeWindow(): ByteWindow {
  let read = 0;
  let debt = 0;
  const pay = (): void => {
    const paid = Math.min(debt, window.end - window.at);
    window.at += paid;
    debt -= paid;
  };
  const window: ByteWindow = {
    bytes: new Uint8Array(0),
    at: 0,
    end: 0,
    offset: () => read - (window.end - window.at),
    push(chunk) {
      read += chunk.length;
      const left = window.end - window.at;
      if (left === 0) [window.bytes, window.at, window.end] = [chunk, 0, chunk.length];
      else append(window, chunk, left);
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

/** Puts a chunk behind what is left; the store grows by doubling, so that many small chunks cost no more than few large ones. */
function append(window: ByteWindow, chunk: Uint8Array, left: number): void {
  const own =
    window.bytes.byteOffset === 0 &&
    window.bytes.length === window.bytes.buffer.byteLength &&
    window.bytes.length >= window.end + chunk.length &&
    owned.has(window.bytes);
  if (!own) {
    const store = new Uint8Array(Math.max(4096, 2 * (left + chunk.length)));
    store.set(window.bytes.subarray(window.at, window.end));
    owned.add(store);
    [window.bytes, window.at, window.end] = [store, 0, left];
  }
  window.bytes.set(chunk, window.end);
  window.end += chunk.length;
}

/** Stores that a window made itself and may write into: a chunk belongs to whoever handed it in. */
const owned = new WeakSet<Uint8Array>();
