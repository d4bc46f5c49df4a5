// What role sources and configurations use. It is loaded with every source, so nothing here loads the catalog.

export type {
  AuthorizationOptions,
  BlankValue,
  OpenValue,
  OrgLevelValues,
  OrgValue,
  ParameterContent,
  ParameterOfValues,
  ParameterValue,
  RangeValue,
  SingleValue,
  SpecialValue,
  StatusLetter,
  TextOrParameter,
  ValueOptions,
  Values,
} from './catalog/authorization-type.ts';
export type { KnownObjects, ObjectsOf, ProjectAuthorization, ProjectObjects } from './catalog/known-objects.ts';
export type { Language } from './catalog/languages.ts';
// All of that file, because `declare module 'rolewright'` extends what is exported with a star, but not what is named.
export type * from './catalog/project-types.ts';
export type { Config, Settings, SystemConfig } from './dsl/config.ts';
export type { CompositeDefinition, ExternalRole } from './dsl/define-composite.ts';
export { defineComposite, externalRole } from './dsl/define-composite.ts';
export type { DecisionOutcome, ProposalDecision, RoleDecisions, SomeFields } from './dsl/decision-definition.ts';
export { defineConfig } from './dsl/config.ts';
export { defineObjects } from './dsl/define-objects.ts';
export type {
  DeclaredParameters,
  ParameterContents,
  ParameterDeclaration,
  ParametersOf,
} from './dsl/define-parameters.ts';
export { defineParameters } from './dsl/define-parameters.ts';
export { defineRole } from './dsl/define-role.ts';
export type { DerivedRoleDefinition, DerivedRoleTable } from './dsl/derive-role.ts';
export { deriveRole, deriveRoles } from './dsl/derive-role.ts';
export type { CatalogOptions } from './dsl/menu/fiori.ts';
export { fioriApp, fioriCatalog, fioriGroup, fioriSpace } from './dsl/menu/fiori.ts';
export { folder } from './dsl/menu/folder.ts';
export type { EntryOptions, MenuEntry, Side } from './dsl/menu/menu-entry.ts';
export type { MenuNodeContent } from './dsl/menu/menu-node.ts';
export { menuNode } from './dsl/menu/menu-node.ts';
export type { KeyedVariant, NameAndVersion, ODataV2Halves, ServiceOptions } from './dsl/menu/odata-v2.ts';
export { odataV2, service, serviceGroup } from './dsl/menu/odata-v2.ts';
export { odataV4 } from './dsl/menu/odata-v4.ts';
export type { ServiceByHashOptions } from './dsl/menu/service-by-hash.ts';
export { serviceByHash } from './dsl/menu/service-by-hash.ts';
export type { TextOptions } from './dsl/menu/transaction.ts';
export { transaction } from './dsl/menu/transaction.ts';
export { webAddress } from './dsl/menu/web-address.ts';
export type { ParameterOptions } from './dsl/parameter.ts';
export { parameter } from './dsl/parameter.ts';
export type {
  RoleAuthorizations,
  RoleDefinition,
  RoleOrgLevels,
  TextByLanguage,
  UserDemand,
} from './dsl/role-definition.ts';
export { blank, open, org, range, value } from './dsl/special-values.ts';
export { assign } from './dsl/user/assign.ts';
export { defineUser } from './dsl/user/define-user.ts';
export type {
  AssignableRole,
  AssignmentPeriod,
  RoleAssignmentDefinition,
  UserDefinition,
} from './dsl/user/user-definition.ts';
export type { UserColumn, UserList, UserListOptions } from './dsl/user/users-from-csv.ts';
export { usersFromCsv } from './dsl/user/users-from-csv.ts';
export type { LintConfig, LintLevel, LintRuleSetting, SodTables } from './dsl/lint-config.ts';
export type { AuthorizationSpot, FieldSpot, ModelSpot } from './lint/model-spot.ts';
export type { Remark, Report, Rule } from './lint/rule.ts';
export { defineRule } from './lint/rule.ts';
export type { RuleContext } from './lint/rule-context.ts';
export { sampleSod } from './lint/sod/sample-sod.ts';
export type { SodAccess, SodConflict, SodFunction, SodRules } from './lint/sod/sod-rules.ts';
export { defineSod } from './lint/sod/sod-rules.ts';
