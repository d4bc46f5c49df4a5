import type { Status, Value } from './value.ts';

/** One authorization: values for the fields of one authorization object. Two of one object are not the same as one with both values. */
export interface Authorization {
  readonly object: string;
  readonly status: Status;
  /** Inactive authorizations are kept but grant nothing. */
  readonly inactive: boolean;
  /** The text of the authorization, '' for none (files of release 740 carry the object's text here). */
  readonly text: string;
  /** In order of the field names, each field once. */
  readonly fields: readonly AuthorizationField[];
}

/** The values of one field; a field with no value yet has one value that is open. */
export interface AuthorizationField {
  readonly name: string;
  readonly values: readonly Value[];
}
