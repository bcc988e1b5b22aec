import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg delete "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Schedule\\TaskCache\\KEY" /f',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'D',
  does: {
    en: 'Removes one entry of a damaged task. Run it four times, once for each key.',
    ja: '壊れたタスクの登録を 1 つ削除します。4 つのキーについて、それぞれ実行します。',
  },
  undo: { en: 'reg import of taskcache-before.reg puts the entries back.', ja: 'reg import で taskcache-before.reg を読み戻します。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'schtasks-query', text: { en: 'The task is not named with an error any more.', ja: 'そのタスクのエラーが表示されなくなります。' } },
  caution: {
    en: 'The task is gone until an update or Windows Setup registers it anew. Only the one task that the log names.',
    ja: '更新プログラムやセットアップが登録し直すまで、そのタスクはなくなります。ログに出ているタスクだけにします。',
  },
  after: 'reg-export-taskcache',
  slots: {
    KEY: {
      en: 'in turn Maintenance\\{number}, Plain\\{number}, Tasks\\{number} and Tree\\ with the path of the task',
      ja: '順に Maintenance\\{ID}、Plain\\{ID}、Tasks\\{ID}、Tree\\タスクのパス',
    },
  },
  cite: ['SA-0922', 'WSD-REGDELETE'],
  seen: '2026-11-22',
});
