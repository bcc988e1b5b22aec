// nslookup and ping: does the name resolve, and to what?
import { defineFormat, type Line, type RecordDraft } from '../engine/define.ts';

export default defineFormat({
  title: { en: 'Name look-up (nslookup, ping)', ja: '名前解決の確認 (nslookup、ping)' },
  opens: ["can't find ", 'Ping request could not find host', 'が見つかりません', 'Non-authoritative answer', '権限のない回答'],
  reach: 8,
  read: readLookup,
  samples: [
    "*** dns.example.com can't find wsus.example.com: Non-existent domain",
    'Ping request could not find host wsus.example.com. Please check the name and try again.',
    'ホスト wsus.example.jp が見つかりませんでした。ホスト名を確認してもう一度実行してください。',
  ],
});

const MISSING = [
  /can't find ([A-Za-z0-9_.-]{1,253}): (Non-existent domain|Server failed|No response from server|Query refused)/i,
  /(?:Ping request )?could not find host ([A-Za-z0-9_.-]{1,253})\./i,
  /ホスト ([A-Za-z0-9_.-]{1,253}) が見つかりません/,
  /([A-Za-z0-9_.-]{1,253}) を見つけられません/,
];

function* readLookup(block: readonly Line[]): Iterable<RecordDraft> {
  for (const line of block.slice(0, 3)) {
    for (const pattern of MISSING) {
      const match = pattern.exec(line.text);
      if (!match) continue;
      yield {
        name: 'name-lookup',
        line: line.number,
        text: line.text.trim(),
        fields: {
          host: (match[1] ?? '').toLowerCase(),
          outcome: /Server failed/i.test(match[2] ?? '') ? 'servfail' : /No response/i.test(match[2] ?? '') ? 'unanswered' : 'nxdomain',
        },
      };
      return;
    }
  }
  const found = block.find((line) => /^(?:Address(?:es)?|アドレス)[:：] {1,8}[0-9a-f.:]{3,45}/i.test(line.text.trim()));
  const name = block.find((line) => /^(?:Name|名前)[:：]/i.test(line.text.trim()));
  if (found && name)
    yield {
      name: 'name-lookup',
      line: found.number,
      text: found.text.trim(),
      fields: {
        host: name.text
          .slice(name.text.search(/[:：]/) + 1)
          .trim()
          .toLowerCase(),
        outcome: 'answered',
      },
    };
}
