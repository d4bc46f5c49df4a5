import { diagnose } from '../diagnostics/diagnostic.ts';
import { AGR_BUFFI } from '../layouts/agr-buffi.ts';
import type { MenuNode } from '../model/menu.ts';
import { serviceNameAt } from '../model/menu-service.ts';
import { serviceVerdict } from '../model/service-verdict.ts';
import type { FinishContext } from './finish-context.ts';

const { start } = AGR_BUFFI.at.URL;
const nameColumn = { start: start + serviceNameAt.start, end: start + serviceNameAt.end };

/** Reports a menu node whose service hash is none, or contradicts the text that names the service. */
export function checkService(role: string, node: MenuNode, line: number, context: FinishContext): void {
  const found = serviceVerdict(node);
  if (found?.verdict === 'no hash') {
    context.report(diagnose('R2305', { role, found: found.hash }, context.place(line, nameColumn)));
  } else if (found?.verdict === 'contradicts') {
    const { hash, named, expected } = found;
    context.report(diagnose('R2306', { role, hash, named, expected }, context.place(line, nameColumn)));
  }
}
