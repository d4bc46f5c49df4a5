import type { ServiceSource } from '../../catalog/service-source.ts';
import { serviceOfHash } from '../../catalog/service-source.ts';

/** What a hash stands for, in words for a comment. */
export function hashComment(hash: string, sources: readonly ServiceSource[]): string {
  const service = serviceOfHash(hash, sources);
  if (service === undefined) return 'no source says which service this hash stands for';
  return `${service.object} ${service.objectName.replace(/ +/g, ' ')}`;
}
