import type { RoleText } from '../model/text.ts';
import type { TextChanged } from './change.ts';

/** What differs between the descriptions of two versions of a role, by language. */
export function diffTexts(before: readonly RoleText[], after: readonly RoleText[]): readonly TextChanged[] {
  const languages = [...new Set([...before, ...after].map(({ language }) => language))].sort();
  return languages.flatMap((language): TextChanged[] => {
    const old = before.find((each) => each.language === language);
    const current = after.find((each) => each.language === language);
    return sameText(old, current) ? [] : [{ kind: 'text', language, before: old, after: current }];
  });
}

function sameText(left: RoleText | undefined, right: RoleText | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return (
    left.short === right.short &&
    left.long.length === right.long.length &&
    left.long.every((line, index) => line === right.long[index])
  );
}
