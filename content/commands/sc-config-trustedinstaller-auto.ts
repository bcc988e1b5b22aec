import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe config TrustedInstaller start= auto',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: {
    en: 'Starts the service that installs components with Windows, so that pending work can be finished.',
    ja: 'コンポーネントをインストールするサービスを Windows と同時に起動させ、保留中の処理を完了できるようにします。',
  },
  undo: { en: 'sc.exe config TrustedInstaller start= demand sets it back to manual.', ja: 'sc.exe config TrustedInstaller start= demand で手動に戻せます。' },
  scope: 'machine',
  reboot: true,
  verify: { command: 'sc-qc-trustedinstaller', text: { en: 'START_TYPE is 2.', ja: 'START_TYPE が 2 になります。' } },
  caution: {
    en: 'Where a policy sets this start type, the policy has to be changed: it would win again.',
    ja: 'ポリシーで指定されている場合は、ポリシー自体を変更します。そうしないと元に戻されます。',
  },
  cite: ['SA-COMMON', 'SA-0490'],
  seen: '2026-11-22',
});
