// The services that Windows Update needs: their short names, and the names that Windows shows for them.

/** Display name, as far as it is written alike on every Windows → short name. */
const SHOWN: readonly (readonly [RegExp, string])[] = [
  [/\bWindows Update\b(?! Medic)/i, 'wuauserv'],
  [/\bAutomatic Updates\b|自動更新/i, 'wuauserv'],
  [/\bBackground Intelligent Transfer Service\b/i, 'bits'],
  [/\bCryptographic Services\b/i, 'cryptsvc'],
  [/\bWindows Modules Installer\b/i, 'trustedinstaller'],
  [/\bWindows (?:Defender )?Firewall\b/i, 'mpssvc'],
  [/\bUpdate Orchestrator Service\b/i, 'usosvc'],
  [/\bDelivery Optimization\b/i, 'dosvc'],
  [/\bMicrosoft Account Sign-in Assistant\b/i, 'wlidsvc'],
  [/\bSystem Event Notification\b/i, 'sens'],
  [/\bCOM\+ Event System\b/i, 'eventsystem'],
];
const SHORT = /\b(wuauserv|bits|cryptsvc|trustedinstaller|mpssvc|bfe|usosvc|dosvc|wlidsvc|sens|eventsystem)\b/i;

/** The short name of the service that a text speaks of, if it is one of those. */
export function serviceNamed(text: string): string | undefined {
  return SHOWN.find(([name]) => name.test(text.slice(0, 2000)))?.[1] ?? SHORT.exec(text.slice(0, 2000))?.[1]?.toLowerCase();
}
