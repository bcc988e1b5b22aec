// The one Trusted Types policy: nothing but our own worker and service worker can become a script.
// A second policy of the same name throws, so this module must stay one chunk; the DOM library of TypeScript 6 has no trustedTypes.
interface Policy {
  createScriptURL(url: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}
declare global {
  var trustedTypes: Factory | undefined;
}

// No policy directive governs WebRTC, and the site has no use for it.
Reflect.deleteProperty(globalThis, 'RTCPeerConnection');
Reflect.deleteProperty(globalThis, 'webkitRTCPeerConnection');

const home = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.origin).href;
const blobs = new Set<string>();
const rules = {
  createScriptURL(url: string): string {
    if (blobs.has(url) || url === `${home}sw.js`) return url;
    throw new TypeError(`not one of our scripts: ${url}`);
  },
};
const policy: Policy = globalThis.trustedTypes?.createPolicy('stuckatzero', rules) ?? rules;

/**
 * Starts one of our worker scripts from a blob. A worker loaded from its URL takes its policy from its own response, which a
 * static host sends without one; a blob worker inherits the page's, so what it reads cannot leave.
 */
export function startWorker(script: string): Worker {
  const url = new URL(script, location.origin);
  if (!url.href.startsWith(home)) throw new TypeError(`not our worker: ${script}`);
  const blob = URL.createObjectURL(new Blob([`import ${JSON.stringify(url.href)};`], { type: 'text/javascript' }));
  blobs.add(blob);
  return new Worker(policy.createScriptURL(blob) as URL, { type: 'module' });
}

export const registerServiceWorker = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(policy.createScriptURL(`${home}sw.js`) as URL, { scope: home, type: 'classic', updateViaCache: 'none' });
