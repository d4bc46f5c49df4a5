import type { Role } from '../../model/role.ts';
import type { CheckContext } from './context.ts';
import { checkFlags } from './flags.ts';
import { reportUnknownProperties } from './known-properties.ts';
import { checkMasterLanguage } from './master-language.ts';
import { checkName } from './name.ts';
import type { Properties } from './read.ts';
import type { Spot } from './spot.ts';
import { checkTexts } from './texts.ts';

const roleNameWidth = 30;

const required = [
  { property: 'name', example: "'Z_ROLE'" },
  { property: 'text', example: "{ EN: '...' }" },
];

/** The properties that a role of any kind has. */
const common: readonly string[] = ['name', 'text', 'longText', 'language', 'responsible', 'package'];

/** What a role of any kind says of itself. */
export type RoleHead = Pick<Role, 'name' | 'masterLanguage' | 'texts' | 'flags'>;

/**
 * Checks what every kind of role has: name, texts, language and flags; and that there is no property that it does
 * not have.
 *
 * @param own the other properties that this kind has, in the order in which messages name them
 */
export function checkHead(spot: Spot, properties: Properties, own: readonly string[], context: CheckContext): RoleHead {
  const given = properties.get('name');
  const name = given === undefined ? '' : checkName(spot.at('name', 'the role name'), given, roleNameWidth, context);
  // Only from here on: sentences about the name have it in them.
  if (typeof given === 'string') spot.problems.role = given;
  checkKeys(spot, properties, [...common.slice(0, 4), ...own, ...common.slice(4)]);
  const texts = checkTexts(spot, properties, context);
  const masterLanguage = checkMasterLanguage(
    spot.at('language', 'language'),
    properties.get('language'),
    texts,
    context,
  );
  return {
    name: name ?? '',
    masterLanguage,
    texts: [...texts.values()].toSorted((a, b) => (a.language < b.language ? -1 : 1)),
    flags: checkFlags(spot, properties, context),
  };
}

/** Reports properties that a role does not have, and required ones that are left out. */
function checkKeys(spot: Spot, properties: Properties, known: readonly string[]): void {
  reportUnknownProperties(spot, properties, known);
  for (const { property, example } of required) {
    if (!properties.has(property)) spot.report('R1008', { property, example });
  }
}
