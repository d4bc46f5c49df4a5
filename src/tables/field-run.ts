import type { AuthorizationField } from '../model/authorization.ts';
import type { Value } from '../model/value.ts';
import type { AuthorizationDraft } from './authorization-draft.ts';

/**
 * Collects the fields of one authorization and the values of one field row by row, and hands them over together: rows
 * of one field follow each other, and lists that grow with every row would take several times the memory.
 */
export class FieldRun {
  #authorization: AuthorizationDraft | undefined;
  #field = '';
  readonly #fields: AuthorizationField[] = [];
  #fieldCount = 0;
  readonly #values: Value[] = [];
  #valueCount = 0;

  /** The field of the last row, when that row belongs to this authorization; else ''. */
  fieldOf(authorization: AuthorizationDraft): string {
    return authorization === this.#authorization ? this.#field : '';
  }

  add(authorization: AuthorizationDraft, field: string, value: Value): void {
    if (authorization !== this.#authorization) {
      this.end();
      this.#authorization = authorization;
      this.#field = field;
    } else if (field !== this.#field) {
      this.#endField();
      this.#field = field;
    }
    this.#values[this.#valueCount++] = value;
  }

  /** Hands over what was collected; to be called when the last row is in. */
  end(): void {
    this.#endField();
    if (this.#fieldCount > 0) this.#authorization?.add(this.#fields.slice(0, this.#fieldCount));
    this.#fieldCount = 0;
  }

  #endField(): void {
    if (this.#valueCount === 0) return;
    this.#fields[this.#fieldCount++] = { name: this.#field, values: this.#values.slice(0, this.#valueCount) };
    this.#valueCount = 0;
  }
}
