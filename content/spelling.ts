// How lines of logs spell what several signatures read: addresses and updates.

/** The port of a URL, or the one that goes with its scheme. */
export const portOf = (url: string): number | undefined => {
  const match = /^(https?):\/\/[^/:\s]{1,253}(?::(\d{1,5}))?/i.exec(url);
  return match ? Number(match[2] ?? (match[1]?.toLowerCase() === 'https' ? 443 : 80)) : undefined;
};

/** The update that a line of the download manager speaks of, where it names one. */
export const updateIdOf = (text: string): string | undefined =>
  /updateId = \{?([0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})/.exec(text.slice(0, 2000))?.[1]?.toLowerCase();
