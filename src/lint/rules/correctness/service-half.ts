import type { ServiceName } from '../../../catalog/service-name.ts';
import { spelledService } from '../../../catalog/service-name.ts';
import { placeOfNode } from '../../../dsl/check/menu/node-places.ts';
import { nodeAtPath } from '../../definition-path.ts';
import { servicesOfMenu } from '../../services-of-menu.ts';
import { defineRule } from '../../rule.ts';

export const serviceHalf = defineRule({
  id: 'correctness/service-half',
  severity: 'warning',
  title: 'service without its other half',
  why: 'With gateway and back end in one system, an OData V2 service needs two entries: its service group (IWSG) and the service (IWSV). A role that has both for one service and only one for another has most likely lost the other. Roles with entries of one kind only are for separate systems and left alone. Halves are matched by their names, without Z in front; in sources, those that one odataV2() makes belong together whatever they are called.',
  reference: 'reference, section 5',
  bad: "menu: [serviceGroup('Z_ORDERS_SRV', '0001'), service('ORDERS_SRV', '0001'), «service»('Z_ITEMS_SRV', '0001')]",
  good: "menu: [odataV2({ group: ['Z_ITEMS_SRV', '0001'], service: ['ITEMS_SRV', '0001'] })]",
  role(role, _context, report) {
    if (role.menu.length === 0) return;
    const found = servicesOfMenu(role.menu);
    const callOf = (path: readonly number[]) => {
      const node = nodeAtPath(role.menu, path);
      const call = node && placeOfNode(node)?.definition;
      return call && `${call.file}:${call.line}:${call.column}`;
    };
    /** One odataV2() makes both halves, whatever they are called. */
    const isMadeWith = (path: readonly number[], others: typeof found): boolean => {
      const call = callOf(path);
      return call !== undefined && others.some((other) => callOf(other.path) === call);
    };
    const ofType = (type: ServiceName['type']) => found.filter(({ service }) => service.type === type);
    const [groups, services] = [ofType('IWSG'), ofType('IWSV')];
    for (const [halves, others] of [
      [groups, services],
      [services, groups],
    ] as const) {
      const names = new Set(others.map(({ service }) => bareName(service)));
      if (names.size === 0) continue;
      for (const { service, path } of halves) {
        if (names.has(bareName(service)) || isMadeWith(path, others)) continue;
        const other = service.type === 'IWSG' ? 'IWSV' : 'IWSG';
        report({ part: 'menu', path }, `${spelledService(service)} has no ${other} entry beside it`, {
          help: 'odataV2() makes both entries',
        });
      }
    }
  },
});

function bareName({ name }: ServiceName): string {
  return name.replace(/^Z_?/, '').replace(/_SRV$/, '');
}
