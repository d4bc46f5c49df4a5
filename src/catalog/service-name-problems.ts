import type { ServiceType } from './service-name.ts';
import { serviceNameWidths } from './service-name.ts';

/** What keeps a text from being the name or the version of a service. */
export type ServiceNameProblem = 'empty' | 'too long' | 'lower case' | 'blank' | 'character' | 'slash';

/**
 * What is wrong with the name of a service or service group, all of it: names are upper case, without blanks, in
 * ASCII (the hash is made over ASCII), and have slashes only around a namespace in front: `/DMO/UI_TRAVEL`.
 *
 * @example
 * ```ts
 * serviceNameProblems('IWSV', 'FCCX_communication'); // => ["lower case"]
 * ```
 */
export function serviceNameProblems(type: ServiceType, name: string): readonly ServiceNameProblem[] {
  if (name === '') return ['empty'];
  const problems: ServiceNameProblem[] = [];
  if (name.length > serviceNameWidths[type]) problems.push('too long');
  if (/[a-z]/.test(name)) problems.push('lower case');
  if (name.includes(' ')) problems.push('blank');
  if (/[^ -~]/.test(name)) problems.push('character');
  if (name.includes('/') && !/^\/[^/]+\/[^/]+$/.test(name)) problems.push('slash');
  return problems;
}
