// A command that is shown can be trusted to carry every label, and to exist where it is shown.
import { describe, expect, it } from 'vitest';
import { cites, commands } from '#catalogue';
import { type Command, ERAS, type Text, toList } from '#engine/define.ts';

const isText = (text: Text): boolean => text.en.trim() !== '' && text.ja.trim() !== '' && text.en !== text.ja;
const idOf = (link: Text | { readonly command: string } | undefined): string | undefined => (link && 'command' in link ? link.command : undefined);
const wordsOf = (link: Text | { readonly text: Text } | undefined): Text | undefined => (link && 'text' in link ? link.text : link);
/** Releases on which one command exists and the other does not. */
const beyond = (one: Command, other: Command | undefined) => one.os.filter((era) => !other?.os.includes(era));

describe.each([...commands])('%s', (id, command) => {
  it('has a kebab-case id and every label, in both languages', () => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    const words = [command.does, wordsOf(command.verify), wordsOf(command.undo), command.caution, ...Object.values(command.slots ?? {})].filter(
      (text) => text !== undefined,
    );
    expect(words.filter((text) => !isText(text))).toEqual([]);
    expect(command.os.length).toBeGreaterThan(0);
    expect(command.os).toEqual(ERAS.filter((era) => command.os.includes(era)));
    expect(command.seen).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
  });

  it('is one line of plain characters, in the words of its shell', () => {
    expect(command.text).toMatch(/^[\x20-\x7e]+$/);
    if (command.shell === 'cmd') expect(command.text).not.toMatch(/\$env:|^Get-|^Set-/);
    // In PowerShell `sc` writes a file and `curl` is another command; `&` and %windir% mean nothing there.
    expect(command.text).not.toMatch(/(?:^|[&|] ?)(?:sc|curl) /);
    if (command.shell === 'powershell') expect(command.text).not.toMatch(/%\w+%|[^\s'"]? & [a-z]/);
  });

  it('explains what the reader has to fill in, and nothing else', () => {
    for (const slot of Object.keys(command.slots ?? {})) expect(command.text.split(/[^A-Z]+/)).toContain(slot);
    const usual = ['PROXY', 'PORT', 'HOST', 'DOMAIN', 'WSUS', 'URL'];
    const open = command.text.split(/[^A-Za-z_]+/).filter((word) => usual.includes(word));
    expect(open.filter((word) => !(word in (command.slots ?? {})))).toEqual([]);
  });

  it('says how to take it back, where it changes something', () => {
    if (command.effect === 'R') return;
    expect(command.undo).toBeDefined();
    const undo = idOf(command.undo);
    if (undo) expect({ undo, missing: beyond(command, commands.get(undo)) }).toEqual({ undo, missing: [] });
  });

  it('is shown to have worked by a command that only reads', () => {
    const verify = idOf(command.verify);
    if (!verify) return;
    expect(commands.get(verify)?.effect).toBe('R');
    expect({ verify, missing: beyond(command, commands.get(verify)) }).toEqual({ verify, missing: [] });
  });

  it('comes after a backup, and says what is lost, where it deletes', () => {
    if (command.effect === 'D' || command.effect === 'X') {
      expect(command.caution).toBeDefined();
      expect(command.after).toBeDefined();
    }
    if (command.after) expect(commands.get(command.after)?.effect).toBe('R');
  });

  it('rests on known sources', () => {
    expect(toList(command.cite).filter((key) => !cites.has(key))).toEqual([]);
  });
});
