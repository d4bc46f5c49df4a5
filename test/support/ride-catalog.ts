import { readFileSync, readdirSync } from 'node:fs';
import { readAbapGitFile } from '../../src/catalog/abapgit/read-abapgit-file.ts';
import type { ApplicationDefaults } from '../../src/catalog/facts/application-defaults.ts';
import type { CommittedCatalog } from '../../src/catalog/records/committed-catalog.ts';
import { committedApplication, emptyCommitted, printCommitted } from '../../src/catalog/records/committed-catalog.ts';

const repository = new URL('../../fixtures/abapgit/src/', import.meta.url);

/**
 * The committed catalog of a project that uses everything of the invented abapGit repository of a bicycle rental.
 *
 * @param change what a later state of the repository says of an application
 */
export function rideCatalog(change: (defaults: ApplicationDefaults) => ApplicationDefaults = (same) => same): string {
  const objects: CommittedCatalog['objects'] = {};
  const applications: CommittedCatalog['applications'] = {};
  for (const name of readdirSync(repository)) {
    const read = readAbapGitFile(readFileSync(new URL(encodeURIComponent(name), repository)), name);
    if (read === undefined) continue;
    const { facts } = read;
    for (const { name: object, fields } of facts.objects ?? [])
      objects[object] = { from: 'abapgit', fields: [...fields] };
    for (const defaults of facts.defaults ?? []) {
      applications[`${defaults.type} ${defaults.name}`] = committedApplication(change(defaults), 'abapgit');
    }
  }
  return printCommitted({ ...emptyCommitted, objects, applications });
}

/** A later state of the repository: the desk may also display stations, and does not propose rentals any more. */
export const laterDefaults = (defaults: ApplicationDefaults): ApplicationDefaults =>
  defaults.name === 'ZRIDE_DESK'
    ? {
        ...defaults,
        objects: defaults.objects.map((each) => {
          if (each.object === 'Z_RIDE_RNT') return { ...each, flag: 'X' };
          const values = ['01', '03', '06'].map((low) => ({ low, high: '' }));
          const fields = each.fields.map((field) => (field.name === 'ACTVT' ? { ...field, values } : field));
          return each.object === 'Z_RIDE_BIK' ? { ...each, fields } : each;
        }),
      }
    : defaults;
