import { parameterIdLimit, parameterValueLimit } from '../../../model/user-fields.ts';
import type { UserParameter } from '../../../model/user.ts';
import { readProperties } from '../read.ts';
import type { Spot } from '../spot.ts';
import type { UserCheckContext } from './context.ts';
import { reportSecrets } from './secret-keys.ts';
import { checkUserText } from './text.ts';

/** Checks the user parameters, `{ BUK: '1000' }`; in order of their ids. */
export function checkUserParameters(spot: Spot, given: unknown, context: UserCheckContext): readonly UserParameter[] {
  const properties = readProperties(spot, given, "an object with a value for each id, { BUK: '1000' }");
  if (properties === undefined || reportSecrets(spot, properties)) return [];
  return [...properties]
    .map(([id, value]) => {
      const at = spot.at(id, `parameter ${id}`);
      if (id === '') at.key.report('R1011', {});
      checkUserText(at.key.named('the parameter'), id, { kind: 'name', limit: parameterIdLimit }, context);
      return { id, value: checkUserText(at, value, { kind: 'text', limit: parameterValueLimit }, context) };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
