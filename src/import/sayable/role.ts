import type { Catalog } from '../../catalog/catalog.ts';
import type { Role } from '../../model/role.ts';
import { sayableAuthorization } from './authorization.ts';
import { followsMaster } from './family.ts';
import { sayableFlags } from './flags.ts';
import type { Loss } from './loss.ts';
import { Losses } from './loss.ts';
import { sayableMenu } from './menu.ts';
import { sayableTexts } from './texts.ts';

/** The role that a source says, and what it cannot say of the one in the file. */
export interface SayableRole {
  readonly role: Role;
  readonly losses: readonly Loss[];
  /** Authorizations of the file that the source lacks, by their position in the file. */
  readonly dropped: ReadonlySet<number>;
}

/**
 * What a source can say of a role that was read from a file. What is lost is listed in a person's words, each thing
 * once. Deterministic: a build makes the same of the same role, and so finds out what a person has changed since.
 *
 * @param masterOf the master of a derived role as its source says it; without one the role stands for itself
 * @example sayableRole(readPfcg(bytes, { file }).roles[0], catalog).losses // [{ role: 'Z_A', what: 'flag SYS_FLAG' }]
 */
export function sayableRole(
  given: Role,
  catalog: Catalog,
  masterOf: (name: string) => Role | undefined = () => undefined,
): SayableRole {
  const losses = new Losses(given.name);
  const dropped = new Set<number>();
  const { parent: givenParent, applicationVariants: _variants, manualSteps: _steps, ...rest } = given;
  const common = {
    ...rest,
    ...sayableTexts(given, losses),
    flags: sayableFlags(given.flags, losses),
    menu: sayableMenu(given.menu, losses),
    otherRecords: [],
  };
  for (const { tag } of given.otherRecords) losses.add(`records ${tag}`);
  if (given.applicationVariants !== undefined) losses.add('ticks for variants of authorization defaults');
  const authorizations = given.authorizations.flatMap((each, index) => {
    const sayable = sayableAuthorization(each, catalog.object(each.object), losses);
    if (sayable === undefined) dropped.add(index);
    return sayable ?? [];
  });
  const result = (role: Role): SayableRole => ({ role, losses: eachOnce(losses.list), dropped });
  if (given.kind === 'composite' && given.children.length > 0) {
    if (givenParent !== undefined) losses.add(`that it is derived from ${givenParent}`);
    if (authorizations.length > 0) losses.add('authorizations of a composite role');
    if (given.orgLevels.length > 0) losses.add('org levels of a composite role');
    given.authorizations.forEach((_, index) => dropped.add(index));
    return result({ ...common, kind: 'composite', authorizations: [], orgLevels: [] });
  }
  if (given.children.length > 0) losses.add('single roles of a role that is no composite role');
  if (given.kind === 'composite') losses.add('that it is a composite role: it has no single roles');
  const single: Role = { ...common, kind: 'single', children: [], authorizations };
  if (givenParent === undefined) return result(single);
  const master = given.kind === 'derived' ? masterOf(givenParent) : undefined;
  const derived: Role = { ...single, kind: 'derived', parent: givenParent };
  if (master !== undefined && followsMaster(derived, master)) return result(derived);
  losses.add(`that it is derived from ${givenParent}`);
  return result(single);
}

function eachOnce(losses: readonly Loss[]): readonly Loss[] {
  return [...new Map(losses.map((loss) => [loss.what, loss])).values()];
}
