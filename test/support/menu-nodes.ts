import { serviceHash } from '../../src/catalog/service-hash.ts';
import type { ServiceName } from '../../src/catalog/service-name.ts';
import { serviceText } from '../../src/catalog/service-name.ts';
import type { MenuNode } from '../../src/model/menu.ts';
import { serviceAddress } from '../../src/model/menu-service.ts';

/** A node of a menu: an entry of type OT without address and texts, with some of it replaced. */
export function node(properties: Partial<MenuNode>): MenuNode {
  return { kind: 'entry', type: 'OT', report: '', address: '', linkType: 'W', texts: [], children: [], ...properties };
}

export function transaction(report: string): MenuNode {
  return node({ type: 'TR', report, linkType: '', texts: [{ language: 'E', text: report }] });
}

export function folder(...children: readonly MenuNode[]): MenuNode {
  return node({ kind: 'folder', type: '', linkType: '', texts: [{ language: 'E', text: 'Folder' }], children });
}

/** An entry with a hash, under any texts. */
export function hashed(name: string, type: string, ...texts: readonly string[]): MenuNode {
  const languages = ['D', 'E', 'F'];
  return node({
    report: 'SERVICE',
    address: serviceAddress({ name, type }),
    texts: texts.map((text, index) => ({ language: languages[index] ?? 'S', text })),
  });
}

/** The entry of a service as PFCG makes it. */
export function service(named: ServiceName): MenuNode {
  return hashed(serviceHash(named), 'HT', serviceText(named));
}
