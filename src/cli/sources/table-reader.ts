import { dirname, resolve } from 'node:path';
import type { RowsOfTable } from '../../dsl/check/derived-role-table.ts';
import { readFile } from '../../load/ordinary-file.ts';
import { reasonOf } from '../output/reason.ts';

/**
 * Reads the tables that sources name, from the folder of the source.
 *
 * @param shown how messages show a path
 */
export function tableReader(shown: (file: string) => string): RowsOfTable {
  return (file, source) => {
    const path = resolve(dirname(source?.file ?? ''), file);
    try {
      return { path: shown(path), content: readFile(path) };
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) throw error;
      return { reason };
    }
  };
}
