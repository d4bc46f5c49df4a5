import type { AsxStructure } from '../../codec/xml/asx-document.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';

/** What a field of a table may hold. */
interface FieldRule {
  readonly width: number;
  /** word: no blank in it, no lower case; text: anything that can be seen. */
  readonly kind: 'word' | 'text';
  readonly required?: true;
}

/** The fields of a table that are read. */
export type FieldRules<F extends string> = Readonly<Record<F, FieldRule>>;

/** Shapes of fields that come up in several tables. */
export const word = (width: number): FieldRule => ({ width, kind: 'word' });
export const key = (width: number): FieldRule => ({ width, kind: 'word', required: true });
export const text = (width: number): FieldRule => ({ width, kind: 'text' });

/**
 * Cuts the fields that are wanted out of a row, '' for one that is initial. A row with a field that cannot have come out
 * of a system is reported and left out.
 *
 * @param ignored fields that are known and not wanted; others are added to `unknown`
 */
export function fieldsOf<F extends string>(
  element: string,
  row: AsxStructure,
  rules: FieldRules<F>,
  ignored: readonly string[],
  report: { readonly problem: (diagnostic: Diagnostic) => void; readonly unknown: (name: string) => void },
): Readonly<Record<F, string>> | undefined {
  for (const name of row.fields.keys()) {
    if (!Object.hasOwn(rules, name) && !ignored.includes(name)) report.unknown(`${element}-${name}`);
  }
  const cells: [string, string][] = [];
  for (const [field, rule] of Object.entries<FieldRule>(rules)) {
    const given = row.fields.get(field);
    const found = given?.text ?? '';
    const expected = expectation(found, rule);
    if (expected === undefined) cells.push([field, found]);
    else report.problem(diagnose('R2657', { element, field, found, expected }, given?.place() ?? row.place()));
  }
  return cells.length < Object.keys(rules).length ? undefined : (Object.fromEntries(cells) as Record<F, string>);
}

/** What a field should hold, when it holds something else. */
function expectation(found: string, { width, kind, required }: FieldRule): string | undefined {
  if (found === '') return required === true ? 'a name' : undefined;
  if (found.length > width) return `up to ${String(width)} characters`;
  if (/[\p{Cc}\p{Zl}\p{Zp}\ufffd]/u.test(found)) return 'a text without control characters';
  return kind === 'word' && /[\s\p{Ll}]/u.test(found) ? 'a name in upper case without blanks' : undefined;
}
