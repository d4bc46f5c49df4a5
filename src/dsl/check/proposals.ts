import type { Authorization } from '../../model/authorization.ts';
import type { MenuNode } from '../../model/menu.ts';
import { allNodes } from '../../model/menu-walk.ts';
import type { Application } from '../../model/proposals/application.ts';
import { applicationKey, menuApplications } from '../../model/proposals/application.ts';
import type { MergedAuthorization, MergedProposals, StaleDecision } from '../../model/proposals/merge-proposals.ts';
import { mergeProposals } from '../../model/proposals/merge-proposals.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CheckContext } from './context.ts';
import type { PlacedDecision } from './decisions.ts';
import { checkDecisions } from './decisions.ts';
import { describe } from './describe.ts';
import { placeOfNode } from './menu/node-places.ts';
import { noteProposal } from './proposal-places.ts';
import type { Properties } from './read.ts';
import type { Spot } from './spot.ts';

/** What the authorizations of a merged role are besides those put in by hand. */
export interface CheckedProposals {
  readonly authorizations: readonly Authorization[];
}

/**
 * Checks `defaults` and `decisions` of a role and merges what its menu proposes; `undefined` for a role that is not
 * merged. While its menu or its decisions have errors nothing is merged: what would be wrong then follows from them.
 *
 * @param errorsBefore how many errors the definition had before its menu was checked
 */
export function checkProposals(
  spot: Spot,
  properties: Properties,
  menu: readonly MenuNode[],
  withStart: boolean,
  context: CheckContext,
  errorsBefore: number,
): CheckedProposals | undefined {
  const given = properties.get('defaults');
  const defaultsSpot = spot.at('defaults', 'defaults');
  if (given !== undefined && given !== 'merge') {
    defaultsSpot.report('R1005', { expected: "'merge'", found: describe(given) });
  }
  const decisionsSpot = spot.at('decisions', 'decisions');
  if (given === undefined && properties.has('decisions')) decisionsSpot.key.report('R1506', {});
  if (given !== 'merge') return undefined;
  const { defaults } = context;
  if (defaults === undefined) defaultsSpot.report('R1501', {});
  const decisions = checkDecisions(decisionsSpot, properties.get('decisions') ?? {}, menuApplications(menu), context);
  if (defaults === undefined || spot.problems.errors > errorsBefore) return { authorizations: [] };
  const merged = mergeProposals({
    menu,
    defaults,
    decisions,
    fieldsOf: (object) => context.catalog.object(object),
    isOrgLevel: (name) => context.catalog.orgLevel(name) !== undefined,
    withStart,
  });
  const entries = entriesOf(menu);
  reportUnknown(spot, entries, merged.unknown);
  reportDecisions(merged, decisions);
  const authorizations = merged.authorizations.filter((each) => isKnown(defaultsSpot, each, merged, context));
  reportLikelyOrgLevels(defaultsSpot, authorizations, context);
  for (const { authorization, applications: by, decision, outcome } of authorizations) {
    const applications = by.map(({ label }) => label);
    const decided = decision === undefined ? undefined : decisions[decision]?.path;
    const entry = decided === undefined ? entries.get(by[0] === undefined ? '' : applicationKey(by[0])) : undefined;
    const path = decided === undefined ? ['menu'] : outcome === undefined ? decided : [...decided, 'split', outcome];
    noteProposal(authorization, { path, applications, ...(entry === undefined ? {} : { entry }) });
  }
  return { authorizations: authorizations.map(({ authorization }) => authorization) };
}

/** The first entry of each application in a menu, by its key. */
function entriesOf(menu: readonly MenuNode[]): ReadonlyMap<string, MenuNode> {
  const entries = new Map<string, MenuNode>();
  for (const node of allNodes(menu)) {
    const [application] = menuApplications([{ ...node, children: [] }]);
    const key = application && applicationKey(application);
    if (key !== undefined && !entries.has(key)) entries.set(key, node);
  }
  return entries;
}

function reportUnknown(spot: Spot, entries: ReadonlyMap<string, MenuNode>, unknown: readonly Application[]): void {
  for (const application of unknown) {
    const node = entries.get(applicationKey(application));
    const place = (node && placeOfNode(node)) ?? spot.at('menu').place();
    const data = { subject: 'the menu entry', application: application.label, ...spot.problems.owner };
    spot.problems.add(diagnose('R1502', data, place));
  }
}

function reportDecisions({ stale, rivals }: MergedProposals, decisions: readonly PlacedDecision[]): void {
  for (const each of stale) {
    const decision = decisions[each.decision];
    decision?.spot.report('R1503', { object: decision.object, because: reasonsOf(each) });
  }
  const told = new Set<number>();
  for (const { first, second, proposal } of rivals) {
    const decision = decisions[second];
    if (decision === undefined || told.has(second)) continue;
    told.add(second);
    const also = decisions[first]?.spot.place('the other one');
    decision.spot.report(
      'R1504',
      {
        object: proposal.object,
        applications: proposal.applications.map(({ label }) => label),
        first: Number(decisions[first]?.path.at(-1) ?? 0),
      },
      ...(also === undefined ? [] : [also]),
    );
  }
}

/** Up to so many proposals are named one by one. */
const mostReasons = 3;

function reasonsOf({ misfits }: StaleDecision): readonly string[] {
  const words = {
    filled: 'is proposed with values',
    open: 'is proposed without values',
    absent: 'is not among the proposed fields',
  };
  const reasons = misfits.map(({ proposal, fields }) => {
    const [first] = fields;
    const by = proposal.applications.map(({ label }) => label).join(', ');
    return first === undefined ? by : `${first.field} ${words[first.is]} (${by})`;
  });
  return reasons.slice(0, mostReasons);
}

/** Whether the fields of a proposed authorization are known well enough to write it; reports what is not known. */
function isKnown(spot: Spot, each: MergedAuthorization, merged: MergedProposals, context: CheckContext): boolean {
  const { object, fields } = each.authorization;
  const known = context.catalog.object(object);
  const applications = each.applications.map(({ label }) => label);
  // Start authorizations are known by rolewright itself.
  if (applications.length === 0) return true;
  if (fields.length === 0) {
    spot.report('R1509', { object, applications });
    return false;
  }
  const isFirst = merged.authorizations.find(({ authorization }) => authorization.object === object) === each;
  if (known?.verified !== true) {
    const names = merged.authorizations.flatMap(({ authorization }) =>
      authorization.object === object ? authorization.fields.map(({ name }) => name) : [],
    );
    if (isFirst) spot.report('R1507', { object, fields: [...new Set(names)].sort() });
    return true;
  }
  for (const { name } of fields) {
    if (!known.fields.includes(name)) spot.report('R1508', { object, field: name, applications });
  }
  return true;
}

/** Reports org levels that the catalog does not know, each once: `$` and the name of the very field. */
function reportLikelyOrgLevels(spot: Spot, merged: readonly MergedAuthorization[], context: CheckContext): void {
  const told = new Set<string>();
  for (const { authorization, applications } of merged) {
    for (const { name, values } of authorization.fields) {
      if (told.has(name) || context.catalog.orgLevel(name) !== undefined) continue;
      if (!values.some(({ low, high, status }) => status === 'S' && low === `$${name}` && high === '')) continue;
      told.add(name);
      const { object } = authorization;
      spot.report('R1511', { object, name, applications: applications.map(({ label }) => label) });
    }
  }
}
