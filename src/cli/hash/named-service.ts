import type { ServiceName } from '../../catalog/service-name.ts';
import { isServiceType, serviceNameWidths, serviceOfSpelling } from '../../catalog/service-name.ts';
import { serviceNameProblems } from '../../catalog/service-name-problems.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';

/** The service that words name, `IWSV NAME 0001`, or what is wrong with them. Blanks between words may be many. */
export function namedService(words: string): ServiceName | readonly Diagnostic[] {
  const [type = '', ...rest] = words.trim().split(/\s+/);
  const service = serviceOfSpelling([type.toUpperCase(), ...rest].join(' '));
  if (service === undefined || !isServiceType(service.type)) return [diagnose('R5401', { given: words })];
  const limit = serviceNameWidths[service.type];
  const problems = serviceNameProblems(service.type, service.name);
  if (problems.length === 0) return service;
  return problems.map((problem) => diagnose('R5402', { given: service.name, problem, limit }));
}
