import { serviceObjectName } from '../catalog/service-name.ts';
import type { KnownService } from '../catalog/service-source.ts';
import type { MenuNode } from './menu.ts';
import { hashOf } from './menu-service.ts';
import { serviceVerdict } from './service-verdict.ts';
import { allNodes } from './menu-walk.ts';

/**
 * The services that the menu nodes of roles name, by hash: of the roles of a file (`file`), or of the project's sources
 * (`project`). A node whose text contradicts its hash names none.
 */
export function menuServiceSource(
  roles: Iterable<{ readonly menu: readonly MenuNode[] }>,
  origin: 'file' | 'project',
): ReadonlyMap<string, KnownService> {
  const source = new Map<string, KnownService>();
  for (const { menu } of roles) {
    for (const node of allNodes(menu)) {
      const found = serviceVerdict(node);
      if (found?.verdict !== 'named') continue;
      const { hash, service } = found;
      const type = hashOf(node)?.type ?? '';
      source.set(hash, { hash, type, object: service.type, objectName: serviceObjectName(service), origin });
    }
  }
  return source;
}
