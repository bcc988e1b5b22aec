// Names of hosts as proxies, logs and policies write them.

/** Host and port of a URL, a `host:port`, a `<host:port>` or a bare name; `undefined` where there is none. */
export function readHost(text: string): { host: string; port?: number; secure?: boolean } | undefined {
  const scheme = /^([a-z]{2,8}):\/\//i.exec(text);
  const rest = scheme ? text.slice(scheme[0].length) : text;
  const match = /^(\[[0-9a-f:.]{2,45}\]|[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_])?)\.?(?::(\d{1,5}))?(?![a-z0-9_-])/i.exec(rest);
  if (!match?.[1]) return undefined;
  const secure = scheme ? scheme[1]?.toLowerCase() === 'https' : undefined;
  const port = match[2] ? Number(match[2]) : undefined;
  return { host: match[1].toLowerCase(), ...(port === undefined ? {} : { port }), ...(secure === undefined ? {} : { secure }) };
}

/** A name that was blacked out before the text was shown: `x.x.x.x`, `xxxxx`, `wsus.xxx.local`, `redacted`. Two of them need not be one. */
export const isHidden = (host: string): boolean => /(?:^|[.-])x{2,60}(?:$|[.-])|(?:^|\.)x\.x(?:\.|$)|redacted|masked|removed|hidden|censored/i.test(host);

/**
 * Is `host` reached directly under this bypass list?
 * `<local>` covers names without a dot; a `*` stands for any run of characters (WinHTTP documents it at the left end only, Internet Explorer also elsewhere).
 */
export function covers(bypass: readonly string[], host: string): boolean {
  return bypass.some((entry) => {
    const pattern = entry.trim().toLowerCase();
    if (pattern === '<local>') return !host.includes('.') && !host.startsWith('[');
    const bare = readPattern(pattern);
    if (bare === '') return false;
    return like(bare, host);
  });
}

/** An entry may carry a scheme and a port: neither decides which hosts it names. */
function readPattern(entry: string): string {
  const scheme = entry.indexOf('://');
  const rest = scheme < 0 ? entry : entry.slice(scheme + 3);
  return rest.replace(/:\d{1,5}$/, '').replace(/\/$/, '');
}

/** Wildcard match without a regular expression: the pattern comes from the input. */
function like(pattern: string, text: string): boolean {
  const parts = pattern.split('*');
  if (parts.length === 1) return pattern === text;
  let at = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    if (i === 0) {
      if (!text.startsWith(part)) return false;
      at = part.length;
    } else if (i === parts.length - 1) return text.length - at >= part.length && text.endsWith(part);
    else {
      const found = text.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
  }
  return true;
}
