import type { Catalog } from '../catalog/catalog.ts';
import type { Role } from '../model/role.ts';
import type { ResolveOrgLevel } from '../model/value-logic/value-set.ts';

/** What a rule knows beside what it judges. */
export interface RuleContext<Options = unknown> {
  /** The rule's options, complete. */
  readonly options: Options;
  readonly catalog: Catalog;
  /** Whether the roles come from sources, whose check has told its own mistakes, or from role files. */
  readonly origin: 'sources' | 'files';
  /** The role that is judged; for a user nothing. */
  readonly role: Role | undefined;
  /** All roles that are judged together, by name. */
  readonly roles: ReadonlyMap<string, Role>;
  /** Whether a field is an org level. */
  readonly isOrgLevel: (name: string) => boolean;
  /** What references to org levels stand for in this role. */
  readonly resolve: ResolveOrgLevel;
}
