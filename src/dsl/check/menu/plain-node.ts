import { suggestion } from '../../../catalog/nearest.ts';
import type { MenuNode } from '../../../model/menu.ts';
import { otherColumns } from '../../../model/menu.ts';
import { describe } from '../describe.ts';
import type { Properties } from '../read.ts';
import { readProperties } from '../read.ts';
import type { Spot } from '../spot.ts';
import { checkText } from '../text.ts';
import type { MenuContext } from './menu-context.ts';
import { checkExactTexts } from './node-texts.ts';

/** Widths of AGR_HIER and AGR_BUFFI (reference, section 2). */
const widths = { type: 2, report: 48, address: 255, linkType: 1 } as const;

/** Checks a node in the terms of its tables. */
export function checkPlainNode(
  spot: Spot,
  properties: Properties,
  menu: MenuContext,
  children: readonly MenuNode[],
): readonly MenuNode[] {
  const cell = (name: keyof typeof widths) =>
    checkCell(spot.at(name, `the ${name} of the menu node`), properties.get(name) ?? '', widths[name], menu);
  const folder = properties.get('folder') ?? false;
  if (typeof folder !== 'boolean') {
    spot.at('folder', 'folder').report('R1005', { expected: 'true or false', found: describe(folder) });
  }
  const address = cell('address');
  const other = checkColumns(spot.at('columns', 'the columns of the menu node'), properties.get('columns'), menu);
  return [
    {
      kind: folder === true ? 'folder' : 'entry',
      type: cell('type'),
      report: cell('report'),
      address,
      linkType: properties.has('linkType') || address === '' ? cell('linkType') : 'W',
      texts: checkExactTexts(spot.at('text', 'the text of the menu node'), properties.get('text'), menu),
      children,
      ...(other === undefined ? {} : { other }),
    },
  ];
}

function checkColumns(spot: Spot, given: unknown, menu: MenuContext): MenuNode['other'] {
  const properties =
    given === undefined ? undefined : readProperties(spot, given, 'an object with columns of AGR_HIER');
  const known = Object.keys(otherColumns);
  const entries = [...(properties ?? [])].flatMap(([name, value]): readonly (readonly [string, string])[] => {
    if (!known.includes(name)) {
      spot.at(name).key.report('R1007', { property: name, ...suggestion(name, known), known });
      return [];
    }
    const { width, usual } = otherColumns[name as keyof typeof otherColumns];
    const text = checkCell(spot.at(name, `the column ${name}`), value, width, menu);
    return text === usual ? [] : [[name, text]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** A cell that does not begin with a blank: the columns of these tables hold names. */
function checkCell(spot: Spot, given: unknown, width: number, menu: MenuContext): string {
  const text = checkText(spot, given, width, menu.check) ?? '';
  if (text.startsWith(' ')) spot.report('R1016', { text, side: 'begins' });
  return text;
}
