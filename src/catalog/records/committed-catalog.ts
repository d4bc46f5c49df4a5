import { z } from 'zod';
import { visibleSource } from '../../diagnostics/render/visible.ts';
import type { ApplicationDefaults, ApplicationType, CheckFlag } from '../facts/application-defaults.ts';
import { layers } from './layer.ts';
import { sourceSchema } from './index-header.ts';

const byName = <Schema extends z.ZodType>(schema: Schema) => z.record(z.string().min(1).max(40), schema);
const layer = z.enum(layers);

const applicationSchema = z.strictObject({
  from: layer,
  displayName: z.string().optional(),
  objects: byName(
    z.strictObject({
      flag: z.enum(['X', 'Y', 'V', 'I', 'N']),
      /** By field: a single value as a text, an interval as its two ends. */
      fields: byName(z.array(z.union([z.string(), z.tuple([z.string(), z.string()])]))).optional(),
    }),
  ),
});

const schema = z.strictObject({
  version: z.literal(1),
  release: z.string().optional(),
  sources: z.array(sourceSchema),
  orgLevels: z.array(z.string()),
  objects: byName(
    z.strictObject({
      from: layer,
      class: z.string().optional(),
      text: z.string().optional(),
      fields: z.array(z.string().min(1).max(10)).min(1).max(10),
      activities: z.array(z.string()).optional(),
    }),
  ),
  applications: byName(applicationSchema),
  transactions: byName(z.string()),
  services: byName(z.strictObject({ type: z.string(), object: z.string(), objectName: z.string() })),
});

/**
 * The part of a catalog that a project commits: what its roles use. Applications by type and name, `TR SU01`; services
 * by hash; transactions with their text, '' for none.
 */
export type CommittedCatalog = z.output<typeof schema>;
export type CommittedObject = CommittedCatalog['objects'][string];
export type CommittedApplication = z.output<typeof applicationSchema>;

export const emptyCommitted: CommittedCatalog = {
  version: 1,
  sources: [],
  orgLevels: [],
  objects: {},
  applications: {},
  transactions: {},
  services: {},
};

/** Reads the committed part; the reason is a sentence about what is wrong with it. */
export function parseCommitted(
  text: string,
): { readonly catalog: CommittedCatalog } | { readonly catalog?: undefined; readonly reason: string } {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { reason: error instanceof SyntaxError ? error.message : 'it is no JSON' };
  }
  const parsed = schema.safeParse(content);
  if (parsed.success) return { catalog: parsed.data };
  const [issue] = parsed.error.issues;
  return { reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}

/** The text of the committed part: sorted, an object, an application's object, a service a line, so that changes show in a diff. */
export function printCommitted(catalog: CommittedCatalog): string {
  const { version, release, sources, orgLevels, objects, applications, transactions, services } = catalog;
  const properties = [
    `"version": ${version}`,
    ...(release === undefined ? [] : [`"release": ${JSON.stringify(release)}`]),
    `"sources": ${list(sources.map((source) => JSON.stringify(source)))}`,
    `"orgLevels": ${JSON.stringify(orgLevels.toSorted())}`,
    `"objects": ${map(objects, (object) => JSON.stringify(object))}`,
    `"applications": ${map(applications, printApplication)}`,
    `"transactions": ${map(transactions, (text) => JSON.stringify(text))}`,
    `"services": ${map(services, (service) => JSON.stringify(service))}`,
  ];
  return visibleSource(`{\n  ${properties.join(',\n  ')}\n}\n`);
}

function printApplication({ from, displayName, objects }: CommittedApplication): string {
  const named = displayName === undefined ? '' : `"displayName": ${JSON.stringify(displayName)}, `;
  return `{ "from": "${from}", ${named}"objects": ${map(objects, (object) => JSON.stringify(object), '    ')} }`;
}

function map<Value>(values: Readonly<Record<string, Value>>, print: (value: Value) => string, indent = '  '): string {
  const entries = Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
  if (entries.length === 0) return '{}';
  const lines = entries.map(([name, value]) => `${indent}  ${JSON.stringify(name)}: ${print(value)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function list(values: readonly string[]): string {
  return values.length === 0 ? '[]' : `[\n${values.map((value) => `    ${value}`).join(',\n')}\n  ]`;
}

/** Authorization defaults as the committed part has them. */
export function committedApplication(
  { displayName, objects }: ApplicationDefaults,
  from: CommittedApplication['from'],
): CommittedApplication {
  const own = objects.map(({ object, flag, fields }) => {
    const values = fields.map((field): [string, (string | [string, string])[]] => [
      field.name,
      field.values.map(({ low, high }) => (high === '' ? low : [low, high])),
    ]);
    return [object, { flag, ...(values.length === 0 ? {} : { fields: Object.fromEntries(values) }) }] as const;
  });
  return { from, ...(displayName === undefined ? {} : { displayName }), objects: Object.fromEntries(own) };
}

/** And back again. */
export function applicationDefaults(
  type: ApplicationType,
  name: string,
  { displayName, objects }: CommittedApplication,
): ApplicationDefaults {
  return {
    type,
    name,
    ...(displayName === undefined ? {} : { displayName }),
    objects: inOrder(objects).map(([object, { flag, fields = {} }]) => ({
      object,
      flag: flag satisfies CheckFlag,
      fields: inOrder(fields).map(([field, values]) => ({
        name: field,
        values: values.map((value) =>
          typeof value === 'string' ? { low: value, high: '' } : { low: value[0], high: value[1] },
        ),
      })),
    })),
  };
}

function inOrder<Value>(values: Readonly<Record<string, Value>>): readonly (readonly [string, Value])[] {
  return Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
}
