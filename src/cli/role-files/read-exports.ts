import { resolve } from 'node:path';
import { detectEncoding } from '../../codec/detect-encoding.ts';
import type { Encoding } from '../../codec/encoding.ts';
import { encodingNamed, windows1252 } from '../../codec/encoding.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isFilePlace } from '../../diagnostics/place.ts';
import type { ExportFile } from '../../formats/table-exports/read-export.ts';
import { isRoleTableExport } from '../../formats/table-exports/read-export.ts';
import type { RoleExports } from '../../formats/table-exports/read-role-exports.ts';
import { readRoleExports } from '../../formats/table-exports/read-role-exports.ts';
import { reasonOf } from '../output/reason.ts';
import { chunksOf } from './chunks-of.ts';
import { linesFor } from './read-role-file.ts';

/** Exports that were read together. */
export interface ReadExports extends RoleExports {
  /** Gives the lines that diagnostics point at. */
  readonly linesFor: (diagnostics: readonly Diagnostic[]) => (file: string, line: number) => string | undefined;
}

/** Whether a file is an export of a table of roles, by its header; never a .SAP file or XML, or one that cannot be read. */
export function isExport(path: string, cwd: string, encoding: Encoding | undefined): boolean {
  if (/\.(?:sap|xml)$/i.test(path)) return false;
  try {
    return isRoleTableExport(exportAt(path, cwd, encoding));
  } catch (error) {
    if (reasonOf(error) === undefined) throw error;
    return false;
  }
}

/** Reads exports of the tables of roles as one set; they were looked into already. */
export function readExports(paths: readonly string[], cwd: string, encoding: Encoding | undefined): ReadExports {
  const files = paths.map((path) => exportAt(path, cwd, encoding));
  const read = readRoleExports(files);
  return {
    ...read,
    linesFor: (diagnostics) => {
      const lines = new Map(
        files.map(({ file, encoding }) => [
          file,
          linesFor(resolve(cwd, file), { diagnostics: ofFile(diagnostics, file), encoding: encoding.name }),
        ]),
      );
      return (file, line) => lines.get(file)?.(line);
    },
  };
}

function exportAt(path: string, cwd: string, named: Encoding | undefined): ExportFile {
  const absolute = resolve(cwd, path);
  const [head = new Uint8Array()] = chunksOf(absolute);
  const encoding = named ?? encodingNamed(detectEncoding(head).name ?? '') ?? windows1252();
  return { file: path, encoding, chunks: { [Symbol.iterator]: () => chunksOf(absolute) } };
}

function ofFile(diagnostics: readonly Diagnostic[], file: string): readonly Diagnostic[] {
  return diagnostics.filter(({ places }) => places.some((place) => isFilePlace(place) && place.file === file));
}
