import type { TextLine } from '../../codec/tab-separated.ts';
import type { FilePlace } from '../../diagnostics/place.ts';
import { parameterIdLimit } from '../../model/user-fields.ts';
import { keyOfWord } from '../../model/user-keys.ts';
import type { UserParameter } from '../../model/user.ts';
import type { CellReading } from '../users/check-cell.ts';
import { readCell } from '../users/check-cell.ts';
import type { Lines } from '../users/lines.ts';
import { placeOfLine } from '../users/problems.ts';
import { reversedPeriod } from '../users/read-row.ts';
import type { UserRecord } from '../users/record.ts';
import { parameterTab, settings } from './settings.ts';

/** What the settings file of a batch says. */
export interface BatchSettings {
  readonly record: UserRecord;
  readonly parameters: readonly UserParameter[];
  /** The names of all settings that stand in it, also of those whose value was reported. */
  readonly named: ReadonlySet<string>;
}

/** Reads the lines of a settings file; a line that is none is reported and left out. */
export function readSettings(lines: Lines, reading: CellReading): BatchSettings {
  const record: Record<string, string> = {};
  const parameters: UserParameter[] = [];
  const seen = new Map<string, number>();
  const places = new Map<string, FilePlace>();
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    const [, name = '', value = ''] = /^(.+?) =(?: (.*))?$/s.exec(line.text) ?? [];
    const place = placeOfLine(lines.path, line);
    const setting = settings.find((each) => each.name === name);
    const isParameter = name.startsWith(parameterTab) && name.length <= parameterTab.length + parameterIdLimit;
    if (setting === undefined && !isParameter) {
      const known = [...settings.map((each) => each.name), `${parameterTab}ID`];
      reading.problems.add('R2412', { found: line.text, known }, place);
      continue;
    }
    const earlier = seen.get(name);
    if (earlier !== undefined) {
      reading.problems.add('R2409', { column: 'setting', found: name, line: earlier }, place);
      continue;
    }
    seen.set(name, line.line);
    const column = setting ?? { name, field: 'parameterValue' as const };
    const valuePlace = { ...place, column: valueColumn(line, name), endColumn: line.text.length + 1 };
    const key = keyOfWord(setting?.words ?? {}, value) ?? value;
    const read = readCell(key, column, () => valuePlace, reading);
    if (read === undefined) continue;
    if (setting === undefined) parameters.push({ id: name.slice(parameterTab.length), value: read });
    else {
      record[setting.field] = read;
      places.set(setting.field, valuePlace);
    }
  }
  const reversed = reversedPeriod(record);
  if (reversed !== undefined) {
    const column = settings.find(({ field }) => field === reversed.end)?.name ?? '';
    reading.problems.add('R2415', { column, ...reversed.written }, places.get(reversed.end) ?? { file: lines.path });
  }
  return { record, parameters, named: new Set(seen.keys()) };
}

function valueColumn(line: TextLine, name: string): number {
  return Math.min(name.length + ' = '.length, line.text.length) + 1;
}
