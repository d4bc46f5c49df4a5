import type { ProjectObjects } from '../catalog/known-objects.ts';
import { captureCallSite } from './call-site.ts';
import { markDefinition } from './definition.ts';

/**
 * Declares authorization objects that rolewright does not ship, or whose fields differ in the project's release:
 * all fields of each object, up to 10. Names have up to 10 characters, upper case. The configuration hands them to
 * the check; the `declare module` block makes the editor know them.
 *
 * @example
 * ```ts
 * const objects = defineObjects({ Z_BATCH: ['Z_JOB', 'ACTVT'] });
 *
 * declare module 'rolewright' {
 *   interface AuthObjects extends ObjectsOf<typeof objects> {}
 * }
 *
 * export default defineConfig({ objects });
 * ```
 */
export function defineObjects<const Objects extends ProjectObjects>(objects: Objects): Objects {
  return markDefinition(objects, 'objects', captureCallSite());
}
