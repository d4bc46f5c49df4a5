import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { DefinitionPlace, Place } from '../../diagnostics/place.ts';
import type { Role } from '../../model/role.ts';
import type { DefinitionKind } from '../definition.ts';
import { callSiteOf, definitionKindOf } from '../definition.ts';
import { masterOfDerived } from '../derive-role.ts';
import { checkCompositeRole, mostChildren } from './composite-role.ts';
import type { CheckContext } from './context.ts';
import { checkDerivedRole, rowOfDerived } from './derived-role.ts';
import type { RowsOfTable } from './derived-role-table.ts';
import { checkDerivedRoleTable } from './derived-role-table.ts';
import { Problems } from './problems.ts';
import type { CheckedRole } from './role.ts';
import { checkRole } from './role.ts';
import { Spot } from './spot.ts';

/** A definition as the loader found it. */
export interface GivenDefinition {
  readonly kind: DefinitionKind;
  readonly value: object;
}

export interface CheckedRoles {
  /** The roles without errors in the order of their upload: single roles, derived roles, composite roles. */
  readonly roles: readonly Role[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where the definition of each role stands: paths in it go on from here. Rows of tables are places in their file. */
  readonly origins: ReadonlyMap<string, Place>;
}

/**
 * Checks the roles of one build: single roles, derived roles, and composite roles; each by itself, and that no name is
 * there twice. Masters, and roles that a composite role has by definition, count whether they are exported or not.
 * Never throws.
 *
 * @param rowsOf reads the tables that families of derived roles name
 * @param isWhole false when sources are missing: a role that none of these defines may be theirs
 */
export function checkDefinitions(
  definitions: readonly GivenDefinition[],
  context: CheckContext,
  rowsOf?: RowsOfTable,
  isWhole = true,
): CheckedRoles {
  const checker = new RoleChecker(context);
  const ofKind = (kind: DefinitionKind) => definitions.filter((each) => each.kind === kind).map(({ value }) => value);
  const composites = ofKind('compositeRole');
  const children = composites.flatMap(childrenOf);
  const isOfKind = (kind: DefinitionKind) => (each: unknown) => definitionKindOf(each) === kind;
  const derived = new Set([
    ...ofKind('derivedRole'),
    ...ofKind('derivedRoleTable'),
    ...children.filter(isOfKind('derivedRole')),
  ]);
  const singles = new Set<unknown>([
    ...ofKind('role'),
    ...[...[...derived].map(masterOf), ...children].filter(isOfKind('role')),
  ]);
  for (const single of singles) checker.add(single, checkRole(single, context), nameOf(single));
  for (const definition of derived) checker.derived(definition, rowsOf);
  const known = {
    others: new Set(checker.names.keys()),
    composite: new Set(composites.map(givenName)),
    isWhole: isWhole && !checker.lacksNames,
  };
  for (const each of composites) checker.add(each, checkCompositeRole(each, known, context), nameOf(each));
  return checker;
}

class RoleChecker implements CheckedRoles {
  readonly roles: Role[] = [];
  readonly diagnostics: Diagnostic[] = [];
  /** Where each name was first given. */
  readonly names = new Map<string, Place>();
  readonly origins = new Map<string, Place>();
  /** Errors hide the names of derived roles: nobody can say then that a role is not defined. */
  lacksNames = false;
  readonly #context: CheckContext;
  readonly #singles = new Map<unknown, CheckedRole>();

  constructor(context: CheckContext) {
    this.#context = context;
  }

  add(definition: unknown, checked: CheckedRole, place: Place, origin: Place = originOf(definition)): void {
    this.#singles.set(definition, checked);
    this.diagnostics.push(...checked.diagnostics);
    const { name, role } = checked;
    const earlier = name === undefined ? undefined : this.names.get(name);
    if (name !== undefined && earlier !== undefined) {
      const also = { ...earlier, note: 'the first one' };
      this.diagnostics.push(diagnose('R1018', { role: name, subject: 'the role name' }, place, also));
      return;
    }
    if (name !== undefined) this.names.set(name, place);
    if (role === undefined) return;
    this.roles.push(role);
    this.origins.set(role.name, origin);
  }

  derived(definition: object, rowsOf: RowsOfTable | undefined): void {
    const master = masterOf(definition);
    const kind = definitionKindOf(master);
    if (kind !== 'role') {
      const problems = new Problems(callSiteOf(definition), this.#context.parameters);
      const name = givenName(definition);
      if (name !== '') problems.role = name;
      new Spot(problems, 'the derived role').report('R1401', { found: wordsFor(kind) });
      this.diagnostics.push(...problems.list());
      return;
    }
    // what is wrong with the master was said of the master
    const role = this.#singles.get(master)?.role;
    if (role === undefined) {
      this.lacksNames = true;
      return;
    }
    if (definitionKindOf(definition) === 'derivedRole') {
      this.add(definition, checkDerivedRole(definition, role, this.#context), nameOf(definition));
      return;
    }
    const table = checkDerivedRoleTable(definition, role, this.#context, rowsOf);
    this.diagnostics.push(...table.diagnostics);
    if (hasErrors(table.diagnostics)) this.lacksNames = true;
    for (const { checked, place } of table.roles) this.add(undefined, checked, place, place);
  }
}

function masterOf(definition: object): unknown {
  return Object.getOwnPropertyDescriptor(definition, masterOfDerived)?.value;
}

/** The definitions among the roles of a composite role. */
function childrenOf(definition: object): readonly object[] {
  try {
    const roles: unknown = Reflect.get(definition, 'roles');
    // asked before anything is read: an array can say that it has four thousand million elements
    if (!Array.isArray(roles) || roles.length > mostChildren) return [];
    return roles.filter((each) => definitionKindOf(each) !== undefined) as readonly object[];
  } catch {
    return [];
  }
}

function wordsFor(kind: DefinitionKind | undefined): string {
  if (kind === 'derivedRole' || kind === 'derivedRoleTable') return 'a derived role';
  return kind === 'compositeRole' ? 'a composite role' : 'something else';
}

function nameOf(definition: unknown): DefinitionPlace {
  return { definition: callSiteOf(definition), path: ['name'], on: 'value' };
}

function originOf(definition: unknown): DefinitionPlace {
  const place = { definition: callSiteOf(definition), on: 'value' } as const;
  if (definitionKindOf(definition) !== 'derivedRole') return { ...place, path: [] };
  const row = rowOfDerived(definition);
  return { ...place, argument: 1, path: row === undefined ? [] : [row] };
}

function givenName(definition: object): string {
  try {
    const name: unknown = Reflect.get(definition, 'name');
    return typeof name === 'string' ? name : '';
  } catch {
    return '';
  }
}
