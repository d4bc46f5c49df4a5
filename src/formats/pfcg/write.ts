import type { Encoding } from '../../codec/encoding.ts';
import type { PageMemory } from '../../codec/page-memory.ts';
import type { CellProblem, LineEnd } from '../../codec/row-writer.ts';
import { RowWriter } from '../../codec/row-writer.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { pfcgLayouts } from '../../layouts/index.ts';
import { DATE, LOADED_AGRS, RELEASE } from '../../layouts/header.ts';
import type { Authorization } from '../../model/authorization.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Role } from '../../model/role.ts';
import { mostAuthorizationsOfAnObject } from '../../tables/auth-number.ts';
import { tableByTag } from '../../tables/index.ts';
import type { WriteTarget } from '../../tables/table.ts';
import { tagWidth } from './record.ts';

/** How a role file is to look. */
export interface PfcgTarget extends WriteTarget {
  readonly encoding: Encoding;
  readonly lineEnd: LineEnd;
  /** Where the memory of chunks is kept, if several files are to be written: it is used again for the next ones. */
  readonly memory?: PageMemory;
}

/** What was written besides the bytes, complete when the last chunk has been taken. */
export interface WriteReport {
  readonly diagnostics: Diagnostic[];
  rows: number;
}

/**
 * Writes roles as one PFCG role file: rows grouped by table in the order of real files, trailing blanks cut off
 * (reference, section 1). The chunks come one after the other, so a file of any size needs little memory; with a memory
 * for them in the target, each is good until the next one is asked for.
 *
 * @param roles gone through once for each table
 * @param report gets an R3xxx diagnostic for everything that could not be written as it is; then the bytes must not be used
 */
export function* writePfcg(roles: Iterable<Role>, target: PfcgTarget, report: WriteReport): Generator<Uint8Array> {
  const rows = new RowWriter(target.encoding, target.lineEnd, tagWidth, target.memory);
  const { date, time } = target.stamp ?? { date: '00000000', time: '000000' };
  rows.begin(DATE);
  rows.set(DATE.at.DATE, date);
  rows.set(DATE.at.TIME, time);
  rows.end();
  rows.begin(RELEASE);
  rows.set(RELEASE.at.RELEASE, target.release);
  rows.end();
  let hasOthers = false;
  for (const role of roles) {
    hasOthers ||= role.otherRecords.length > 0;
    checkCount(role, report);
    rows.begin(LOADED_AGRS);
    rows.set(LOADED_AGRS.at.AGR_NAME, role.name);
    rows.end();
  }
  for (const { tag } of pfcgLayouts) {
    const table = tableByTag.get(tag);
    if (tag === 'AGR_LSD' && hasOthers) yield* unknownRecords(roles, rows);
    if (table === undefined && !hasOthers) continue;
    for (const role of roles) {
      table?.write(role, rows, target);
      if (hasOthers) for (const other of role.otherRecords) if (other.tag === tag) rows.line(other.tag, other.row);
      if (rows.isFull) yield* rows.take(false);
    }
  }
  yield* rows.take(true);
  report.rows += rows.rowCount;
  for (const problem of rows.problems) report.diagnostics.push(diagnosticOf(problem, target));
}

const knownTags = new Set(pfcgLayouts.map(({ tag }) => tag));

function* unknownRecords(roles: Iterable<Role>, rows: RowWriter): Generator<Uint8Array> {
  for (const role of roles) {
    for (const { tag, row } of role.otherRecords) if (!knownTags.has(tag)) rows.line(tag, row);
    if (rows.isFull) yield* rows.take(false);
  }
}

function checkCount(role: Role, report: WriteReport): void {
  for (const [object, count] of tooManyOf(role.authorizations))
    report.diagnostics.push(diagnose('R3004', { role: role.name, object, count }));
}

/** The objects with more authorizations than can be numbered. */
const tooManyOf = oncePer((authorizations: readonly Authorization[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const { object } of authorizations) counts.set(object, (counts.get(object) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > mostAuthorizationsOfAnObject);
});

function diagnosticOf(problem: CellProblem, target: PfcgTarget): Diagnostic {
  const { tag: table, field, text, index } = problem;
  switch (problem.kind) {
    case 'too long':
      return diagnose('R3002', { table, field, text, width: index });
    case 'control character':
      return diagnose('R3003', { table, field, text, code: text.charCodeAt(index) });
    case 'not allowed':
      return diagnose('R3006', { table, field, text, expected: problem.expected });
    case 'not in encoding': {
      const character = String.fromCodePoint(text.codePointAt(index) ?? 0xfffd);
      return diagnose('R3001', { table, field, text, character, encoding: target.encoding.name });
    }
  }
}
