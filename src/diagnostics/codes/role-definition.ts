import { menuDefinitionCodes } from './menu-definition.ts';
import { objectDeclarationCodes } from './object-declaration.ts';
import { parameterCodes } from './parameters.ts';
import { proposalCodes } from './proposals.ts';
import { roleFamilyCodes } from './role-family.ts';
import { roleNameCodes } from './role-names.ts';
import { roleShapeCodes } from './role-shape.ts';
import { roleTextCodes } from './role-texts.ts';
import { roleValueCodes } from './role-values.ts';

/** What can be wrong with role definitions, and with the objects that a project declares for them. */
export const roleDefinitionCodes = {
  ...roleShapeCodes,
  ...roleNameCodes,
  ...roleTextCodes,
  ...roleValueCodes,
  ...menuDefinitionCodes,
  ...parameterCodes,
  ...roleFamilyCodes,
  ...proposalCodes,
  ...objectDeclarationCodes,
} as const;
