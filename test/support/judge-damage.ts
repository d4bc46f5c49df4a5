import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { diffRoles, isEmptyDiff } from '../../src/diff/index.ts';
import { isFilePlace } from '../../src/diagnostics/place.ts';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import { repairRoleFile } from '../../src/verify/repair/repair-file.ts';
import { verifyRoleFile } from '../../src/verify/verify-file.ts';
import { lineOf } from '../../src/verify/places.ts';
import type { Damage } from './damage-edits.ts';
import { Random } from './random.ts';
import { linesOf } from './file-lines.ts';

/** What came of one damage: undefined when the file had nothing to damage so. */
export type Judgement =
  { readonly problem: string } | { readonly found: boolean; readonly changed: boolean; readonly restored: boolean };

const findingsOf = (bytes: Uint8Array) =>
  verifyRoleFile(() => [bytes], { file: 'damaged.SAP' }).diagnostics.filter(({ severity }) => severity !== 'info');

/** The lines of the problem and of what belongs to it; 0 for the file as a whole. */
const linesOfFinding = ({ places }: Diagnostic): readonly number[] =>
  places.map((place) => (isFilePlace(place) ? (place.line ?? 0) : 0));

const inWords = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map((each) => `${each.code} in line ${String(lineOf(each))}`).join(', ') || 'nothing';

/** Damages a sound file, and says whether what verify finds and repairs is right. */
export function judge(original: Uint8Array, damage: Damage, seed: number): Judgement | undefined {
  const damaged = damage.apply(linesOf(original), new Random(seed));
  if (damaged === undefined || Buffer.compare(damaged.bytes, original) === 0) return undefined;
  const rolesOf = (bytes: Uint8Array) => readPfcg(bytes, { file: 'damaged.SAP' }).roles;
  const changed = !isEmptyDiff(diffRoles(rolesOf(original), rolesOf(damaged.bytes)));
  const before = new Set(findingsOf(original).map(({ code }) => code));
  const findings = findingsOf(damaged.bytes).filter(({ code }) => !before.has(code));
  const found = findings.length > 0;
  const said = `${damage.name} (seed ${String(seed)}): found ${inWords(findings)}`;
  if (damage.harm === 'never' && found) return { problem: `${said}, although it is harmless` };
  if (damage.harm === 'never' && changed) return { problem: `${said}, but the roles differ` };
  if (damage.harm === 'always' && !found) return { problem: `${said}, although it is harmful` };
  const isPlaced = findings.some((each) =>
    linesOfFinding(each).some((line) => line === 0 || damaged.lines.includes(line)),
  );
  if (found && !isPlaced) return { problem: `${said}, but line ${damaged.lines.slice(0, 5).join(' or ')} was damaged` };
  const fixed = repairRoleFile(() => [damaged.bytes], { file: 'damaged.SAP' });
  const bytes = Buffer.concat([...fixed.bytes]);
  const restored = bytes.equals(original);
  if (damage.repaired === 'always' && !restored)
    return { problem: `${said}; the repair does not give the original back` };
  if (damage.harm === 'always' && damage.repaired !== undefined && !restored && findingsOf(bytes).length === 0) {
    return { problem: `${said}; the repair makes something else of it than it was, and nobody would notice` };
  }
  const again = repairRoleFile(() => [bytes], { file: 'damaged.SAP' });
  if (again.changed) return { problem: `${said}; what was repaired is repaired again: ${inWords(again.repairs)}` };
  if (fixed.changed && !hasErrors(findings) && hasErrors(findingsOf(bytes)))
    return { problem: `${said}; the repair broke it` };
  return { found, changed, restored };
}
