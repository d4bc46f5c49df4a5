import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, hasErrors } from '../../diagnostics/diagnostic.ts';
import { writeAcgr } from '../../formats/abapgit/acgr-write.ts';
import { fileNameOf } from '../../formats/file-name.ts';
import type { WriteReport } from '../../formats/pfcg/write.ts';
import type { Role } from '../../model/role.ts';
import type { OutputFile } from '../output/write-output.ts';
import type { ManifestFile } from './manifest.ts';
import { measured } from './manifest.ts';
import { UnwritableRole } from './role-outputs.ts';

/**
 * The roles as abapGit XML, a file each, next to their .SAP files.
 *
 * @param diagnostics gets what is left out of them, and that their form is inferred
 * @throws {UnwritableRole} out of their bytes, when something does not fit
 */
export function abapGitOutputs(
  roles: readonly Role[],
  diagnostics: Diagnostic[],
  onFacts: (facts: ManifestFile) => void,
): readonly OutputFile[] {
  if (roles.length > 0) diagnostics.push(diagnose('R3201', { files: roles.length }));
  return roles.map((role) => {
    const path = `roles/${fileNameOf(role.name)}.acgr.xml`;
    return { path, bytes: bytes(role, path) };
  });

  function* bytes(role: Role, path: string): Generator<Uint8Array> {
    const report: WriteReport = { diagnostics: [], rows: 0 };
    yield* measured(writeAcgr(role, report), (facts) => {
      onFacts({ path, roles: [role.name], rows: report.rows, ...facts });
    });
    if (hasErrors(report.diagnostics)) throw new UnwritableRole(report.diagnostics);
    diagnostics.push(...report.diagnostics);
  }
}
