// Events as Event Viewer copies them: "Log Name:" blocks (Vista and later), "Event Type:" blocks (XP, 2003), and their Japanese form.
import { defineFormat, type Line, type RecordDraft, readWallClock } from '../engine/define.ts';

/** Label → field. The languages of Event Viewer that people paste, and the labels of 2003. */
const LABELS = new Map([
  ['log name', 'log'],
  ['ログの名前', 'log'],
  ['protokollname', 'log'],
  ['nom du journal', 'log'],
  ['nombre de registro', 'log'],
  ['nome registro', 'log'],
  ['日志名称', 'log'],
  ['имя журнала', 'log'],
  ['source', 'source'],
  ['quelle', 'source'],
  ['origen', 'source'],
  ['origine', 'source'],
  ['来源', 'source'],
  ['источник', 'source'],
  ['ソース', 'source'],
  ['event source', 'source'],
  ['イベント ソース', 'source'],
  ['event id', 'id'],
  ['ereignis-id', 'id'],
  ["id de l'événement", 'id'],
  ['id de l’événement', 'id'],
  ['id. del evento', 'id'],
  ['id evento', 'id'],
  ['事件 id', 'id'],
  ['код события', 'id'],
  ['イベント id', 'id'],
  ['level', 'level'],
  ['ebene', 'level'],
  ['niveau', 'level'],
  ['nivel', 'level'],
  ['livello', 'level'],
  ['级别', 'level'],
  ['уровень', 'level'],
  ['レベル', 'level'],
  ['event type', 'level'],
  ['イベントの種類', 'level'],
  ['date', 'date'],
  ['日付', 'date'],
  ['computer', 'pc'],
  ['コンピューター', 'pc'],
  ['コンピュータ', 'pc'],
  ['ordinateur', 'pc'],
  ['equipo', 'pc'],
  ['计算机', 'pc'],
  ['компьютер', 'pc'],
  ['description', 'description'],
  ['beschreibung', 'description'],
  ['descripción', 'description'],
  ['descrizione', 'description'],
  ['描述', 'description'],
  ['описание', 'description'],
  ['説明', 'description'],
]);
const LABEL = /^[\t ]{0,8}([^\t:：]{2,24}?)[\t \u00a0　]{0,12}[:：]/;

/** A log that was pasted below the event, and is none of its words. */
const ANOTHER_LOG = /^(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d, {0,2})?(?:Info|Warning|Error|Fatal)[\t ]{1,24}(?:CBS|CSI|DPX|DISM)[\t ]/;

export default defineFormat({
  title: { en: 'Event Viewer text', ja: 'イベント ビューアーのテキスト' },
  opens: [
    'Log Name:',
    'Protokollname:',
    'Nom du journal',
    'Nombre de registro',
    'Nome registro',
    '日志名称:',
    'Имя журнала',
    'Event Source:',
    'Event Type:',
    'ログの名前:',
    'イベント ソース:',
    'Source:        Microsoft-Windows-',
  ],
  reach: 40,
  read: readEvents,
  samples: [
    'Log Name:      System\nSource:        Microsoft-Windows-WindowsUpdateClient\nDate:          2024/05/01 10:00:00\nEvent ID:      20\nLevel:         Error\nDescription:\nInstallation Failure: Windows failed to install the following update with error 0x80070643: Example (KB5000001).',
    'Protokollname: System\nQuelle:        Microsoft-Windows-WindowsUpdateClient\nEreignis-ID:   20\nEbene:         Fehler\nBeschreibung:\nInstallationsfehler: Die Installation des folgenden Updates ist mit Fehler 0x80070643 fehlgeschlagen: Beispiel (KB5000001)',
    'Event Type: Error\nEvent Source: Windows Update Agent\nEvent Category: Installation\nEvent ID: 20\nDescription:\nInstallation Failure: Windows failed to install the following update with error 0x80242007: Example.',
  ],
});

function* readEvents(block: readonly Line[]): Iterable<RecordDraft> {
  const fields: Record<string, string> = {};
  let last = block[0] as Line;
  let telling: Line | undefined;
  let inside = false;
  for (const line of block) {
    if (ANOTHER_LOG.test(line.text)) break;
    const label = LABEL.exec(line.text);
    const field = label ? LABELS.get((label[1] ?? '').toLowerCase()) : undefined;
    const value = label ? line.text.slice(label[0].length).trim() : line.text.trim();
    if (field === 'log' || (field === 'level' && fields['source'] !== undefined && fields['description'] !== undefined)) {
      if (fields['source'] !== undefined && fields['description'] !== undefined && line !== block[0]) break;
    }
    if (field && field !== 'description') fields[field] = value;
    if (field === 'description' || (inside && line.text.trim() !== '' && !/^Event Xml:|^<Event/.test(value))) {
      fields['description'] = `${fields['description'] ?? ''} ${field ? value : line.text.trim()}`.trim();
      if (!telling && (field ? value : line.text.trim()) !== '') telling = line;
      inside = true;
    } else if (inside && line.text.trim() !== '') break;
    last = line;
  }
  if (fields['source'] === undefined && fields['id'] === undefined) return;
  const text = telling ?? last;
  const at = readWallClock(fields['date'] ?? '');
  yield {
    name: 'event',
    line: text.number,
    // the rest of the description belongs to the event: a code in it is no finding of its own
    lines: Math.max(1, last.number - text.number + 1),
    text: text.text.trim(),
    ...(at === undefined ? {} : { at }),
    ...(fields['pc'] ? { pc: fields['pc'] } : {}),
    fields: {
      source: fields['source'] ?? '',
      id: Number(/\d{1,5}/.exec(fields['id'] ?? '')?.[0] ?? 0),
      level: fields['level'] ?? '',
      log: fields['log'] ?? '',
      message: (fields['description'] ?? '').slice(0, 2000),
    },
  };
}
