import type { Catalog } from './catalog.ts';
import { documentation, interfaceNames, objectInterface, propertyName } from './object-types.ts';

/**
 * The text of `src/catalog/generated/shipped-objects.ts`: an interface for every object of a catalog, and
 * `ShippedObjects`, which names them all. Sorted, so that the same catalog gives the same text.
 */
export function shippedObjectTypes(catalog: Catalog): string {
  const objects = catalog.objectNames().flatMap((name) => catalog.object(name) ?? []);
  const interfaces = interfaceNames(objects.map((object) => object.name));
  const nameOf = (object: string): string => interfaces.get(object) ?? object;
  const members = objects.flatMap((object) => [
    `  ${documentation(object)}`,
    `  readonly ${propertyName(object.name)}: ${nameOf(object.name)};`,
  ]);
  return (
    [
      '// Written by scripts/generate-catalog.ts from src/catalog/data/authorization-objects.ts. Changes here are lost.',
      "import type { AuthorizationOptions, Values } from '../authorization-type.ts';",
      ...objects.map((object) => objectInterface(object, nameOf(object.name))),
      '/** The authorization objects that rolewright knows by itself, each with the type of one authorization. */',
    ].join('\n\n') + ['\nexport interface ShippedObjects {', ...members, '}', ''].join('\n')
  );
}
