import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CheckFlag, DefaultField, DefaultObject, DefaultValue } from '../facts/application-defaults.ts';
import type { AbapGitFile, SoundRow } from './abapgit-file.ts';

const flags: readonly string[] = ['X', 'Y', 'V', 'I', 'N'] satisfies CheckFlag[];

/**
 * What the rows of USOBX and USOBT of one application say of each authorization object, in order of objects and fields.
 * A row of USOBT without LOW names a field for which nothing is proposed.
 */
export function defaultObjects(
  flagRows: readonly SoundRow<'OBJECT' | 'OKFLAG'>[],
  valueRows: readonly SoundRow<'OBJECT' | 'FIELD' | 'LOW' | 'HIGH'>[],
  file: AbapGitFile,
): readonly DefaultObject[] {
  const objects = new Map<string, { readonly flag: CheckFlag; readonly fields: Map<string, DefaultValue[]> }>();
  for (const { cells, place } of flagRows) {
    const { OBJECT: object, OKFLAG: flag } = cells;
    if (objects.has(object)) file.report(diagnose('R2662', { element: 'USOBX', key: object }, place()));
    else if (!flags.includes(flag)) {
      const data = { element: 'USOBX', field: 'OKFLAG', found: flag, expected: `one of ${flags.join(', ')}` };
      file.report(diagnose('R2657', data, place()));
    } else objects.set(object, { flag: flag as CheckFlag, fields: new Map() });
  }
  const unlisted = new Set<string>();
  for (const { cells, place } of valueRows) {
    const { OBJECT: object, FIELD: field, LOW: low, HIGH: high } = cells;
    const fields = objects.get(object)?.fields;
    if (fields === undefined) {
      const isRefused = flagRows.some((row) => row.cells.OBJECT === object);
      if (!isRefused && !unlisted.has(object)) file.report(diagnose('R2661', { object }, place()));
      unlisted.add(object);
      continue;
    }
    const values = fields.get(field) ?? [];
    fields.set(field, values);
    if (low === '' && high !== '') {
      const data = { element: 'USOBT', field: 'LOW', found: '', expected: 'the lower end of the range' };
      file.report(diagnose('R2657', data, place()));
    } else if (low !== '') values.push({ low, high });
  }
  return [...objects].sort(byName).map(([object, { flag, fields }]) => ({
    object,
    flag,
    fields: [...fields].sort(byName).map(([name, values]): DefaultField => ({ name, values })),
  }));
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
