import { z } from 'zod';
import { defineRule } from '../../rule.ts';
import { patternOption } from '../../pattern-option.ts';

const options = z.strictObject({
  /** A regular expression that the names of technical users match. */
  pattern: patternOption.default('(^|[_-])(RFC|BATCH|BTC|COMM|COM|SYS|TECH|INTERFACE|WF-BATCH)([_-]|$)'),
});

export const dialogUserForMachine = defineRule<z.output<typeof options>>({
  id: 'hygiene/dialog-user-for-machine',
  severity: 'info',
  title: 'dialog user with the name of a technical user',
  why: 'A user that programs log on with is a system user: nobody can work with it on a screen, and its password does not expire. Some products ask for a dialog user nevertheless (R1318 checks what roles ask for); then the finding is allowed with that reason.',
  reference: 'SAP Help Portal, user types',
  bad: "export default defineUser({ name: «'SALES_RFC'», type: 'dialog', roles: [] });",
  good: "export default defineUser({ name: 'SALES_RFC', type: 'system', roles: [] });",
  options,
  user(user, context, report) {
    if (user.type !== 'A' || !new RegExp(context.options.pattern, 'u').test(user.name)) return;
    report({ part: 'user' }, 'it is a dialog user, and its name says that programs log on with it', {
      help: "make it type: 'system', unless a product asks for a dialog user",
    });
  },
});
