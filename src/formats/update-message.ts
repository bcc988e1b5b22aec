// Sentences of Windows Update and BITS events, quoted without the event around them.
import { defineFormat, type LineDraft } from '../engine/define.ts';

const LINE =
  /^[\t ]{0,8}(?:(Error|Warning|Information)[\t ]{1,8})?(?=(?:Installation (?:Failure|Successful|Ready|Started): |Windows failed to (?:install|download)|Windows Update (?:Client )?failed to |Unable to Connect: Windows is unable|BITS stopped transferring the |BITS started the |to local path = |The Windows Update service entered the |The Background Intelligent Transfer Service service (?:entered|terminated)|インストールの失敗: |次の更新プログラムのインストール))/;

export default defineFormat({
  title: { en: 'Messages of update events', ja: '更新イベントのメッセージ' },
  line: LINE,
  event: (match, text) => {
    const draft: LineDraft = {
      text: text.slice(match[0].length).trim(),
      component: 'event',
      level: match[1] === 'Error' || /fail|with error|stopped transferring|unable|失敗/i.test(text.slice(0, 500)) ? 'error' : 'info',
    };
    return draft;
  },
  samples: [
    'Installation Failure: Windows failed to install the following update with error 0x80070643: Example (KB5000001).',
    'BITS stopped transferring the Example transfer job that is associated with the https://example.com/a.cab URL. The status code is 0x80072EE7.',
  ],
});
