import { languageKeys } from '../catalog/languages.ts';
import type { DefinitionPlace } from '../diagnostics/place.ts';
import { pathOfProposal } from '../dsl/check/proposal-places.ts';
import type { Role } from '../model/role.ts';
import { startAuthorizations } from '../model/start-authorizations.ts';
import type { MenuNode } from '../model/menu.ts';
import type { AuthorizationSpot, ModelSpot } from './model-spot.ts';

/** Where a spot is inside the definition of its role, as paths from good to less good: the first that is there counts. */
export interface DefinitionPath {
  /** Whose definition: a derived role has menu and authorizations in that of its master. */
  readonly of: 'own' | 'master';
  readonly paths: readonly Pick<DefinitionPlace, 'path' | 'on'>[];
}

/** The node of a menu at a path of indices. */
export function nodeAtPath(menu: readonly MenuNode[], [first, ...rest]: readonly number[]): MenuNode | undefined {
  const node = first === undefined ? undefined : menu[first];
  return node === undefined || rest.length === 0 ? node : nodeAtPath(node.children, rest);
}

/**
 * The path of a spot in the definition of its role. Of the authorizations of one object those from the menu come
 * first; the others stand in the order of their author.
 */
export function definitionPath(role: Role, spot: ModelSpot): DefinitionPath {
  const own = (...paths: readonly (readonly (string | number)[])[]): DefinitionPath => ({
    of: 'own',
    paths: paths.map((path) => ({ path, on: 'value' })),
  });
  switch (spot.part) {
    case 'text': {
      const [code] = Object.entries(languageKeys).find(([, key]) => key === spot.language) ?? [];
      return own(code === undefined ? ['text'] : ['text', code], ['text'], ['name']);
    }
    case 'orgLevel':
      return own(['orgLevels', spot.name, spot.value ?? 0], ['orgLevels', spot.name], ['orgLevels']);
    case 'child':
      return own(['roles', role.children.indexOf(spot.name)], ['roles']);
    case 'authorization':
      return { of: role.parent === undefined ? 'own' : 'master', paths: authorizationPaths(role, spot) };
    case 'menu':
      return { of: role.parent === undefined ? 'own' : 'master', paths: [{ path: ['menu'], on: 'value' }] };
    case 'role':
      return own([]);
    case 'name':
    case 'parent':
    case 'user':
      return own(['name'], []);
  }
}

function authorizationPaths(role: Role, { index, field, value }: AuthorizationSpot): DefinitionPath['paths'] {
  const authorization = role.authorizations[index];
  if (authorization === undefined) return [{ path: ['authorizations'], on: 'value' }];
  const { object } = authorization;
  const proposed = pathOfProposal(authorization);
  if (proposed !== undefined) return [proposed, ['menu']].map((path) => ({ path, on: 'value' }));
  const ofObject = role.authorizations.slice(0, index).filter((each) => each.object === object);
  const before = ofObject.filter((each) => pathOfProposal(each) === undefined).length;
  const position = before - (before < ofObject.length ? 0 : derivedCount(role, object));
  if (position < 0) return [{ path: ['menu'], on: 'value' }];
  const base = ['authorizations', object, position];
  const ofField = field === undefined ? [] : [{ path: [...base, field], on: 'value' as const }];
  const ofValue =
    field === undefined || value === undefined ? [] : [{ path: [...base, field, value], on: 'value' as const }];
  return [...ofValue, ...ofField, { path: base, on: 'value' }, { path: ['authorizations', object], on: 'value' }];
}

/** How many authorizations of an object come from the menu. */
function derivedCount(role: Role, object: string): number {
  if (role.menu.length === 0) return 0;
  const derived = startAuthorizations(role.menu).filter((each) => each.object === object);
  const first = role.authorizations.filter((each) => each.object === object).slice(0, derived.length);
  return JSON.stringify(first) === JSON.stringify(derived) ? derived.length : 0;
}
