import { diagnose } from '../../diagnostics/diagnostic.ts';
import { allNodes } from '../../model/menu-walk.ts';
import type { Role } from '../../model/role.ts';
import { matches } from '../../model/value-logic/interval-of-value.ts';
import type { Candidate } from '../candidate.ts';

/** Transactions of the menu that S_TCODE lacks, in roles that have S_TCODE at all. */
export function checkStartAuthorizations({ name: role, authorizations, menu }: Role): readonly Candidate[] {
  const values = authorizations
    .filter(({ object, inactive }) => object === 'S_TCODE' && !inactive)
    .flatMap(({ fields }) => fields.flatMap((field) => field.values));
  if (values.length === 0) return [];
  const transactions = new Set([...allNodes(menu)].filter(({ type }) => type === 'TR').map(({ report }) => report));
  const exact = new Set(values.map(({ low }) => low));
  return [...transactions]
    .filter((transaction) => !exact.has(transaction) && !values.some((value) => matches(value, transaction)))
    .map((transaction) => ({
      at: { table: 'AGR_HIER', cells: { AGR_NAME: role, REPORTTYPE: 'TR', REPORT: transaction }, field: 'REPORT' },
      diagnose: (...places) => diagnose('R2522', { role, transaction }, ...places),
      unlessDamaged: ['AGR_1250', 'AGR_1251'],
    }));
}
