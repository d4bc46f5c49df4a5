import type { CatalogObject } from '../../catalog/catalog.ts';
import type { CheckFlag } from '../../catalog/facts/application-defaults.ts';
import type { ShownApplication, ShownObject } from './shown.ts';

/** Who says something, in words. */
export const origins: Readonly<Record<CatalogObject['source'], string>> = {
  project: 'declared by the project',
  system: 'tables of the system',
  sap: "SAP's own proposals",
  abapgit: 'an abapGit repository',
  shipped: 'shipped with rolewright',
};

const flags: Readonly<Record<CheckFlag, string>> = {
  X: 'checked, no proposal',
  Y: 'checked, proposed with values',
  V: 'proposed without values',
  I: 'proposed, inactive',
  N: 'not checked',
};

/** An authorization object, line by line. */
export function describedObject(object: ShownObject): readonly string[] {
  const { name, text, texts, class: objectClass, verified, source, fields, orgLevels, activities, says } = object;
  const others = says.filter((each) => each.fields.join(' ') !== fields.join(' '));
  const translated = Object.entries(texts).filter(([, each]) => each !== text);
  return [
    `${name}  ${text ?? '(no text is known)'}`,
    ...translated.map(([language, each]) => `  text ${language}      ${each}`),
    ...(objectClass === undefined ? [] : [`  class       ${objectClass}`]),
    ...fields.map((field) => `  field       ${field}${orgLevels.includes(field) ? '  (org level)' : ''}`),
    `  activities  ${activities === undefined ? 'no list of the permitted ones is known' : activities.join(' ')}`,
    `  source      ${origins[source]}, ${verified ? 'verified' : 'not verified: fields complete, and are no errors'}`,
    ...others.map((each) => `  but         ${each.source}: ${each.fields.join(' ')}`),
  ];
}

/** An application with its authorization defaults, line by line. */
export function describedApplication({ type, name, text, defaults }: ShownApplication): readonly string[] {
  const head = `${type} ${name}${text === undefined ? '' : `  ${text}`}`;
  if (defaults === undefined) return [head, '  no authorization defaults are known'];
  const objects = defaults.objects.flatMap(({ object, flag, fields }) => [
    `  ${object}  ${flags[flag]}`,
    ...fields.map(({ name: field, values }) => {
      const said = values.map(({ low, high }) => (high === '' ? low : `${low} - ${high}`));
      return `    ${field}  ${said.length === 0 ? '(open)' : said.join(', ')}`;
    }),
  ]);
  return [head, ...(objects.length === 0 ? ['  proposes nothing'] : objects)];
}
