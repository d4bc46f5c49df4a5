import type { Locate } from '../../diagnostics/finding.ts';
import type { DefinitionPlace, FilePlace, Place } from '../../diagnostics/place.ts';
import { isFilePlace } from '../../diagnostics/place.ts';
import { placeOfNode } from '../../dsl/check/menu/node-places.ts';
import { entryOfProposal } from '../../dsl/check/proposal-places.ts';
import { definitionPath, nodeAtPath } from '../../lint/definition-path.ts';
import type { ModelSpot } from '../../lint/model-spot.ts';
import type { Role } from '../../model/role.ts';
import type { Sources } from '../context.ts';

/** Finds the places of spots in role sources. */
export type FindPlace = (role: Role, spot: ModelSpot) => FilePlace | undefined;

/** Makes the function that finds where a spot of a role was written. */
export function sourcePlaces(origins: ReadonlyMap<string, Place>, sources: Sources): FindPlace {
  return (role, spot) => {
    const node = spot.part === 'menu' ? nodeAtPath(role.menu, spot.path) : undefined;
    const entry = node && placeOfNode(node);
    if (entry !== undefined) return sources.locate(entry);
    const authorization = spot.part === 'authorization' ? role.authorizations[spot.index] : undefined;
    const proposing = authorization && entryOfProposal(authorization);
    const proposed = proposing && sources.locate(proposing);
    if (proposed !== undefined) return proposed;
    const { of, paths } = definitionPath(role, spot);
    const origin = origins.get(of === 'master' ? (role.parent ?? role.name) : role.name) ?? origins.get(role.name);
    if (origin === undefined) return undefined;
    if (isFilePlace(origin)) return origin;
    return firstThatIsThere(origin, paths, sources, valueOf(role, spot));
  };
}

function firstThatIsThere(
  origin: DefinitionPlace,
  paths: readonly Pick<DefinitionPlace, 'path' | 'on'>[],
  { locate, lineOf }: Sources,
  value: string | undefined,
): FilePlace | undefined {
  const { definition } = origin;
  const call = locate({ definition, path: [], on: 'value' });
  let computed: FilePlace | undefined;
  for (const [index, { path, on }] of paths.entries()) {
    const place = locate({ ...origin, path: [...origin.path, ...path], on });
    if (place === undefined || isSame(place, call)) {
      // its note says that the value comes from elsewhere
      if (place?.note !== undefined) computed ??= place;
      continue;
    }
    // what a parameter stands for may be several values, and then the next ones have moved
    if (index === 0 && value !== undefined && isOtherLiteral(place, value, lineOf)) continue;
    return place;
  }
  return computed ?? call;
}

function isSame(place: FilePlace, call: ReturnType<Locate>): boolean {
  return place.line === call?.line && place.column === call?.column;
}

function isOtherLiteral(
  { file, line = 0, column = 1, endColumn = 1 }: FilePlace,
  value: string,
  lineOf: Sources['lineOf'],
): boolean {
  const written = lineOf(file, line)?.slice(column - 1, endColumn - 1) ?? '';
  const literal = /^(['"`])(.*)\1$/.exec(written)?.[2];
  return literal !== undefined && !literal.includes('\\') && literal !== value;
}

/** The single value that a spot is at. */
function valueOf(role: Role, spot: ModelSpot): string | undefined {
  if (spot.part !== 'authorization' || spot.value === undefined) return undefined;
  const field = role.authorizations[spot.index]?.fields.find(({ name }) => name === spot.field);
  const value = field?.values[spot.value];
  return value?.high === '' ? value.low : undefined;
}
