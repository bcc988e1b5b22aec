// Why an input of the measurement was missed: one entry for each miss in measured.json, none more.
import { defineMissReasons } from '#engine/define.ts';

export default defineMissReasons({
  '048': {
    en: 'A feature update ended with 0x80070032 - 0x50013 after Windows Setup could not ask the storage service for the disks. No public source says what that pair means, so no cause rests on it yet.',
    ja: '機能更新が、Windows セットアップがストレージのサービスからディスクの情報を得られないまま、0x80070032 - 0x50013 で終わった例です。この組み合わせの意味を示す公開資料がないため、まだどの原因とも結び付けていません。',
  },
  '093': {
    en: 'The log shows a WSUS server that cannot be reached directly. That a browser proxy would have led to it stood beside the log, not in it. The advice given next, to compare the proxy settings, finds it.',
    ja: '記録からわかるのは、WSUS サーバーに直接は到達できないことだけです。ブラウザーのプロキシを使えば届くことは、ログの外に書かれていました。次に集めるものとして示すプロキシ設定の比較で判明します。',
  },
});
