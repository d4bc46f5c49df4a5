import type { RoleFlag } from '../../model/role.ts';
import type { CheckContext } from './context.ts';
import { checkName } from './name.ts';
import type { Properties } from './read.ts';
import type { Spot } from './spot.ts';

const userNameWidth = 12;
const packageNameWidth = 30;

/**
 * The flags of a role that say something else than its kind and its master language, sorted by name: every real
 * file has these three (reference, section 3).
 */
export function checkFlags(role: Spot, properties: Properties, context: CheckContext): readonly RoleFlag[] {
  const nameOf = (property: string, limit: number): string => {
    const given = properties.get(property);
    return given === undefined ? '' : (checkName(role.at(property, property), given, limit, context) ?? '');
  };
  return [
    { name: 'DEVCLASS', value: nameOf('package', packageNameWidth) },
    { name: 'FORCE_MIX', value: '' },
    { name: 'RESP_USER', value: nameOf('responsible', userNameWidth) },
  ];
}
