import { catalogObjectTypes } from '../../catalog/object-types.ts';
import type { CommittedCatalog } from '../../catalog/records/committed-catalog.ts';
import { printCommitted } from '../../catalog/records/committed-catalog.ts';
import { objectOf } from '../../catalog/records/record-facts.ts';
import { selectCommitted } from '../../catalog/records/select-committed.ts';
import { textOf } from '../../catalog/imported-objects.ts';
import { count } from '../../diagnostics/codes/count.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { catalogUse } from '../../model/catalog-use.ts';
import type { Role } from '../../model/role.ts';
import type { Context } from '../context.ts';
import { writeOutput } from '../output/write-output.ts';
import { compileSources } from '../sources/compile-sources.ts';
import { catalogPaths, localTypes } from './catalog-files.ts';
import type { IndexFile } from './index-file.ts';

interface CommittedJob {
  readonly folder: string;
  readonly release: string | undefined;
  readonly index: IndexFile;
  readonly former: CommittedCatalog | undefined;
  /** Nothing is taken from what was committed before. */
  readonly replace: boolean;
}

export interface WrittenCommitted {
  /** Missing when it could not be written. */
  readonly committed?: CommittedCatalog;
  /** The roles of the project without errors, as they were before. */
  readonly roles: readonly Role[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes what the roles of the project use of an index, and the types of all its objects for the editor. */
export async function writeCommitted(
  { folder, release, index, former, replace }: CommittedJob,
  context: Context,
): Promise<WrittenCommitted> {
  const { io, palette, say, interruptible } = context;
  const { roles, diagnostics: problems } = await compileSources([], undefined, context);
  const use = catalogUse(roles);
  // What a role with errors uses is not known, so nothing is taken away.
  const keeps = hasErrors(problems);
  if (problems.some(({ code }) => code === 'R4002'))
    say('there are no roles yet: when there are, import again, without files, to commit what they use');
  else if (keeps) {
    const then = replace ? 'what they use is not known' : 'what they use stays in the committed part';
    say(`some roles have errors: ${then}; import again when they are well`);
  }
  const joined = (names: ReadonlySet<string>, kept: object | undefined) =>
    keeps ? [...names, ...Object.keys(kept ?? {})] : names;
  const committed = selectCommitted(
    index,
    {
      objects: joined(use.objects, former?.objects),
      applications: joined(use.applications, former?.applications),
      transactions: joined(use.transactions, former?.transactions),
      services: joined(use.services, former?.services),
    },
    replace ? undefined : former,
    release,
  );
  const path = catalogPaths(release).committed;
  const files = [
    { path, bytes: Buffer.from(printCommitted(committed)) },
    // The editor knows one catalog.
    ...(release === undefined ? [{ path: localTypes, bytes: Buffer.from(typesOf(index)) }] : []),
  ];
  const { written, diagnostics } = await interruptible((signal) => writeOutput(folder, files, [], { signal }));
  if (diagnostics.length > 0) return { roles, diagnostics };
  const { objects, applications, transactions, services } = committed;
  const counts = [
    count(Object.keys(objects).length, 'object'),
    count(Object.keys(applications).length, 'application'),
    count(Object.keys(transactions).length, 'transaction'),
    count(Object.keys(services).length, 'service'),
  ];
  const state = written.includes(path) ? palette.good('wrote') : palette.faint('unchanged');
  io.stdout.write(
    `${state} ${path}: ${counts.join(', ')} that ${count(roles.length, 'role')} ${roles.length === 1 ? 'uses' : 'use'}\n`,
  );
  if (release === undefined && written.includes(path))
    say('next: rolewright types, for editors without the full index');
  return { committed, roles, diagnostics };
}

function typesOf(index: IndexFile): string {
  const objects = [...index.records('object')].flatMap(([name, record]) => {
    const found = objectOf(name, record)?.fact;
    const text = found && textOf(found);
    return found === undefined
      ? []
      : [{ name, fields: found.fields, verified: true, ...(text === undefined ? {} : { text }) }];
  });
  return catalogObjectTypes(objects);
}
