import type { ApplicationVariant } from '../../../model/application-variant.ts';
import type { ManualStep } from '../../../model/manual-step.ts';
import type { MenuNode } from '../../../model/menu.ts';
import type { Role } from '../../../model/role.ts';
import type { CheckContext } from '../context.ts';
import type { Properties } from '../read.ts';
import { propertyOr } from '../read.ts';
import type { Spot } from '../spot.ts';
import { checkEntries, mostEntries } from './entries.ts';
import type { Gathered, MenuOwner } from './menu-context.ts';
import { checkSide } from './side.ts';

/** The menu of a role, and what it leads to. Empty lists are left out, as the model does. */
export interface CheckedMenu {
  readonly menu: readonly MenuNode[];
  readonly applicationVariants?: readonly ApplicationVariant[];
  readonly manualSteps?: readonly ManualStep[];
}

/**
 * Checks `menu` and `side` of a role: the entries become nodes, those of the other side are left out.
 *
 * @param role what is known of the role already
 */
export function checkMenu(
  spot: Spot,
  properties: Properties,
  role: Pick<Role, 'texts' | 'masterLanguage'>,
  context: CheckContext,
): CheckedMenu {
  return checkGivenMenu(
    spot.at('menu', 'menu'),
    propertyOr(properties, 'menu', []),
    {
      languages: role.texts.map(({ language }) => language),
      masterLanguage: role.masterLanguage,
      side: checkSide(spot.at('side', 'the role'), properties.get('side'), 'both'),
    },
    context,
  );
}

function checkGivenMenu(spot: Spot, given: unknown, owner: MenuOwner, context: CheckContext): CheckedMenu {
  const gathered: Gathered = { count: 0, manualSteps: [], applicationVariants: [] };
  const menu = checkEntries(spot, given, { ...owner, check: context, around: [], gathered });
  const { count, applicationVariants, manualSteps } = gathered;
  if (count > mostEntries) spot.report('R1105', { count, limit: mostEntries });
  return {
    menu,
    ...(applicationVariants.length === 0 ? {} : { applicationVariants }),
    ...(manualSteps.length === 0 ? {} : { manualSteps }),
  };
}
