import { z } from 'zod';

/** A file that a catalog was made from. */
export interface CatalogSource {
  /** Name without folders. */
  readonly file: string;
  /** The table that it is an export of, or the kind of abapGit file. */
  readonly kind: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
  /** Rows of a table; objects or applications of an abapGit file. */
  readonly rows: number;
}

export const sourceSchema = z.strictObject({
  file: z.string(),
  kind: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  rows: z.int().min(0),
});

const headerSchema = z.strictObject({ version: z.literal(1), sources: z.array(sourceSchema) });

/** The key of the first line of an index; it stands before those of all records. */
const headerKey = '!catalog';

/** The first line of an index: which sources it was made from. */
export function indexHeader(sources: readonly CatalogSource[]): string {
  return `${headerKey}\t${JSON.stringify({ version: 1, sources })}`;
}

/** The sources that a first line names; `undefined` when the line is not that of an index of this version. */
export function sourcesOfHeader(line: string): readonly CatalogSource[] | undefined {
  const [key, json] = line.split('\t');
  try {
    const parsed = headerSchema.safeParse(JSON.parse(key === headerKey ? (json ?? '') : ''));
    return parsed.success ? parsed.data.sources : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The sources of both; where both name a source with file and kind, the fresh ones. Files of one name in several folders
 * are several sources.
 */
export function joinSources(
  former: readonly CatalogSource[],
  fresh: readonly CatalogSource[],
): readonly CatalogSource[] {
  const nameOf = ({ kind, file }: CatalogSource) => `${kind} ${file}`;
  const again = new Set(fresh.map(nameOf));
  const all = [...former.filter((source) => !again.has(nameOf(source))), ...fresh];
  const each = new Map(all.map((source) => [`${nameOf(source)} ${source.sha256}`, source]));
  return [...each].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, source]) => source);
}
