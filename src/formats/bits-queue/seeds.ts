// A queue that a mutant starts from: a job that failed and one that waits.
import { writeQueue } from './write.ts';

/** One small file that reads without a fault. */
export default (): readonly { readonly name: string; readonly bytes: Uint8Array }[] => [
  {
    name: 'qmgr0.dat',
    bytes: writeQueue([
      { name: 'Windows Update', state: 5, url: 'http://download.windowsupdate.com/d/msdownload/a.cab', code: 0x80072ee2 },
      { name: 'other', state: 3 },
    ]),
  },
];
