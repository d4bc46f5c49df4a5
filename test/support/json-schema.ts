import { readFileSync } from 'node:fs';
import { z } from 'zod';

interface SchemaDocument {
  readonly $defs?: Readonly<Record<string, unknown>>;
}

/** Gives what is wrong with a document by a published schema of docs/schema; '' when it fits. */
export function schemaProblems(name: string, document: unknown): string {
  const schema = z.fromJSONSchema(whole(name) as Parameters<typeof z.fromJSONSchema>[0]);
  const result = schema.safeParse(document);
  return result.success ? '' : z.prettifyError(result.error);
}

/** A schema with the definitions of the schemas that it refers to put into it. */
function whole(name: string): SchemaDocument {
  const text = readFileSync(new URL(`../../docs/schema/${name}`, import.meta.url), 'utf8');
  const own = JSON.parse(text.replaceAll(/"[\w.]+\.schema\.json#/g, '"#')) as SchemaDocument;
  const others = new Set([...text.matchAll(/"([\w.]+\.schema\.json)#/g)].map(([, other = '']) => other));
  const definitions = [...[...others].map((other) => whole(other).$defs), own.$defs];
  return { ...own, $defs: Object.assign({}, ...definitions) as Readonly<Record<string, unknown>> };
}
