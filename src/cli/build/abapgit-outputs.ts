import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, hasErrors } from '../../diagnostics/diagnostic.ts';
import { writeAcgr } from '../../formats/abapgit/acgr-write.ts';
import { fileNameOf } from '../../formats/file-name.ts';
import type { WriteReport } from '../../formats/pfcg/write.ts';
import type { Role } from '../../model/role.ts';
import type { OutputFile } from '../output/write-output.ts';
import type { ManifestFile } from './manifest.ts';
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
  return roles.map((role): OutputFile => {
    const path = `roles/${fileNameOf(role.name)}.acgr.xml`;
    const report: WriteReport = { diagnostics: [], rows: 0 };
    return {
      path,
      bytes: bytes(role, report),
      onMade: (facts) => {
        onFacts({ path, roles: [role.name], rows: report.rows, ...facts });
      },
    };
  });

  function* bytes(role: Role, report: WriteReport): Generator<Uint8Array> {
    yield* writeAcgr(role, report);
    if (hasErrors(report.diagnostics)) throw new UnwritableRole(report.diagnostics);
    diagnostics.push(...report.diagnostics);
  }
}
