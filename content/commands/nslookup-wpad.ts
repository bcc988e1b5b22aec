import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'nslookup wpad',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Asks whether a name for automatic proxy detection exists.', ja: 'プロキシの自動検出に使う名前 (wpad) があるかどうかを問い合わせます。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'An address that no one knows is a stray wpad record.', ja: '心当たりのないアドレスが返る場合、wpad のレコードが残っています。' },
  cite: ['WSD-NSLOOKUP', 'JPD-WPAD'],
  seen: '2026-11-22',
});
