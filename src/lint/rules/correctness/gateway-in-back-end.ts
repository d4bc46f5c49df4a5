import { z } from 'zod';
import { spelledService } from '../../../catalog/service-name.ts';
import { patternOption } from '../../pattern-option.ts';
import { servicesOfMenu } from '../../services-of-menu.ts';
import { defineRule } from '../../rule.ts';

const options = z.strictObject({
  /** A regular expression that the names of roles for the back end match. */
  backend: patternOption.default('[_/-](BACK_?END|BE)([_-]|$)'),
  /** A regular expression that the names of roles for the gateway match. */
  gateway: patternOption.default('[_/-](GATEWAY|GW|FRONT_?END)([_-]|$)'),
});

export const gatewayInBackEnd = defineRule<z.output<typeof options>>({
  id: 'correctness/gateway-in-back-end',
  severity: 'error',
  title: 'service entry of the other system',
  why: 'In separate systems the gateway checks the service group (IWSG) and the back end the service (IWSV). The other one grants nothing there, and the right one is missing.',
  reference: 'reference, section 5',
  bad: "export default defineRole({ name: 'Z_SALES_BACKEND', text: { EN: 'Back end' }, menu: [«serviceGroup»('Z_ORDERS_SRV', '0001')] });",
  good: "export default defineRole({ name: 'Z_SALES_BACKEND', text: { EN: 'Back end' }, menu: [service('Z_ORDERS_SRV', '0001')] });",
  options,
  role(role, context, report) {
    if (role.menu.length === 0) return;
    const { backend, gateway } = context.options;
    const is = (pattern: string) => new RegExp(pattern, 'u').test(role.name);
    const wrong = is(backend) ? 'IWSG' : is(gateway) ? 'IWSV' : undefined;
    if (wrong === undefined) return;
    const where = wrong === 'IWSG' ? 'the back end' : 'the gateway';
    for (const { service, path } of servicesOfMenu(role.menu)) {
      if (service.type !== wrong) continue;
      report(
        { part: 'menu', path },
        `${spelledService(service)} is checked in the other system, and the role is for ${where}`,
        {
          help: wrong === 'IWSG' ? 'use service()' : 'use serviceGroup()',
        },
      );
    }
  },
});
