import type { OrgLevelValues } from './authorization-type.ts';

/**
 * The authorization objects of a project, each with the type of one authorization: empty here, filled by the
 * project. A name that rolewright ships too is replaced by what the project says.
 *
 * ```ts
 * declare module 'rolewright' {
 *   interface AuthObjects extends ObjectsOf<typeof objects> {}
 * }
 * ```
 */
// Declaration merging needs an interface, and an interface that projects fill begins empty.
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface AuthObjects {}

/**
 * The authorization objects of the catalog that a project imported, filled by `.rolewright/catalog.d.ts`. They replace
 * shipped ones; what `AuthObjects` says of a name counts before them.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface CatalogObjects {}

/** The org levels that a role can give values to; a project adds its own by declaring more of them. */
export interface OrgLevelFields extends ShippedOrgLevelFields {}

/** The org levels that rolewright knows by itself. */
export interface ShippedOrgLevelFields {
  /** Company code */
  readonly BUKRS: OrgLevelValues;
  /** Purchasing group */
  readonly EKGRP: OrgLevelValues;
  /** Purchasing organization */
  readonly EKORG: OrgLevelValues;
  /** Financial management area */
  readonly FIKRS: OrgLevelValues;
  /** Business area */
  readonly GSBER: OrgLevelValues;
  /** Maintenance planning plant */
  readonly IWERK: OrgLevelValues;
  /** Credit control area */
  readonly KKBER: OrgLevelValues;
  /** Controlling area */
  readonly KOKRS: OrgLevelValues;
  /** Warehouse number */
  readonly LGNUM: OrgLevelValues;
  /** Plan version */
  readonly PLVAR: OrgLevelValues;
  /** Division */
  readonly SPART: OrgLevelValues;
  /** Maintenance plant */
  readonly SWERK: OrgLevelValues;
  /** Transportation planning point */
  readonly TPLST: OrgLevelValues;
  /** Sales organization */
  readonly VKORG: OrgLevelValues;
  /** Shipping point */
  readonly VSTEL: OrgLevelValues;
  /** Distribution channel */
  readonly VTWEG: OrgLevelValues;
  /** Plant */
  readonly WERKS: OrgLevelValues;
}
