import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Role } from '../../model/role.ts';
import type { Candidate } from '../candidate.ts';

/** Names that have lower-case letters, which no real name has; each of them once. */
export function checkLetterCase(role: Role): readonly Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<string>();
  const check = (table: string, field: string, name: string, more: Readonly<Record<string, string>> = {}) => {
    const key = `${table} ${field} ${name}`;
    if (!/[a-z]/.test(name) || seen.has(key)) return;
    seen.add(key);
    found.push({
      at: { table, cells: { AGR_NAME: role.name, ...more, [field]: name }, field },
      diagnose: (...places) => diagnose('R2504', { table, field, found: name }, ...places),
      unlessDamaged: [],
    });
  };
  check('LOADED_AGRS', 'AGR_NAME', role.name);
  check('AGR_DEFINE', 'PARENT_AGR', role.parent ?? '');
  for (const child of role.children) check('AGR_AGRS', 'CHILD_AGR', child);
  for (const { object, fields } of role.authorizations) {
    check('AGR_1250', 'OBJECT', object);
    for (const { name } of fields) check('AGR_1251', 'FIELD', name, { OBJECT: object });
  }
  for (const { name } of role.orgLevels) check('AGR_1252', 'VARBL', `$${name}`);
  for (const { name } of role.flags) check('AGR_FLAGS', 'FLAG_TYPE', name);
  return found;
}
