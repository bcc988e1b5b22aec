import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe query SENS',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: {
    en: 'Shows the state of System Event Notification Service, which tells BITS who is signed in.',
    ja: '誰がサインインしているかを BITS に知らせる System Event Notification Service (SENS) の状態を表示します。',
  },
  scope: 'machine',
  reboot: false,
  verify: { en: 'STATE 4 RUNNING is right; 1 STOPPED is the fault.', ja: 'STATE が 4 RUNNING なら正常、1 STOPPED なら異常です。' },
  cite: ['KB910341', 'WSD-SCQUERY'],
  seen: '2026-11-22',
});
