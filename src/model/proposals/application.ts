import type { ApplicationType } from '../../catalog/facts/application-defaults.ts';
import { serviceHash } from '../../catalog/service-hash.ts';
import { serviceOfSpelling, serviceOfText, spelledService } from '../../catalog/service-name.ts';
import { fioriEntryOf } from '../fiori-entry.ts';
import type { MenuNode } from '../menu.ts';
import { hashOf } from '../menu-service.ts';
import { allNodes } from '../menu-walk.ts';
import { serviceVerdict } from '../service-verdict.ts';

/** An application in a menu that authorization defaults (SU24) may be kept for. */
export interface Application {
  readonly type: ApplicationType;
  /** Transaction code or hash, up to 30 characters. */
  readonly name: string;
  /** What people call it: `VA03`, `IWSV ZSALES_SRV 0001`; the hash when no name is known. */
  readonly label: string;
  /** Set for an app id of the launchpad: what that brings is known only inside the system, so nothing is missed here. */
  readonly isApp?: true;
}

/** The applications of a menu, each once, in order of type and name: the order of the menu does not matter. */
export function menuApplications(menu: readonly MenuNode[]): readonly Application[] {
  const found = new Map<string, Application>();
  for (const node of allNodes(menu)) {
    const application = applicationOf(node);
    if (application === undefined) continue;
    const key = applicationKey(application);
    if (found.get(key)?.isApp !== undefined || !found.has(key)) found.set(key, application);
  }
  return [...found].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, application]) => application);
}

/** Tells applications apart. */
export function applicationKey({ type, name }: Pick<Application, 'type' | 'name'>): string {
  return `${type} ${name}`;
}

/** Whether an author means an application: by transaction code, by hash, or as `IWSV ZSALES_SRV 0001` or `R3TR IWSV ...`. */
export function isCalled({ name, label, type }: Application, called: string): boolean {
  if (called === name || called === label) return true;
  if (type === 'TR') return false;
  const service = serviceOfSpelling(called) ?? serviceOfText(called);
  return service !== undefined && (spelledService(service) === label || serviceHash(service) === name);
}

function applicationOf(node: MenuNode): Application | undefined {
  if (node.type === 'TR') return node.report === '' ? undefined : transaction(node.report);
  const app = fioriEntryOf(node);
  if (app?.kind === 'Fiori app') return { ...transaction(app.id), isApp: true };
  const address = hashOf(node);
  if (address === undefined) return undefined;
  const verdict = serviceVerdict(node);
  const label = verdict?.verdict === 'named' ? spelledService(verdict.service) : address.name;
  return { type: address.type as ApplicationType, name: address.name, label };
}

function transaction(code: string): Application {
  return { type: 'TR', name: code, label: code };
}
