// One service a row: the tables of Get-Service, of Win32_Service and of wmic. Only the services that Windows Update needs.
import { defineFormat, type LineDraft } from '../engine/define.ts';

// Status   Name   DisplayName        Name   StartMode   State        The columns stand in the order that was asked for.
const LINE =
  /^[\t ]{0,8}(?=(?:Running|Stopped)[\t ]{1,40}(?:wuauserv|bits|cryptsvc|trustedinstaller|mpssvc|usosvc|dosvc|wlidsvc|sens|eventsystem)[\t ]{1,60}\S|(?:wuauserv|bits|cryptsvc|trustedinstaller|mpssvc|usosvc|dosvc|wlidsvc|sens|eventsystem)[\t ]{1,60}(?:Running|Stopped|Auto|Automatic|Manual|Disabled)[\t ]{1,60}(?:Running|Stopped|Auto|Automatic|Manual|Disabled)[\t ]{0,60}$)/i;

export default defineFormat({
  title: { en: 'Table of services (Get-Service, Win32_Service, wmic)', ja: 'サービスの表 (Get-Service、Win32_Service、wmic)' },
  line: LINE,
  event: (_, text) => {
    const draft: LineDraft = { text: text.trim(), component: 'services', level: 'info' };
    return draft;
  },
  samples: ['Running  bits               Background Intelligent Transfer Service', 'CryptSvc  Auto       Running'],
});
