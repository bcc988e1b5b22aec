import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 10: the update service is disabled', ja: 'Windows 10: 更新サービスが無効' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'Event and service configuration', ja: 'イベントとサービスの構成' },
      given: ['event.txt', 'sc-qc.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-wuauserv-disabled', grade: 'proven' }],
    },
    {
      title: { en: 'Event and the table of Get-Service', ja: 'イベントと Get-Service の表' },
      given: ['event.txt', 'get-service.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-wuauserv-disabled', grade: 'proven' }],
    },
    {
      title: { en: 'PowerShell cannot start it', ja: 'PowerShell で開始できない' },
      given: ['start-service.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-wuauserv-disabled', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'net start says 1058', ja: 'net start がエラー 1058 を返す' },
      given: ['net-start.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-wuauserv-disabled' }],
      notProven: true,
    },
    {
      title: { en: 'The dialog of the Services console says 1058', ja: '[サービス] のダイアログがエラー 1058 を示す' },
      given: ['dialog-disabled.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-wuauserv-disabled', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The dialog says 1068: something it depends on', ja: 'ダイアログがエラー 1068 を示す (依存するサービス)' },
      given: ['dialog-depends.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-wuauserv-disabled', grade: 'possible' }],
      notProven: true,
    },
    {
      title: { en: 'Stopped, but not disabled', ja: '停止しているが、無効ではない' },
      given: ['event.txt', 'sc-qc-manual.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-trustedinstaller-disabled', grade: 'possible' }],
      never: ['service-wuauserv-disabled'],
      notProven: true,
    },
  ],
});
