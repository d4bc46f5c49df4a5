import type { TextOrParameter } from '../../catalog/authorization-type.ts';
import { captureCallSite } from '../call-site.ts';
import type { MenuEntry } from './menu-entry.ts';
import { menuEntry } from './menu-entry.ts';
import type { TextOptions } from './transaction.ts';

export interface ServiceByHashOptions extends TextOptions {
  /** HT hash of a repository object (the default), HC of one whose hash collided, HS of an external service. */
  readonly type?: 'HT' | 'HC' | 'HS';
}

/**
 * A service whose hash cannot be computed, or whose name nobody knows: web services and Web Dynpro applications (HS),
 * and services whose hash collided with another (HC). The hash, 30 hexadecimal digits, comes from the own system. The
 * role gets its start authorization: the hash in S_SERVICE, status S.
 *
 * @example
 * ```ts
 * defineRole({
 *   name: 'Z_EXAMPLE',
 *   text: { EN: 'Example' },
 *   menu: [serviceByHash('0123456789ABCDEF0123456789ABCD', { type: 'HS', text: { EN: 'Our web service' } })],
 * });
 * ```
 */
export function serviceByHash(hash: TextOrParameter, options?: ServiceByHashOptions): MenuEntry {
  return menuEntry('serviceByHash', { ...options, hash }, captureCallSite());
}
