import { createHash } from 'node:crypto';
import type { ServiceName } from './service-name.ts';
import { serviceObjectName } from './service-name.ts';

const hashLength = 30;

/**
 * The hash under which SAP stores a service, in S_SERVICE / SRV_NAME with SRV_TYPE `HT`: the first 30 hexadecimal
 * digits, upper case, of MD5 over `R3TR,<object>,<object name>` (reference, section 5). SAP does not document the
 * rule; it was found by testing candidates and is right for all 27 published pairs. A service whose hash collides
 * with another has a value (type `HC`) that only the system knows.
 *
 * The name is taken as it is: `serviceNameProblems` says whether it can be one.
 *
 * @example
 * ```ts
 * serviceHash({ type: 'IWSV', name: 'FCCX_COMMUNICATION_SERVICES_SRV', version: '0001' }); // => "D44329FDDBDC3360697C2A69D2FA32"
 * serviceHash({ type: 'G4BA', name: '/DMO/UI_AGENCY_O4' }); // => "3FBF292B34170F4F575B75F60D83BF"
 * ```
 */
export function serviceHash(service: ServiceName): string {
  const text = `R3TR,${service.type},${serviceObjectName(service)}`;
  return createHash('md5').update(text, 'latin1').digest('hex').slice(0, hashLength).toUpperCase();
}

/** Whether a text has the form of a hash: 30 hexadecimal digits, upper case. */
export function isServiceHash(text: string): boolean {
  return /^[0-9A-F]{30}$/.test(text);
}
