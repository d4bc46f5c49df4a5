import { visible, visibleSource } from '../diagnostics/render/visible.ts';
import type { ProjectObjects } from './known-objects.ts';

/** What the type of an object is written from. */
export interface TypedObject {
  readonly name: string;
  readonly text?: string;
  readonly fields: readonly string[];
  readonly verified: boolean;
}

/**
 * A TypeScript interface for one authorization of an object. All fields of a verified object are required and no
 * others exist; of another object the known fields complete, and any upper-case name is a field.
 */
export function objectInterface(object: TypedObject, interfaceName: string): string {
  const lines = [documentation(object), `interface ${interfaceName} extends AuthorizationOptions {`];
  for (const field of object.fields) {
    lines.push(`  readonly ${propertyName(field)}${object.verified ? '' : '?'}: Values;`);
  }
  if (!object.verified) lines.push('  readonly [field: Uppercase<string>]: Values | undefined;');
  return [...lines, '}'].join('\n');
}

/** What editors take for a tag of their own: `@deprecated`, `{@link`. */
const tag = /^@|(?<=\{)@/g;

/** One line about an object, as the editor shows it beside a completed name. */
export function documentation({ text, verified }: TypedObject): string {
  const about = text === undefined ? 'No text is known' : visible(text).replaceAll('*/', '* /').replace(tag, '\\@');
  return `/** ${about}${verified ? '' : ' (fields not verified)'} */`;
}

/** Interface names by object name: `/IWBEP/SB` becomes `_IWBEP_SB`, and no two objects share one. */
export function interfaceNames(objectNames: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const objectName of objectNames) {
    let name = objectName.replaceAll(/[^A-Za-z0-9_]/g, '_').replace(/^(?=[0-9])/, '_');
    while (taken.has(name)) name += '_';
    taken.add(name);
    names.set(objectName, name);
  }
  return names;
}

/** A property name, quoted where it has to be. */
export function propertyName(name: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return name;
  return `'${visibleSource(name.replaceAll(/['\\]/g, '\\$&')).replaceAll('\n', '\\n')}'`;
}

/**
 * The text of a `.d.ts` file that types a project's own objects and org levels, for projects that do not want to
 * write `interface AuthObjects extends ObjectsOf<typeof objects> {}`: each object is a named interface, so messages
 * in the editor are short. The names have to be checked ones. Deterministic: objects in order of their names.
 */
export function projectObjectTypes(objects: ProjectObjects, orgLevels: readonly string[] = []): string {
  const names = Object.keys(objects).sort();
  const interfaces = interfaceNames(names);
  const typed = names.map((name) => ({ name, fields: objects[name] ?? [], verified: true, text: name }));
  const imports = [
    ...(names.length > 0 ? ['AuthorizationOptions', 'Values'] : []),
    ...(orgLevels.length > 0 ? ['OrgLevelValues'] : []),
  ].sort();
  const blocks = [
    '// Written by `rolewright types` from the configuration. Changes here are lost.',
    ...(imports.length > 0 ? [`import type { ${imports.join(', ')} } from 'rolewright';`] : []),
    [
      "declare module 'rolewright' {",
      ...declaration('AuthObjects', names, (name) => interfaces.get(name) ?? name),
      ...declaration('OrgLevelFields', [...orgLevels].sort(), () => 'OrgLevelValues'),
      '}',
    ].join('\n'),
    ...typed.map((object) => objectInterface(object, interfaces.get(object.name) ?? object.name)),
    'export {};',
  ];
  return blocks.join('\n\n') + '\n';
}

/**
 * The text of a `.d.ts` file that types the objects of a catalog that was imported, in the form of `projectObjectTypes`.
 */
export function catalogObjectTypes(objects: readonly TypedObject[]): string {
  const interfaces = interfaceNames(objects.map(({ name }) => name));
  const nameOf = (name: string): string => interfaces.get(name) ?? name;
  const names = objects.map(({ name }) => name);
  const blocks = [
    '// Written by `rolewright catalog import`. Changes here are lost; the file stays on this machine.',
    ...(objects.length > 0 ? ["import type { AuthorizationOptions, Values } from 'rolewright';"] : []),
    ["declare module 'rolewright' {", ...declaration('CatalogObjects', names, nameOf), '}'].join('\n'),
    ...objects.map((object) => objectInterface(object, nameOf(object.name))),
    'export {};',
  ];
  return blocks.join('\n\n') + '\n';
}

function declaration(name: string, properties: readonly string[], typeOf: (property: string) => string): string[] {
  if (properties.length === 0) return [];
  const lines = properties.map((property) => `    readonly ${propertyName(property)}: ${typeOf(property)};`);
  return [`  interface ${name} {`, ...lines, '  }'];
}
