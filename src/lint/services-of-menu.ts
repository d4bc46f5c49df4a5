import type { ServiceName } from '../catalog/service-name.ts';
import type { MenuNode } from '../model/menu.ts';
import { serviceVerdict } from '../model/service-verdict.ts';

/** The services that the entries of a menu name, each with the path of its entry. */
export function servicesOfMenu(
  menu: readonly MenuNode[],
  above: readonly number[] = [],
): readonly { readonly service: ServiceName; readonly path: readonly number[] }[] {
  return menu.flatMap((node, index) => {
    const path = [...above, index];
    const found = serviceVerdict(node);
    const below = servicesOfMenu(node.children, path);
    return found?.verdict === 'named' ? [{ service: found.service, path }, ...below] : below;
  });
}
