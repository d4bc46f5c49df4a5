import { dirname, resolve } from 'node:path';
import type { Catalog } from '../../catalog/catalog.ts';
import { suggestion } from '../../catalog/nearest.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { LintOptions } from '../../lint/lint-options.ts';
import type { RuleFinding, Subjects } from '../../lint/run-rules.ts';
import { runRules } from '../../lint/run-rules.ts';
import { checkSod } from '../../lint/sod/check-sod.ts';
import { readSodTables } from '../../lint/sod/read-sod-tables.ts';
import { sodFindings, sodRuleId } from '../../lint/sod/sod-findings.ts';
import type { SodRules } from '../../lint/sod/sod-rules.ts';
import { unjudgedRoles } from '../../lint/sod/unjudged-roles.ts';
import type { DefinitionPlace, Place } from '../../diagnostics/place.ts';
import type { Role } from '../../model/role.ts';
import type { User } from '../../model/user.ts';
import { readFile } from '../../load/ordinary-file.ts';
import { shownPath } from '../../load/source-texts.ts';
import { reasonOf } from '../output/reason.ts';

export interface Judged {
  readonly findings: readonly RuleFinding[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs all rules that are on, and the rule sets on segregation of duties. */
export function judge(
  options: LintOptions,
  subjects: Subjects & { readonly catalog: Catalog },
  place: DefinitionPlace,
  cwd: string,
  placeOf: (subject: { readonly role?: Role; readonly user?: User }) => Place | undefined,
): Judged {
  const { roles, users, catalog } = subjects;
  const sets = options.sod.map((given, index) =>
    ruleSet(given, { ...place, path: ['lint', 'sod', index] }, { cwd, catalog }),
  );
  const rules = sets.flatMap((set) => set.rules ?? []);
  const isOrgLevel = (name: string) => catalog.orgLevel(name) !== undefined;
  const sod = rules.length === 0 ? [] : sodFindings(rules, roles, users, isOrgLevel);
  return {
    findings: [...runRules(options.active, subjects), ...levelled(sod, options)],
    diagnostics: [
      ...sets.flatMap(({ diagnostics }) => diagnostics),
      ...(rules.length < sets.length ? [] : strangeLevels(rules, options, place)),
      ...(rules.length === 0 ? [] : unjudged(roles, users, placeOf)),
    ],
  };
}

function unjudged(
  roles: readonly Role[],
  users: readonly User[],
  placeOf: (subject: { readonly role?: Role; readonly user?: User }) => Place | undefined,
): readonly Diagnostic[] {
  return unjudgedRoles(roles, users).map(({ roles: missing, holders }) => {
    const [first] = holders;
    const place = first && placeOf('authorizations' in first ? { role: first } : { user: first });
    const data = { roles: missing, holders: holders.map(({ name }) => name) };
    return diagnose('R6032', data, ...(place === undefined ? [] : [place]));
  });
}

/** The levels that the configuration gives to conflicts. */
function levelled(findings: readonly RuleFinding[], { sodLevels }: LintOptions): readonly RuleFinding[] {
  return findings.flatMap((finding) => {
    const level = sodLevels[finding.rule.id] ?? finding.severity;
    return level === 'off' ? [] : [{ ...finding, severity: level }];
  });
}

/** Levels of conflicts that no rule set has. */
function strangeLevels(
  rules: readonly SodRules[],
  { sodLevels }: LintOptions,
  place: DefinitionPlace,
): readonly Diagnostic[] {
  const ids = rules.flatMap(({ conflicts }) => conflicts.map(({ id }) => sodRuleId(id)));
  return Object.keys(sodLevels)
    .filter((rule) => !ids.some((id) => id === rule))
    .map((rule) =>
      diagnose('R6001', { rule, ...suggestion(rule, ids) }, { ...place, path: ['lint', 'rules', rule], on: 'key' }),
    );
}

function ruleSet(
  given: unknown,
  place: DefinitionPlace,
  { cwd, catalog }: { readonly cwd: string; readonly catalog: Catalog },
): { readonly rules?: SodRules; readonly diagnostics: readonly Diagnostic[] } {
  const paths = pathsOf(given);
  let set = given;
  const diagnostics: Diagnostic[] = [];
  if (paths !== undefined) {
    const folder = place.definition === undefined ? cwd : dirname(place.definition.file);
    const sources = paths.map((path) => source(resolve(folder, path), cwd));
    const missing = sources.flatMap((each) => ('reason' in each ? [diagnose('R5101', each)] : []));
    const [functions, conflicts] = sources;
    if (functions === undefined || conflicts === undefined || 'reason' in functions || 'reason' in conflicts) {
      return { diagnostics: missing };
    }
    const read = readSodTables(functions, conflicts);
    diagnostics.push(...read.diagnostics);
    set = read.rules;
  }
  const { rules, problems, unknown } = checkSod(set, catalog);
  diagnostics.push(...problems.map((reason) => diagnose('R6030', { reason }, place)));
  if (unknown.length > 0) diagnostics.push(diagnose('R6031', { objects: unknown }, place));
  return { ...(rules === undefined ? {} : { rules }), diagnostics };
}

function pathsOf(given: unknown): readonly [string, string] | undefined {
  const { functions, conflicts } = Object(given) as { readonly functions?: unknown; readonly conflicts?: unknown };
  return typeof functions === 'string' && typeof conflicts === 'string' ? [functions, conflicts] : undefined;
}

function source(
  path: string,
  cwd: string,
): { readonly path: string; readonly content: Uint8Array } | { readonly path: string; readonly reason: string } {
  const shown = shownPath(path, cwd);
  try {
    return { path: shown, content: readFile(path) };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return { path: shown, reason };
  }
}
