/**
 * Who says something, in the order of trust: tables of the system itself, SAP's own proposals (USOBX, USOBT), which the
 * customer's replace, and abapGit repositories.
 */
export const layers = ['system', 'sap', 'abapgit'] as const;

export type Layer = (typeof layers)[number];

/** What the layers say of one thing. */
export type Layered<Part> = { readonly [L in Layer]?: Part };

/** The first layer that says anything, with what it says. */
export function mostTrusted<Part>(
  record: Layered<Part>,
  says: (part: Part) => boolean = () => true,
): { readonly layer: Layer; readonly part: Part } | undefined {
  for (const layer of layers) {
    const part = record[layer];
    if (part !== undefined && says(part)) return { layer, part };
  }
  return undefined;
}

/** A part, or its texts, with the properties in the order of their names: the same content is the same JSON. */
export function canonical(part: object): object {
  const properties = Object.entries(part).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    properties
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => [name, name === 'texts' ? canonical(value as object) : (value as unknown)]),
  );
}
