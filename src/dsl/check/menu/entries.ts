import type { MenuNode } from '../../../model/menu.ts';
import { callSiteOf } from '../../definition.ts';
import type { MenuEntryKind, Side } from '../../menu/menu-entry.ts';
import { menuEntryKind, menuEntryKinds } from '../../menu/menu-entry.ts';
import { describe } from '../describe.ts';
import { checkName } from '../name.ts';
import type { ArrayKind, Properties } from '../read.ts';
import { readArray } from '../read.ts';
import type { Spot } from '../spot.ts';
import { readEntry } from './entry-properties.ts';
import { checkFioriApp, checkFioriLink, checkWebAddress } from './link-entries.ts';
import type { MenuContext } from './menu-context.ts';
import { checkNodeTexts } from './node-texts.ts';
import { checkPlainNode } from './plain-node.ts';
import { checkODataV2, checkService, checkServiceByHash } from './service-entries.ts';
import { checkSide, isWanted } from './side.ts';
import { noteNodePlace } from './node-places.ts';
import { noteParameters } from './note-parameters.ts';

/** MENU_LEVEL has two digits (reference, section 2). */
const deepestLevel = 99;
/** Nobody reads so long a menu; a loop in a source makes it easily. */
export const mostEntries = 100_000;
const entryArray: ArrayKind = { of: 'menu entries', limit: mostEntries, tooMany: 'R1105' };
const transactionWidth = 20;

type Check = (spot: Spot, properties: Properties, menu: MenuContext, below: BelowCheck) => readonly MenuNode[];
/** Checks the entries below one; none are given as `undefined`. */
type BelowCheck = (given: unknown) => readonly MenuNode[];

const checks: Record<MenuEntryKind, Check> = {
  folder(spot, properties, menu, below) {
    const texts = checkNodeTexts(spot.at('text', 'the text of the folder'), properties.get('text'), undefined, menu);
    const errors = spot.problems.errors;
    const given = properties.get('children');
    const children = below(given ?? null);
    const isEmptied = children.length === 0 && Array.isArray(given) && given.length > 0;
    if (isEmptied && spot.problems.errors === errors) return [];
    return [{ kind: 'folder', type: '', report: '', address: '', linkType: '', texts, children }];
  },
  transaction(spot, properties, menu) {
    const at = spot.at('code', 'the transaction');
    const code = checkName(at, properties.get('code'), transactionWidth, menu.check) ?? '';
    const texts = checkNodeTexts(spot.at('text', `the text of ${code}`), properties.get('text'), code, menu);
    return [{ kind: 'entry', type: 'TR', report: code, address: '', linkType: '', texts, children: [] }];
  },
  serviceGroup: (spot, properties, menu) => checkService('IWSG', spot, properties, menu),
  service: (spot, properties, menu) => checkService('IWSV', spot, properties, menu),
  odataV2: checkODataV2,
  odataV4: (spot, properties, menu) => checkService('G4BA', spot, properties, menu),
  serviceByHash: checkServiceByHash,
  fioriCatalog: (spot, properties, menu, below) =>
    checkFioriLink('fioriCatalog', spot, properties, menu, below(properties.get('children'))),
  fioriGroup: (spot, properties, menu) => checkFioriLink('fioriGroup', spot, properties, menu, []),
  fioriSpace: (spot, properties, menu) => checkFioriLink('fioriSpace', spot, properties, menu, []),
  fioriApp: checkFioriApp,
  webAddress: checkWebAddress,
  menuNode: (spot, properties, menu, below) =>
    checkPlainNode(spot, properties, menu, below(properties.get('children'))),
};

/** The side of an entry that does not name one. */
const usualSides: Partial<Record<MenuEntryKind, Side>> = { serviceGroup: 'gateway', service: 'backend' };

/** Checks an array of menu entries and makes their nodes; those of the other side are left out. */
export function checkEntries(spot: Spot, given: unknown, menu: MenuContext): readonly MenuNode[] {
  const entries = readArray(spot, given, entryArray) ?? [];
  const inside: MenuContext = { ...menu, around: [...menu.around, given] };
  return entries.flatMap((entry, index) => {
    menu.gathered.count += 1;
    if (menu.gathered.count > mostEntries) return [];
    return checkEntry(spot.at(index, 'the menu entry'), entry, inside);
  });
}

function checkEntry(at: Spot, entry: unknown, menu: MenuContext): readonly MenuNode[] {
  const kind = kindOf(entry);
  if (kind === undefined) {
    at.report('R1005', { expected: 'made by folder(), transaction(), service() and the like', found: describe(entry) });
    return [];
  }
  const callSite = callSiteOf(entry);
  const spot = at.madeBy(callSite && { callSite, positional: menuEntryKinds[kind] });
  const given: unknown = Reflect.get(Object(entry) as object, 'side');
  const side = checkSide(spot.at('side', 'the menu entry'), given, usualSides[kind] ?? 'both');
  if (!isWanted(side, menu.side)) {
    noteParameters(entry, spot.problems.parameters);
    return [];
  }
  if (menu.around.length > deepestLevel) {
    spot.report('R1104', { limit: deepestLevel });
    return [];
  }
  const properties = readEntry(spot, kind, Object(entry) as object);
  const nodes = checks[kind](spot, properties, menu, (children) => {
    if (children === undefined) return [];
    if (!menu.around.includes(children)) return checkEntries(spot.at('children', 'menu'), children, menu);
    spot.report('R1106', {});
    return [];
  });
  for (const node of nodes) noteNodePlace(node, spot);
  return nodes;
}

/** The kind of an entry; `undefined` for what no function for menu entries made. Never throws. */
function kindOf(entry: unknown): MenuEntryKind | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  try {
    const kind: unknown = Object.getOwnPropertyDescriptor(entry, menuEntryKind)?.value;
    return typeof kind === 'string' && Object.hasOwn(menuEntryKinds, kind) ? (kind as MenuEntryKind) : undefined;
  } catch {
    return undefined;
  }
}
