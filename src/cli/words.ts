// What the command line itself says; everything about a log is said by the report.
import type { Text } from '#engine/text.ts';

export const usage: Text = {
  en: `Usage: npm run analyze -- [--json] [--each] [--good FILE]… [--lang en|ja] FILE…
Says why Windows Update fails, from logs, command output, registry text or a code. '-' reads standard input.
  --each   every FILE is a case of its own; without it, all are the evidence of one PC
  --good   a file of a PC that works (may be repeated): says what differs
  --json   one JSON object a line (npm run --silent analyze -- --json … prints nothing else)
  --lang   language of the text: en (default) or ja`,
  ja: `使い方: npm run analyze -- [--json] [--each] [--good ファイル]… [--lang en|ja] ファイル…
ログ、コマンドの出力、レジストリのテキスト、エラー コードから、Windows Update が失敗する原因を示します。'-' は標準入力を読みます。
  --each   ファイルごとに別々の事例として扱います。指定しない場合は、すべてを 1 台の PC の証拠として扱います
  --good   正常に更新できる PC のファイル (複数指定可)。違いを示します
  --json   1 行に 1 つの JSON オブジェクトを出力します (npm run --silent analyze -- --json … とすると、それ以外は出力しません)
  --lang   文章の言語: en (既定) または ja`,
};
export const noFile: Text = { en: 'No file given.', ja: 'ファイルが指定されていません。' };
