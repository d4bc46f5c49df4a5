import { roleParameters } from '../../src/formats/ecatt/columns.ts';
import { parametersInUse } from '../../src/formats/ecatt/write.ts';
import { userFiles } from '../../src/formats/user-files.ts';
import type { BuildFacts } from '../../src/guide/build-facts.ts';
import type { GuideFacts } from '../../src/guide/facts.ts';
import { gatherFacts } from '../../src/guide/gather-facts.ts';
import type { Role } from '../../src/model/role.ts';
import type { UserFormat } from '../../src/model/user-format.ts';
import type { User } from '../../src/model/user.ts';
import { ascii } from './user-files.ts';

/** A role with nothing but a name, and what a test adds. */
export function role(name: string, more: Partial<Role> = {}): Role {
  return {
    name,
    kind: 'single',
    children: [],
    masterLanguage: 'E',
    texts: [{ language: 'E', short: `Text of ${name}`, long: [] }],
    authorizations: [],
    orgLevels: [],
    menu: [],
    flags: [],
    otherRecords: [],
    ...more,
  };
}

/** What a build of these roles and users would tell the guide: a file for each role. */
export function buildOf(
  roles: readonly Role[],
  users: readonly User[] = [],
  formats: readonly UserFormat[] = ['ecatt'],
  more: Partial<BuildFacts> = {},
): BuildFacts {
  const { files } = userFiles(users, formats, ascii);
  return {
    system: undefined,
    release: '757',
    codePage: 'windows-1252',
    roles,
    users,
    roleFiles: roles.map(({ name }) => ({ path: `roles/${name}.SAP`, size: 1000, roles: [name] })),
    abapGitFiles: 0,
    userFiles: files.map(({ path, format, rows, bytes }) => ({
      path,
      format,
      rows,
      size: Buffer.concat([...bytes]).length,
    })),
    dateFormat: '1',
    userEncoding: 'us-ascii',
    userParameters: parametersInUse(users),
    roleParameters,
    ...more,
  };
}

export function factsOf(...build: Parameters<typeof buildOf>): GuideFacts {
  return gatherFacts(buildOf(...build));
}
