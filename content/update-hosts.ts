// Which hosts and addresses belong to Windows Update: those of Microsoft (WSD-WSUS2, JPW-ENDPOINT), and the ports and folders of WSUS.

const MICROSOFT =
  /(?:^|\.)(?:windowsupdate\.com|update\.microsoft\.com|windowsupdate\.microsoft\.com|delivery\.mp\.microsoft\.com|dsp\.mp\.microsoft\.com|download\.microsoft\.com)$/i;
const WSUS_PORTS = [8530, 8531];
/** Many sites have a folder Content; that of WSUS has folders which the last byte of a checksum names. */
const WSUS_FOLDER = /^\/(?:(?:ClientWebService|SimpleAuthWebService|ReportingWebService|ServerSyncWebService|selfupdate)\/|Content\/[0-9A-F]{2}\/)/i;

/** Does a request for this host, port and path go to an update server? */
export function isUpdateAddress(host: string | undefined, port?: number, path = ''): boolean {
  return MICROSOFT.test(host ?? '') || (port !== undefined && WSUS_PORTS.includes(port)) || WSUS_FOLDER.test(path);
}
