import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';

/** What can be wrong with the catalog that a project imported. */
export const catalogCodes = {
  R4711: kind<{ readonly path: string }>({
    severity: 'warning',
    title: 'index of the catalog that cannot be used',
    why: 'The index was damaged, or another version of rolewright wrote it. It counts for nothing; what the project has committed still counts.',
    message: ({ path }) => `${quoted(path)} is no index of a catalog, or one of another version`,
    help: () => 'delete it and run "rolewright catalog import" again with its files',
    example: { path: '.rolewright/catalog/current.tsv' },
  }),
  R4712: kind<{ readonly path: string; readonly reason: string }>({
    severity: 'error',
    title: 'committed part of the catalog that cannot be read',
    why: 'Roles would be checked against something else than on other machines.',
    message: ({ path, reason }) => `${quoted(path)} is no catalog: ${quoted(reason)}`,
    help: () => 'take it from the version control again, or run "rolewright catalog import"',
    example: { path: 'rolewright.catalog.json', reason: 'objects.S_RFC.fields: Too small' },
  }),
} as const;
