import type { TextOrParameter } from '../../catalog/authorization-type.ts';
import { captureCallSite } from '../call-site.ts';
import type { EntryOptions, MenuEntry } from './menu-entry.ts';
import { menuEntry } from './menu-entry.ts';

/** A variant of the authorization defaults whose tick is written, because the own system has shown how it stores it. */
export interface KeyedVariant {
  readonly name: TextOrParameter;
  /** NAME of the row in the system's table AGR_APPL_VARS, up to 30 characters. */
  readonly key: TextOrParameter;
  /** TYPE of that row, 2 characters; `HT` when left out, which is the type of the service's hash (inferred). */
  readonly type?: TextOrParameter;
}

export interface ServiceOptions extends EntryOptions {
  /**
   * The variant of the authorization defaults ("OP Variant") to tick on PFCG's *Applications* tab. How a file says that
   * is not known (reference, section 7), so it becomes a step for the admin; only with the key of the own system a row
   * of AGR_APPL_VARS is written.
   */
  readonly variant?: TextOrParameter | KeyedVariant;
}

/** Name and version of a service: `['FCCX_COMMUNICATION_SERVICES_SRV', '0001']`. */
export type NameAndVersion = readonly [name: TextOrParameter, version: TextOrParameter];

export interface ODataV2Halves extends ServiceOptions {
  /** The service group (R3TR IWSG), which the gateway checks; its name is chosen when the service is activated. */
  readonly group?: NameAndVersion;
  /** The service (R3TR IWSV), which the business back end checks. */
  readonly service?: NameAndVersion;
}

/**
 * The gateway half of an OData V2 service: a service group (R3TR IWSG), up to 35 characters, with its version of four
 * digits. The role gets its start authorization: the hash of the group in S_SERVICE, status S.
 *
 * @example
 * ```ts
 * defineRole({
 *   name: 'Z_EXAMPLE',
 *   text: { EN: 'Example' },
 *   menu: [serviceGroup('ZFCCX_COMMUNICATION_SERVICES_SRV', '0001')],
 * });
 * ```
 */
export function serviceGroup(name: TextOrParameter, version: TextOrParameter, options?: ServiceOptions): MenuEntry {
  return menuEntry('serviceGroup', { ...options, name, version }, captureCallSite());
}

/**
 * The back-end half of an OData V2 service: the service itself (R3TR IWSV), up to 35 characters, with its version of
 * four digits. The role gets its start authorization: the hash of the service in S_SERVICE, status S.
 *
 * @example
 * ```ts
 * defineRole({
 *   name: 'Z_EXAMPLE',
 *   text: { EN: 'Example' },
 *   menu: [
 *     service('FCCX_COMMUNICATION_SERVICES_SRV', '0001', { variant: 'FCCX_COMMUNICATION_SERVICES_SRVO' }),
 *   ],
 * });
 * ```
 */
export function service(name: TextOrParameter, version: TextOrParameter, options?: ServiceOptions): MenuEntry {
  return menuEntry('service', { ...options, name, version }, captureCallSite());
}

/**
 * Both halves of an OData V2 service in one place: a role of the side `gateway` gets the group, one of the side
 * `backend` the service, any other role both. A variant belongs to the service.
 *
 * @example
 * ```ts
 * defineRole({
 *   name: 'Z_EXAMPLE',
 *   text: { EN: 'Example' },
 *   menu: [
 *     odataV2({
 *       group: [parameter('iwsg', { default: 'ZFCCX_COMMUNICATION_SERVICES_SRV' }), '0001'],
 *       service: ['FCCX_COMMUNICATION_SERVICES_SRV', '0001'],
 *     }),
 *   ],
 * });
 * ```
 */
export function odataV2(halves: ODataV2Halves): MenuEntry {
  return menuEntry('odataV2', { ...halves }, captureCallSite());
}
