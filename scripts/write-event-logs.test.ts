import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventLogs } from './write-event-logs.ts';

test.each(Object.entries(eventLogs()))('%s of the case is what is written here', (name, bytes) => {
  const file = readFileSync(new URL(`../content/cases/event-log-files/${name}`, import.meta.url));
  expect(file.equals(bytes)).toBe(true);
});
