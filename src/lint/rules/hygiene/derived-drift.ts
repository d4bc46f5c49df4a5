import { quoted } from '../../../diagnostics/quoted.ts';
import { driftOf } from '../../../model/drift.ts';
import { defineRule } from '../../rule.ts';

const family = `const master = defineRole({ name: 'Z_MASTER', text: { EN: 'Master' }, authorizations: { F_BKPF_BUK: [{ BUKRS: [org('BUKRS')], ACTVT: ['03'] }] } });
export default [master, deriveRole(master, { name: 'Z_DERIVED', text: { EN: 'Derived' }, orgLevels: { BUKRS: ['1000'] } })];`;

export const derivedDrift = defineRule({
  id: 'hygiene/derived-drift',
  severity: 'warning',
  title: 'derived role with data of its own',
  why: 'A derived role has the authorizations of its master, only its org levels are its own. What is different is lost with the next adjustment from the master, and until then nobody knows. Sources cannot differ; downloads can.',
  reference: 'reference, section 8',
  bad: family,
  fileChange: {
    row: ['AGR_1251', 'Z_DERIVED', 'ACTVT'],
    from: ' 03 ',
    to: ' 02 ',
    found: ['AGR_1250', 'Z_DERIVED', 'F_BKPF_BUK'],
  },
  good: family,
  role(role, context, report) {
    const master = role.parent === undefined ? undefined : context.roles.get(role.parent);
    if (master === undefined) return;
    const drift = driftOf(role, master);
    const [first] = drift;
    if (first === undefined) return;
    const where = [first.object, first.field].filter((part) => part !== '').join(' ');
    const what = first.value === '' ? where : `${where} ${quoted(first.value)}`;
    const more = drift.length > 1 ? ` and ${drift.length - 1} more` : '';
    const index = role.authorizations.findIndex((each) => each === first.authorization);
    report(
      index < 0 ? { part: 'role' } : { part: 'authorization', index },
      `it differs from its master ${master.name}: ${what} is ${first.change === 'missing' ? 'missing' : 'its own'}${more}`,
      { help: `adjust it from ${master.name}, or make it a single role` },
    );
  },
});
