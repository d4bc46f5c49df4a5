/**
 * A place in the model of a role or user: what a rule points at. Where that is in a source or a file is found out
 * afterwards, and only for what is reported.
 */
export type ModelSpot =
  | { readonly part: 'role' | 'name' | 'parent' }
  | { readonly part: 'text'; readonly language: string }
  | AuthorizationSpot
  | { readonly part: 'orgLevel'; readonly name: string; readonly value?: number }
  | { readonly part: 'menu'; readonly path: readonly number[] }
  | { readonly part: 'child'; readonly name: string }
  | { readonly part: 'user' };

/** An authorization, one of its fields, or one of the values of a field. */
export interface AuthorizationSpot {
  readonly part: 'authorization';
  /** Index into the authorizations of the role. */
  readonly index: number;
  readonly field?: string;
  /** Index into the values of the field. */
  readonly value?: number;
}

/** The part of an authorization that a rule points at: nothing for the authorization as a whole. */
export interface FieldSpot {
  readonly field?: string;
  readonly value?: number;
}
