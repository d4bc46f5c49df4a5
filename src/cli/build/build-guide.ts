import type { CompleteSettings } from '../../dsl/check-settings.ts';
import { roleParameters } from '../../formats/ecatt/columns.ts';
import { parametersInUse } from '../../formats/ecatt/write.ts';
import { gatherFacts } from '../../guide/gather-facts.ts';
import { guideText } from '../../guide/guide-text.ts';
import type { Role } from '../../model/role.ts';
import type { User } from '../../model/user.ts';
import type { BuildValues } from './build-values.ts';
import type { ManifestFile, ManifestUserFile } from './manifest.ts';
import type { UserTarget } from './user-outputs.ts';

export const guideName = 'IMPORT.md';

interface BuiltFiles {
  readonly roles: readonly Role[];
  readonly users: readonly User[];
  readonly files: readonly ManifestFile[];
  readonly userFiles: readonly ManifestUserFile[];
  readonly abapGitFiles: readonly ManifestFile[];
}

/** The admin's guide to the files of a build. */
export function guideOf(
  values: Pick<BuildValues, 'system' | 'guide-language'>,
  { roles, users, files, userFiles, abapGitFiles }: BuiltFiles,
  { release, codePage }: CompleteSettings,
  { encoding, dateFormat }: UserTarget,
): string {
  const facts = gatherFacts({
    system: values.system,
    release,
    codePage,
    roles,
    users,
    roleFiles: files,
    abapGitFiles: abapGitFiles.length,
    userFiles,
    dateFormat,
    userEncoding: encoding.name,
    userParameters: parametersInUse(users),
    roleParameters,
  });
  return guideText(facts, values['guide-language'] === 'de' ? 'DE' : 'EN');
}
