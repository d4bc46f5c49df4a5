import type { SodAccess, SodRules } from './sod-rules.ts';

const transactions = (...TCD: readonly string[]): readonly SodAccess[] => [{ object: 'S_TCODE', fields: { TCD } }];
const together = (
  transaction: readonly SodAccess[],
  object: string,
  ACTVT: readonly string[],
): readonly SodAccess[] => [...transaction, { object, fields: { ACTVT } }];

/**
 * An EXAMPLE of a rule set, from public knowledge of standard transactions: it shows the form and is good for a first
 * look. It is not complete, it is no advice, and no auditor has approved it. A project writes its own.
 *
 * @example
 * ```ts
 * export default defineConfig({ lint: { sod: [sampleSod()] } });
 * ```
 */
export function sampleSod(): SodRules {
  return sample;
}

const sample: SodRules = {
  functions: [
    {
      id: 'VENDOR',
      text: 'maintain vendors',
      alternatives: [transactions('FK01', 'FK02', 'XK01', 'XK02', 'MK01', 'MK02')],
    },
    { id: 'INVOICE', text: 'enter vendor invoices', alternatives: [transactions('MIRO', 'FB60', 'FB65')] },
    { id: 'PAYMENT', text: 'pay vendors', alternatives: [transactions('F110', 'F-53', 'F-58')] },
    {
      id: 'ORDER',
      text: 'order goods',
      alternatives: [together(transactions('ME21N', 'ME22N', 'ME21'), 'M_BEST_EKO', ['01', '02'])],
    },
    { id: 'RECEIPT', text: 'post goods receipts', alternatives: [transactions('MIGO', 'MB01', 'MB0A')] },
    {
      id: 'CUSTOMER',
      text: 'maintain customers',
      alternatives: [transactions('FD01', 'FD02', 'XD01', 'XD02', 'VD01', 'VD02')],
    },
    {
      id: 'SALES',
      text: 'enter sales orders',
      alternatives: [together(transactions('VA01', 'VA02'), 'V_VBAK_VKO', ['01', '02'])],
    },
    {
      id: 'USERS',
      text: 'maintain users',
      alternatives: [together(transactions('SU01', 'SU10'), 'S_USER_GRP', ['01', '02'])],
    },
    { id: 'ROLES', text: 'maintain roles', alternatives: [together(transactions('PFCG'), 'S_USER_AGR', ['01', '02'])] },
  ],
  conflicts: [
    {
      id: 'SAMPLE-1',
      text: 'vendors and payments',
      functions: ['VENDOR', 'PAYMENT'],
      risk: 'somebody invents a vendor and pays it',
    },
    {
      id: 'SAMPLE-2',
      text: 'vendors and invoices',
      functions: ['VENDOR', 'INVOICE'],
      risk: 'somebody invents a vendor and enters invoices of it',
    },
    {
      id: 'SAMPLE-3',
      text: 'invoices and payments',
      functions: ['INVOICE', 'PAYMENT'],
      risk: 'somebody enters an invoice and pays it',
    },
    {
      id: 'SAMPLE-4',
      text: 'orders and goods receipts',
      functions: ['ORDER', 'RECEIPT'],
      risk: 'somebody orders goods and confirms that they came',
    },
    {
      id: 'SAMPLE-5',
      text: 'customers and sales orders',
      functions: ['CUSTOMER', 'SALES'],
      risk: 'somebody invents a customer and delivers to it',
    },
    {
      id: 'SAMPLE-6',
      text: 'users and roles',
      functions: ['USERS', 'ROLES'],
      risk: 'somebody grants himself any access',
    },
  ],
};
