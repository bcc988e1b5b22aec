// The first import of the worker: what reads hostile bytes has no way out, even where a browser forgets the policy.
const TAKEN = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'importScripts',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'RTCPeerConnection',
  'indexedDB',
  'caches',
  'FontFace',
  'Notification',
];
for (const name of TAKEN) {
  Reflect.deleteProperty(globalThis, name);
  if (Reflect.get(globalThis, name) !== undefined) Object.defineProperty(globalThis, name, { value: undefined });
}

export {};
