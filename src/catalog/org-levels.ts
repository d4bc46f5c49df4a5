import type { ShippedOrgLevelFields } from './project-types.ts';

/** How sure it is that a field is an org level: `standard` in every system as widely documented, `project` because the project says so. */
export type OrgLevelCertainty = 'standard' | 'project';

/** A field that is an organizational level: a role gives its values once, fields refer to them with `org('BUKRS')`. */
export interface OrgLevelField {
  readonly name: string;
  readonly text?: string;
  readonly certainty: OrgLevelCertainty;
}

const texts = {
  BUKRS: 'Company code',
  EKGRP: 'Purchasing group',
  EKORG: 'Purchasing organization',
  FIKRS: 'Financial management area',
  GSBER: 'Business area',
  IWERK: 'Maintenance planning plant',
  KKBER: 'Credit control area',
  KOKRS: 'Controlling area',
  LGNUM: 'Warehouse number',
  PLVAR: 'Plan version',
  SPART: 'Division',
  SWERK: 'Maintenance plant',
  TPLST: 'Transportation planning point',
  VKORG: 'Sales organization',
  VSTEL: 'Shipping point',
  VTWEG: 'Distribution channel',
  WERKS: 'Plant',
} satisfies Record<keyof ShippedOrgLevelFields, string>;

/** The org levels that rolewright knows by itself, by name. Customers make others: those come from the project. */
export const shippedOrgLevels: ReadonlyMap<string, OrgLevelField> = new Map(
  Object.entries(texts).map(([name, text]) => [name, { name, text, certainty: 'standard' }]),
);

/** Fields that SAP never lets become org levels (documented). */
export const neverOrgLevels: readonly string[] = ['ACTVT', 'TCD'];
