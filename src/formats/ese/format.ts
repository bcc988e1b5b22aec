// Databases of the Extensible Storage Engine: known, so that the reader is told which command says the same, and not read.
import { type BinaryFormat, defineFormat } from '../../engine/define.ts';

const ese: BinaryFormat = {
  title: { en: 'ESE database (qmgr.db, DataStore.edb)', ja: 'ESE データベース (qmgr.db、DataStore.edb)' },
  // checksum(4), then EF CD AB 89 (cite FE-QMGR)
  magic: (head) => head[4] === 0xef && head[5] === 0xcd && head[6] === 0xab && head[7] === 0x89,
  async *bytes(_, fault) {
    fault({ kind: 'database' });
    yield* [];
  },
  samples: [],
};
export default defineFormat(ese);
