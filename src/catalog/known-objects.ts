import type { AuthorizationOptions, Values } from './authorization-type.ts';
import type { ShippedObjects } from './generated/shipped-objects.ts';
import type { AuthObjects, CatalogObjects } from './project-types.ts';

/**
 * Every authorization object that sources can use: the shipped ones, replaced and extended by what the
 * project imported, and that by what it declares itself.
 * An interface over `Omit`, because with 4,000 objects it checks as fast as one flat interface does; never an `Omit`
 * over another, which costs each use of an object once more.
 */
export interface KnownObjects
  extends
    // Both are empty here, and filled by projects.
    // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents, @typescript-eslint/no-duplicate-type-constituents
    Omit<ShippedObjects, keyof AuthObjects | keyof CatalogObjects>,
    Omit<CatalogObjects, keyof AuthObjects>,
    AuthObjects {}

/** Fields by the name of their object, as `defineObjects` takes them. */
export type ProjectObjects = Readonly<Record<string, readonly string[]>>;

/** One authorization of a project's object; the name of the object is there for the editor's messages. */
export type ProjectAuthorization<ObjectName, Field extends string> = {
  readonly [F in Field]: ObjectName extends string ? Values : never;
} & AuthorizationOptions;

/** The types of the objects of `defineObjects`, for `declare module 'rolewright' { interface AuthObjects extends ObjectsOf<typeof objects> {} }`. */
export type ObjectsOf<Objects extends ProjectObjects> = {
  readonly [ObjectName in keyof Objects]: ProjectAuthorization<ObjectName, Objects[ObjectName][number]>;
};
