import type { AuthorizationChanged } from '../diff/index.ts';
import type { Authorization, AuthorizationField } from '../model/authorization.ts';

/** An authorization with the changes of both sides; the fields that both changed, each in its own way, are conflicts. */
export interface MergedAuthorization {
  readonly authorization: Authorization;
  readonly conflicts: readonly string[];
}

/** Puts together what two sides made of one authorization, field by field. */
export function mergeAuthorization(ours: AuthorizationChanged, theirs: AuthorizationChanged): MergedAuthorization {
  const conflicts: string[] = [];
  const pick = <T>(what: string, base: T, left: T, right: T): T => {
    const [old, one, other] = [base, left, right].map((each) => JSON.stringify(each));
    if (other === old || one === other) return left;
    if (one !== old) conflicts.push(what);
    return one === old ? right : left;
  };
  const { before, after: left } = ours;
  const { after: right } = theirs;
  const names = [...new Set([before, left, right].flatMap(({ fields }) => fields.map(({ name }) => name)))].sort();
  const fields = names.flatMap((name): readonly AuthorizationField[] => {
    const field = pick(`field ${name}`, fieldOf(before, name), fieldOf(left, name), fieldOf(right, name));
    return field === undefined ? [] : [field];
  });
  return {
    authorization: {
      object: before.object,
      status: pick('status', before.status, left.status, right.status),
      inactive: pick('activity', before.inactive, left.inactive, right.inactive),
      text: pick('text', before.text, left.text, right.text),
      fields,
    },
    conflicts,
  };
}

/** A field with its values in one order, so that the order is no difference. */
function fieldOf({ fields }: Authorization, name: string): AuthorizationField | undefined {
  const field = fields.find((each) => each.name === name);
  if (field === undefined) return undefined;
  const keyed = field.values.map((value) => ({ value, key: JSON.stringify(value) }));
  return { name, values: keyed.sort((left, right) => (left.key < right.key ? -1 : 1)).map(({ value }) => value) };
}
