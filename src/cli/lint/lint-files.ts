import { encodingNamed, windows1252 } from '../../codec/encoding.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { CheckedConfig } from '../../dsl/check-config.ts';
import type { FoundRow, RowQuery } from '../../formats/pfcg/find-rows.ts';
import { findRows } from '../../formats/pfcg/find-rows.ts';
import { lintOptions } from '../../lint/lint-options.ts';
import type { ModelSpot } from '../../lint/model-spot.ts';
import type { RuleFinding } from '../../lint/run-rules.ts';
import { wantedRow } from '../../lint/wanted-row.ts';
import type { Role } from '../../model/role.ts';
import type { Context } from '../context.ts';
import type { ReadRoleFile as ReadFile } from '../role-files/read-role-file.ts';
import type { FileEncoding } from '../role-files/file-encoding.ts';
import { readRoleFiles } from '../role-files/read-role-files.ts';
import { judge } from './judge.ts';
import type { Linted } from './lint-sources.ts';
import { toFinding } from './to-finding.ts';

/** Judges the roles of role files, all of them together: a derived role may stand in another file than its master. */
export async function lintFiles(
  given: readonly string[],
  config: CheckedConfig,
  encoding: FileEncoding,
  context: Pick<Context, 'io' | 'progress'>,
): Promise<Linted> {
  const { files: read, unfound } = await readRoleFiles(given, encoding, context);
  const { io } = context;
  const files = read.filter((file): file is ReadFile => file.content !== undefined);
  const fileOf = new Map<Role, ReadFile>();
  const twins: Diagnostic[] = [];
  const byName = new Map<string, Role>();
  for (const file of files) {
    for (const role of file.content.roles) {
      const other = byName.get(role.name);
      if (other !== undefined) {
        const data = { role: role.name, file: file.path, other: fileOf.get(other)?.path ?? '' };
        twins.push(diagnose('R5505', data, { file: file.path }));
        fileOf.delete(other);
      }
      byName.set(role.name, role);
      fileOf.set(role, file);
    }
  }
  const { callSite, given: lint } = config.lint;
  const options = lintOptions(lint, callSite);
  const subjects = { roles: [...fileOf.keys()], users: [], catalog: config.catalog, origin: 'files' } as const;
  const ofLint = { definition: callSite, path: [], on: 'value' } as const;
  const judged = judge(options, subjects, ofLint, io.cwd, ({ role }) => {
    const file = role && fileOf.get(role);
    return file && { file: file.path };
  });
  const lines = new Map<string, string>();
  return {
    found: judged.findings,
    chosen: options.chosen,
    shown: (left) => ({ findings: placed(left, byName, fileOf, lines), fixes: [] }),
    diagnostics: [
      ...unfound,
      ...read.flatMap((file) => (file.content === undefined ? [file.diagnostic] : file.content.diagnostics)),
      ...twins,
      ...options.diagnostics,
      ...judged.diagnostics,
    ],
    sources: {
      lineOf: (path, line) => {
        const file = read.find((each) => each.path === path);
        return lines.get(`${path}\0${line}`) ?? (file?.content === undefined ? undefined : file.lineOf(line));
      },
    },
  };
}

/** Findings with their places: each file is looked through once for all the rows that are wanted of it. */
function placed(
  found: readonly RuleFinding[],
  roles: ReadonlyMap<string, Role>,
  fileOf: ReadonlyMap<Role, ReadFile>,
  lines: Map<string, string>,
): readonly Finding[] {
  const queries = new Map<string, RowQuery[]>();
  const queryOf = new Map<ModelSpot, RowQuery>();
  const want = (role: Role | undefined, spot: ModelSpot): void => {
    const file = role && fileOf.get(role);
    if (role === undefined || file === undefined) return;
    const query = wantedRow(role, spot, file.content.authOf);
    queryOf.set(spot, query);
    const own = queries.get(file.path);
    if (own === undefined) queries.set(file.path, [query]);
    else own.push(query);
  };
  for (const { role, spot, remark } of found) {
    want(role, spot);
    for (const also of remark.also ?? []) want(also.role === undefined ? role : roles.get(also.role), also.spot);
  }
  const rows = new Map<RowQuery, FoundRow>();
  for (const file of fileOf.values()) {
    const own = queries.get(file.path);
    if (own === undefined) continue;
    queries.delete(file.path);
    const { asLines } = file;
    const encoding = encodingNamed((asLines?.content ?? file.content).encoding) ?? windows1252();
    for (const [query, row] of findRows(file.again(), encoding, file.path, own)) {
      rows.set(query, asLines === undefined ? row : { ...row, place: asLines.placeOf(row.place) });
      if (asLines === undefined) lines.set(`${file.path}\0${row.place.line ?? 0}`, row.line);
    }
  }
  return found.map((each) =>
    toFinding(each, roles, ({ role }, spot) => {
      const query = queryOf.get(spot);
      const file = role && fileOf.get(role);
      return (query && rows.get(query)?.place) ?? (file && { file: file.path });
    }),
  );
}
