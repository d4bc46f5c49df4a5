import type { Catalog } from '../catalog/catalog.ts';
import { shippedCatalog } from '../catalog/catalog.ts';
import type { Encoding } from '../codec/encoding.ts';
import { encodingNamed, windows1252 } from '../codec/encoding.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PfcgFile } from '../formats/pfcg/read.ts';
import { readPfcg } from '../formats/pfcg/read.ts';
import { mastersOf } from '../model/masters.ts';
import { candidatesOf } from './checks/index.ts';
import { checkSmallTables } from './checks/small-tables.ts';
import type { TargetSystem } from './checks/system.ts';
import { checkSystem } from './checks/system.ts';
import { withoutExplained, withoutSaid } from './follow-ups.ts';
import { byLine, lineOf, located, tablesOf } from './places.ts';
import { explainSlip, maySlip } from './slipped.ts';
import { survey } from './survey.ts';
import { explainTwin, twinLines } from './twins.ts';

export interface VerifyOptions {
  /** Name of the file for diagnostics. */
  readonly file: string;
  /** The encoding, when it is known; else it is recognised as in reading. */
  readonly encoding?: Encoding;
  /** Objects and org levels; those that rolewright ships without it. */
  readonly catalog?: Catalog;
  /** Names of the roles that the system has, and that files uploaded together with this one hold. */
  readonly knownRoles?: Iterable<string>;
  /** Names of the roles that one of those is derived from: their org levels need no values. */
  readonly masters?: Iterable<string>;
  /** The system that the file is for. */
  readonly system?: TargetSystem;
}

/** A role file with everything that the importer would trip over, or swallow without a word. */
export interface VerifiedFile {
  readonly content: PfcgFile;
  /** In the order of the lines; what is to be said of the whole file comes first. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a role file as the importer does and says what would go wrong in the upload (reference, section 6: read in an
 * old public copy of the importer). Damaged lines are reported as in reading, slipped ones with what the importer would
 * store; beyond that it finds what is sound line by line and wrong as a whole: orphans, missing rows, names that
 * nobody knows. Never throws for what the bytes hold.
 *
 * @param bytes gives the bytes of the file, whole or in chunks; called twice, so that nothing has to be kept
 * @returns the file as it was read, with R2xxx diagnostics; `messageOf` and `helpOf` make sentences of them
 * @example
 * ```ts
 * const bytes = () => [readFileSync('Z_SALES.SAP')];
 * const { content, diagnostics } = verifyRoleFile(bytes, { file: 'Z_SALES.SAP' });
 * content.roles.map(({ name }) => name); // => ["Z_SALES_CLERK"]
 * diagnostics.map(({ code, severity }) => `${severity} ${code}`); // => ["warning R2508"]
 * diagnostics.map(messageOf); // => ["no authorization of the role Z_SALES_CLERK refers to the org level $VTWEG"]
 * ```
 */
export function verifyRoleFile(bytes: () => Iterable<Uint8Array>, options: VerifyOptions): VerifiedFile {
  const { file, encoding } = options;
  const content = readPfcg(bytes(), encoding === undefined ? { file } : { file, encoding });
  return { content, diagnostics: findingsIn(content, bytes, options) };
}

/** What is to be said of a file that was read already: what was said then, and what the upload would make of it. */
export function findingsIn(
  content: PfcgFile,
  bytes: () => Iterable<Uint8Array>,
  { file, catalog = shippedCatalog, knownRoles = [], masters = [], system }: Omit<VerifyOptions, 'encoding'>,
): readonly Diagnostic[] {
  const candidates = candidatesOf(content.roles, {
    catalog,
    authOf: content.authOf,
    orphans: content.diagnostics.flatMap((each) => (each.code === 'R2205' ? [each.data] : [])),
    knownRoles: new Set([...knownRoles, ...content.roles.map(({ name }) => name)]),
    masters: new Set([...masters, ...mastersOf(content.roles)]),
  });
  const slipped = content.diagnostics.filter(maySlip).map(lineOf);
  const lines = new Set([...slipped, ...content.diagnostics.flatMap(twinLines)]);
  const locators = candidates.flatMap(({ at, also }) => (also === undefined ? [at] : [at, also.at]));
  const read = encodingNamed(content.encoding) ?? windows1252();
  const seen = survey(bytes(), read, { locators, lines, ...(slipped.length > 0 && { names: catalog }) });
  const losers = tablesOf(content.diagnostics);
  const isDamaged = (table: string) => losers.has(table) || seen.isDamaged(table);
  const found = withoutSaid(
    candidates
      .filter(({ unlessDamaged }) => !unlessDamaged.some(isDamaged))
      .map((candidate) => located(candidate, file, seen.rows.found)),
    content.diagnostics,
  );
  const context = { place: (line: number) => ({ file, line, column: 1 }), isDamaged };
  // what a role lacks whose name is wrong is no finding of its own
  const nameless = new Set(content.diagnostics.flatMap((each) => (each.code === 'R2208' ? [each.data.role] : [])));
  const small = [...seen.small.roles].filter(([role]) => !nameless.has(role));
  return [
    ...withoutExplained(content.diagnostics, found).map((each) =>
      explainTwin(explainSlip(each, seen.lines.get(lineOf(each)), seen.names), seen.lines),
    ),
    ...(system === undefined ? [] : checkSystem(content, seen.isAscii, system, { file })),
    ...found,
    ...small.flatMap(([role, rows]) => checkSmallTables(role, rows, context)),
  ].sort(byLine);
}
