import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg delete HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate /v DeferFeatureUpdates /f',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Takes away the policy that defers feature updates.', ja: '機能更新プログラムを延期するポリシーの値を削除します。' },
  undo: { command: 'reg-import-wu-policy', text: { en: 'Import the file that was saved before.', ja: '先に保存したファイルを取り込みます。' } },
  scope: 'machine',
  reboot: false,
  verify: { command: 'reg-query-wu-policy', text: { en: 'DeferFeatureUpdates is gone.', ja: 'DeferFeatureUpdates がなくなります。' } },
  caution: {
    en: 'On a managed PC the policy writes the value back: ask the administrator instead.',
    ja: '管理されている PC では、ポリシーによって値が書き戻されます。管理者に相談してください。',
  },
  after: 'reg-export-wu-policy',
  cite: ['WSD-REGDELETE', 'ITPRO-WUFBGP'],
  seen: '2026-11-23',
});
