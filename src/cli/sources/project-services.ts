import type { ServiceSource } from '../../catalog/service-source.ts';
import { menuServiceSource } from '../../model/menu-service-source.ts';
import type { Context } from '../context.ts';
import { compileSources } from './compile-sources.ts';

/** The services in the menus of the project's roles. Roles with errors count for nothing, and are not reported here. */
export async function projectServices(context: Context): Promise<ServiceSource> {
  const { roles } = await compileSources([], undefined, context);
  return menuServiceSource(roles, 'project');
}
