import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'ipconfig /flushdns',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'D',
  does: { en: 'Empties the cache of resolved names.', ja: '解決済みの名前のキャッシュを消去します。' },
  undo: { en: 'Cannot be undone; the cache fills itself again.', ja: '元には戻せませんが、キャッシュは自動的に作り直されます。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'nslookup-host', text: { en: 'The name is asked anew.', ja: '名前の問い合わせが改めて行われます。' } },
  caution: { en: 'Lost: the cached names, nothing else.', ja: '失われるのはキャッシュだけです。' },
  after: 'nslookup-host',
  cite: 'WSD-IPCONFIG',
  seen: '2026-11-22',
});
