// What .NET says of a web request that failed (NET-WEBEXCEPTION), in a text of any length → the fact it states.
import type { Draft } from '#engine/define.ts';
import type { Kinds } from './vocabulary.ts';

/** The exception within says more than the one around it. */
export function whyRequestFailed(text: string): Draft<Kinds> | undefined {
  const unresolved = /remote name could not be resolved(?:: ?'([A-Za-z0-9_.-]{1,253}))?|No such host is known/i.exec(text);
  if (unresolved) return { kind: 'lookup-failed', outcome: 'nxdomain', host: unresolved[1]?.toLowerCase() };
  const status = /(?:server returned an error: \(|request failed with HTTP status )([45]\d\d)/i.exec(text)?.[1];
  if (status) return { kind: 'http-status', status: Number(status) };
  if (/trust relationship for the SSL/i.test(text)) return { kind: 'certificate-refused', why: 'untrusted' };
  if (/SSL\/TLS secure channel|error occurred on a (?:send|receive)|do not possess a common algorithm|closed the transport stream/i.test(text))
    return { kind: 'secure-request-cut', tries: 1 };
  if (/actively refused it/i.test(text)) return { kind: 'connection-failed', outcome: 'refused' };
  if (/did not properly respond|operation has timed out/i.test(text)) return { kind: 'connection-failed', outcome: 'timed-out' };
  return /Unable to connect to the remote server/i.test(text) ? { kind: 'connection-failed', outcome: 'failed' } : undefined;
}
