import type { AuthorizationChanged } from '../diff/index.ts';
import type { Authorization, AuthorizationField } from '../model/authorization.ts';
import { sortedTexts } from './change-target.ts';
import { mergeAddedValues } from './merge-added-values.ts';

/** An authorization with the changes of both sides. */
export interface MergedAuthorization {
  readonly authorization: Authorization;
  /** What both changed, each in its own way. */
  readonly conflicts: readonly string[];
}

/**
 * Puts together what two sides made of one authorization, field by field. A field to which both added values gets all
 * of them when the sides say the same of everything else that counts: then what is granted is what the one and the
 * other grant, and nothing beyond.
 */
export function mergeAuthorization(ours: AuthorizationChanged, theirs: AuthorizationChanged): MergedAuthorization {
  const conflicts: string[] = [];
  const pick = <T>(what: string, base: T, left: T, right: T, textOf: (part: T) => string): T => {
    const [old, one, other] = [textOf(base), textOf(left), textOf(right)];
    if (other === old || one === other) return left;
    if (one !== old) conflicts.push(what);
    return one === old ? right : left;
  };
  const { before, after: left } = ours;
  const { after: right } = theirs;
  const names = [...new Set([before, left, right].flatMap(({ fields }) => fields.map(({ name }) => name)))].sort();
  const added = fieldWithAdded(ours, theirs, names);
  const fields = names.flatMap((name): readonly AuthorizationField[] => {
    if (name === added?.name) return [added];
    const field = pick(`field ${name}`, fieldOf(before, name), fieldOf(left, name), fieldOf(right, name), contentOf);
    return field === undefined ? [] : [field];
  });
  return {
    authorization: {
      object: before.object,
      status: pick('status', before.status, left.status, right.status, String),
      inactive: pick('whether it is inactive', before.inactive, left.inactive, right.inactive, String),
      text: pick('text', before.text, left.text, right.text, String),
      fields,
    },
    conflicts,
  };
}

/** The one field in which two sides differ, when both only added values to it. */
function fieldWithAdded(
  { before, after: left }: AuthorizationChanged,
  { after: right }: AuthorizationChanged,
  names: readonly string[],
): AuthorizationField | undefined {
  const [name, ...others] = names.filter((each) => contentOf(fieldOf(left, each)) !== contentOf(fieldOf(right, each)));
  if (name === undefined || others.length > 0 || left.inactive !== right.inactive) return undefined;
  const [old, one, other] = [before, left, right].map((each) => fieldOf(each, name)?.values);
  if (old === undefined || one === undefined || other === undefined) return undefined;
  const values = mergeAddedValues(old, one, other);
  return values === undefined ? undefined : { name, values };
}

function fieldOf({ fields }: Authorization, name: string): AuthorizationField | undefined {
  return fields.find((each) => each.name === name);
}

/** The values of a field, whatever their order. */
function contentOf(field: AuthorizationField | undefined): string {
  return JSON.stringify(sortedTexts(field?.values) ?? null);
}
