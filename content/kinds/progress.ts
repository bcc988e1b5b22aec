// Kinds of facts: where it stands.
import { defineKinds } from '#engine/define.ts';

export default defineKinds({
  'step-begun': {
    role: 'step',
    // `open`: its end mark is always written, so that a text without one was cut off in the middle
    fields: { step: 'text', call: 'text', open: 'flag' },
    name: { en: 'a step that was begun', ja: '開始した段階の記録' },
    text: { en: 'Begun: {step}.', ja: '開始: {step}。' },
  },
  // However it ended: what was said of it stands in lines of its own.
  'step-ended': {
    role: 'step',
    fields: { step: 'text', open: 'flag' },
    name: { en: 'a step that ended', ja: '終了した段階の記録' },
    text: { en: 'Ended: {step}.', ja: '終了: {step}。' },
  },
  'step-done': {
    role: 'success',
    fields: { step: 'text', call: 'text', count: 'number', item: 'text' },
    name: { en: 'a step that ended well', ja: '成功した段階の記録' },
    text: { en: 'Done: {step}.', ja: '完了: {step}。' },
  },
  'run-begun': {
    role: 'era',
    fields: { build: 'text', zone: 'text', eras: 'list' },
    name: { en: 'the version of the update agent', ja: '更新エージェントのバージョン' },
    text: { en: 'A log run begins[, agent {build}].', ja: 'ログの記録が始まった[ (エージェント {build})]。' },
  },
  'os-version': {
    role: 'era',
    fields: { version: 'text', era: 'text', eras: 'list' },
    name: { en: 'the version of Windows', ja: 'Windows のバージョン' },
    text: { en: 'The version of Windows[ is {version}].', ja: 'Windows のバージョン[ {version}]。' },
  },
  'era-hint': {
    role: 'era',
    fields: { tool: 'text', eras: 'list' },
    name: { en: 'the Windows that its tools exist on', ja: 'ツールが存在する Windows' },
    text: { en: '{tool} exists on {eras} only.', ja: '{tool} があるのは {eras} だけである。' },
  },
});
