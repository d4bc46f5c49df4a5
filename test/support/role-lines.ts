import { windows1252 } from '../../src/codec/encoding.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { messageOf } from '../../src/diagnostics/diagnostic.ts';
import { isFilePlace } from '../../src/diagnostics/place.ts';
import type { PfcgFile } from '../../src/formats/pfcg/read.ts';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import { writePfcg } from '../../src/formats/pfcg/write.ts';
import type { Role } from '../../src/model/role.ts';

/** The lines of the file of one or more roles, to be changed by a test. */
export function linesOf(...roles: readonly Role[]): string[] {
  const report = { diagnostics: [], rows: 0 };
  const target = { client: '100', release: '757', encoding: windows1252(), lineEnd: 'crlf' } as const;
  const bytes = Buffer.concat([...writePfcg(roles, target, report)]);
  if (report.diagnostics.length > 0) throw new Error('the role cannot be written');
  return bytes.toString('latin1').split('\r\n').slice(0, -1);
}

export function readLines(lines: readonly string[]): PfcgFile {
  return readPfcg(Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'latin1'), { file: 'Z_ROLE.SAP' });
}

/** The index of the line of a table that has a text in it. */
export function indexOf(lines: readonly string[], tag: string, text: string): number {
  const index = lines.findIndex((line) => line.startsWith(`${tag} `) && line.includes(text));
  if (index < 0) throw new Error(`no line of ${tag} has ${text}`);
  return index;
}

/** Complaints in short: `R2301 5:54 message`, with the line (from 1) and the columns of the first place. */
export function complaints(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map((diagnostic) => {
    const [place] = diagnostic.places;
    if (place === undefined || !isFilePlace(place)) return `${diagnostic.code} ${messageOf(diagnostic)}`;
    const columns = place.endColumn === undefined ? '' : `-${place.endColumn}`;
    return `${diagnostic.code} ${place.line ?? 0}:${place.column ?? 0}${columns} ${messageOf(diagnostic)}`;
  });
}

/** The rows of a table in the file of a role, behind tag, client and name. */
export function rowsOf(role: Role, tag: string): readonly string[] {
  return linesOf(role)
    .filter((line) => line.startsWith(`${tag} `))
    .map((line) => line.slice(83));
}

/** What is read of a role after its lines were changed: the role, and the complaints in short. */
export function readChanged(role: Role, change: (lines: string[]) => void) {
  const lines = linesOf(role);
  change(lines);
  const { roles, diagnostics } = readLines(lines);
  return { role: roles[0], roles, complaints: complaints(diagnostics), lines };
}

/** Replaces a text in one line of a table. */
export function replaceIn(lines: string[], tag: string, text: string, by: string): number {
  const index = indexOf(lines, tag, text);
  lines[index] = (lines[index] ?? '').replace(text, by);
  return index + 1;
}
