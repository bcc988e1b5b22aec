// Names that Windows spells alike in every language; facts hold them in small letters.
export const PROPER_NAMES = {
  'service.bits': 'BITS',
  'service.bfe': 'BFE',
  'service.cryptsvc': 'CryptSvc',
  'service.dosvc': 'DoSvc',
  'service.eventsystem': 'EventSystem',
  'service.mpssvc': 'MpsSvc',
  'service.sens': 'SENS',
  'service.trustedinstaller': 'TrustedInstaller',
  'service.usosvc': 'UsoSvc',
  'service.winhttpautoproxysvc': 'WinHttpAutoProxySvc',
  'service.wsus': 'WSUS',
  'service.windows-update': 'Windows Update',
  'service.microsoft-update': 'Microsoft Update',
  'service.store': 'Microsoft Store',
  'scope.winhttp': 'WinHTTP',
  'scope.schannel': 'Schannel',
} as const;
