import type { CatalogGrowth } from './catalog-growth.ts';
import { array, entries, text } from './expression.ts';
import type { Expression } from './expression.ts';
import { print } from './layout/print.ts';
import { propertyName } from './layout/property-name.ts';

/**
 * The text of `catalog.custom.ts`: the objects for the check, and the types for the editor. `build` reads it by itself.
 */
export function catalogSource({ objects, orgLevels }: CatalogGrowth): string {
  const names = Object.keys(objects);
  const declarations = [
    ...(names.length > 0 ? ['  interface AuthObjects extends ObjectsOf<typeof objects> {}'] : []),
    ...(orgLevels.length > 0
      ? [
          '  interface OrgLevelFields {',
          ...orgLevels.map((name) => `    readonly ${propertyName(name)}: OrgLevelValues;`),
          '  }',
        ]
      : []),
  ];
  const types = [...(names.length > 0 ? ['ObjectsOf'] : []), ...(orgLevels.length > 0 ? ['OrgLevelValues'] : [])];
  const objectList = expanded(names.map((name) => [name, array((objects[name] ?? []).map(text))]));
  const blocks = [
    [
      '// Written by `rolewright import`: what imported roles use and rolewright does not ship. Fields are those that were',
      '// seen in files: correct them where you know better, the next import only adds.',
      ...(types.length > 0 ? [`import type { ${types.join(', ')} } from 'rolewright';`] : []),
      "import { defineObjects } from 'rolewright';",
    ].join('\n'),
    `export const objects = defineObjects(${print(objectList, 0, 37, 2)});`,
    `export const orgLevels = ${print(array(orgLevels.map(text)), 0, 25, 1)};`,
    ["declare module 'rolewright' {", ...declarations, '}'].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function expanded(properties: readonly (readonly [string, Expression])[]): Expression {
  const made = entries(properties);
  return made.kind === 'object' && properties.length > 0 ? { ...made, expanded: true } : made;
}
