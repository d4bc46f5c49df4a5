import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ManualStep } from '../../model/manual-step.ts';
import type { Role } from '../../model/role.ts';
import { startAuthorizations } from '../../model/start-authorizations.ts';
import { callSiteOf } from '../definition.ts';
import { checkAuthorizations } from './authorizations.ts';
import type { CheckContext } from './context.ts';
import { checkMenu } from './menu/menu.ts';
import { checkOrgLevels } from './org-levels.ts';
import { checkProposals } from './proposals.ts';
import { Problems } from './problems.ts';
import type { Properties } from './read.ts';
import { propertyOr, readProperties } from './read.ts';
import { checkHead } from './role-head.ts';
import { checkRowCount } from './row-count.ts';
import { Spot } from './spot.ts';
import { withMenuAuthorizations } from './menu-authorizations.ts';
import { checkInactive as checkSwitch } from './status.ts';
import { checkUserDemand } from './user/demand.ts';

const compareProposals: ManualStep = { kind: 'compare proposals' };

/** What a single role has beside what every kind has. */
const own: readonly string[] = [
  'authorizations',
  'orgLevels',
  'menu',
  'side',
  'deriveStartAuthorizations',
  'defaults',
  'decisions',
  'users',
];

export interface CheckedRole {
  /** The checked role in canonical order; missing when there was an error. */
  readonly role?: Role;
  /** The name of the role, also of one with errors. */
  readonly name?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks a role definition and makes the model's role of it: authorizations by object, fields by name, texts by
 * language key, org levels by name, values as their author ordered them. Everything that the types say is checked
 * here again, whatever the definition is; all problems are reported together, with their path in the definition.
 * Never throws.
 */
export function checkRole(definition: unknown, context: CheckContext): CheckedRole {
  const problems = new Problems(callSiteOf(definition), context.parameters);
  const spot = new Spot(problems, 'a role definition');
  const properties = readProperties(spot, definition, 'an object');
  const role = properties && checkProperties(spot, properties, context);
  const diagnostics = problems.list();
  return {
    ...(role === undefined || problems.errors > 0 ? {} : { role }),
    ...(problems.role === undefined ? {} : { name: problems.role }),
    diagnostics,
  };
}

function checkProperties(spot: Spot, properties: Properties, context: CheckContext): Role {
  const head = checkHead(spot, properties, own, context);
  const errorsBefore = spot.problems.errors;
  const { menu, manualSteps = [], ...besideMenu } = checkMenu(spot, properties, head, context);
  const authorizationSpot = spot.at('authorizations', 'authorizations');
  const written = checkAuthorizations(authorizationSpot, propertyOr(properties, 'authorizations', {}), context);
  const derivesSpot = spot.at('deriveStartAuthorizations', 'deriveStartAuthorizations');
  const derives = checkSwitch(derivesSpot, properties.get('deriveStartAuthorizations'));
  const proposals = checkProposals(spot, properties, menu, derives !== false, context, errorsBefore);
  const fromMenu = proposals?.authorizations ?? (derives === false ? [] : startAuthorizations(menu));
  const steps: readonly ManualStep[] = proposals === undefined ? manualSteps : [...manualSteps, compareProposals];
  const role: Role = {
    ...head,
    kind: 'single',
    children: [],
    authorizations: withMenuAuthorizations(authorizationSpot, fromMenu, written),
    orgLevels: checkOrgLevels(spot.at('orgLevels', 'orgLevels'), propertyOr(properties, 'orgLevels', {}), context),
    menu,
    ...besideMenu,
    ...(steps.length === 0 ? {} : { manualSteps: steps }),
    otherRecords: [],
  };
  checkRowCount(spot, role);
  checkUserDemand(spot.at('users', 'users'), properties.get('users'));
  return role;
}
