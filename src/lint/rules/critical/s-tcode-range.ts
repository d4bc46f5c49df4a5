import { quoted } from '../../../diagnostics/quoted.ts';
import { everythingIn, fieldOf, isGranting, spelledValue } from '../../granting.ts';
import { defineRule } from '../../rule.ts';

export const sTcodeRange = defineRule({
  id: 'critical/s-tcode-range',
  severity: 'warning',
  title: 'range or pattern of transactions',
  why: 'A range or a pattern gives transactions that nobody has named, and those that are installed later. What a transaction checks beside its code is then missing, or comes from another role.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_TCODE',
  bad: "authorizations: { S_TCODE: [{ TCD: ['VA03', «range('SE', 'SE9*')»] }] }",
  good: "menu: [transaction('VA03'), transaction('VA05')]",
  objects: ['S_TCODE'],
  authorization(authorization, _context, report) {
    const values = fieldOf(authorization, 'TCD')?.values ?? [];
    if (everythingIn(values) !== undefined || !isGranting(authorization)) return;
    for (const [index, value] of values.entries()) {
      if (value.inactive === true || (value.high === '' && !value.low.includes('*'))) continue;
      report(
        { field: 'TCD', value: index },
        `S_TCODE with TCD ${quoted(spelledValue(value))} gives transactions that nobody has named`,
        { help: 'put the transactions into the menu of the role' },
      );
    }
  },
});
