import type { PageMemory } from '../../codec/page-memory.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PfcgTarget, WriteReport } from '../../formats/pfcg/write.ts';
import { writePfcg } from '../../formats/pfcg/write.ts';
import type { Role } from '../../model/role.ts';
import type { OutputFile } from '../output/write-output.ts';
import type { ManifestFile } from './manifest.ts';

/** A role file that is to be written: where, and with which roles. */
export interface RoleOutput {
  readonly path: string;
  readonly bundle?: true;
  readonly roles: readonly Role[];
}

/** Something in a role could not be written as it is; nothing of the build must stay. */
export class UnwritableRole extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super('a role cannot be written');
    this.diagnostics = diagnostics;
  }
}

/**
 * A role file as it is written, its bytes made while they are taken. What the manifest says of it is handed over when
 * they have all been made.
 *
 * @throws {UnwritableRole} out of its bytes, when something does not fit
 */
export function roleOutput(output: RoleOutput, target: PfcgTarget, onFacts: (facts: ManifestFile) => void): OutputFile {
  const { path, bundle, roles } = output;
  const report: WriteReport = { diagnostics: [], rows: 0 };
  function* bytes(memory: PageMemory): Generator<Uint8Array> {
    yield* writePfcg(roles, { ...target, memory }, report);
    if (report.diagnostics.length > 0) throw new UnwritableRole(report.diagnostics);
  }
  return {
    path,
    bytes,
    onMade: ({ size, sha256 }) => {
      const names = roles.map(({ name }) => name);
      const listed = bundle === undefined ? { path, roles: names } : { path, bundle, roles: names };
      onFacts({ ...listed, rows: report.rows, size, sha256 });
    },
  };
}
