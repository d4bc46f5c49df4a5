import { encodingNamed } from '../../codec/encoding.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { FilePlace } from '../../diagnostics/place.ts';
import type { PfcgFile } from '../../formats/pfcg/read.ts';

/** The system that a file is for, as the configuration describes it. */
export interface TargetSystem {
  readonly name: string;
  /** Release of SAP_BASIS, such as 757. */
  readonly release: string;
  /** Code page of the front end that uploads, by any of its names. */
  readonly codePage: string;
}

/** Whether a file fits the system that it is for; with ASCII alone all code pages of one byte a character are the same. */
export function checkSystem(
  { release: found, encoding }: PfcgFile,
  isAscii: boolean,
  { name: system, release, codePage }: TargetSystem,
  place: FilePlace,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (found !== '' && found !== release) diagnostics.push(diagnose('R2517', { found, release, system }, place));
  const wanted = encodingNamed(codePage)?.name ?? codePage;
  const isSame = encoding === wanted || (isAscii && !isWide(encoding) && !isWide(wanted));
  if (!isSame) diagnostics.push(diagnose('R2518', { found: encoding, codePage: wanted, system }, place));
  return diagnostics;
}

function isWide(encoding: string): boolean {
  return encoding.startsWith('utf-16');
}
