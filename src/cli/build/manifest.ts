import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { visibleJson } from '../../diagnostics/render/visible.ts';
import { readFile } from '../../load/ordinary-file.ts';
import type { ManualStep } from '../../model/manual-step.ts';
import type { Role } from '../../model/role.ts';
import type { UserFormat } from '../../model/user-format.ts';
import { reasonOf } from '../output/reason.ts';

export const manifestName = 'manifest.json';

/** What a build made, for people and programs that carry the files on. No absolute path and no time stands in it. */
export interface Manifest {
  /** Version of rolewright. */
  readonly rolewright: string;
  /** The system that was named with `--system`. */
  readonly system?: string;
  readonly client: string;
  readonly release: string;
  readonly codePage: string;
  /** The files in the order in which they are to be uploaded. */
  readonly files: readonly ManifestFile[];
  /** The files with users, when there are any. */
  readonly userFiles?: readonly ManifestUserFile[];
  /** The roles as abapGit XML, when they were asked for; they are not uploaded. */
  readonly abapGitFiles?: readonly ManifestFile[];
  /** The admin's guide to this build. */
  readonly guide: string;
  /** What an admin has to do by hand after the upload. */
  readonly manualSteps?: readonly (ManualStep & { readonly role: string })[];
}

export interface ManifestFile {
  /**
   * From the folder of the manifest, also to a bundle; of a bundle only its name where the way there would tell of
   * folders of this machine.
   */
  readonly path: string;
  /** The file lies where it was named, which need not be below the folder of the manifest: no later build removes it. */
  readonly bundle?: true;
  /** The roles in it, in the order of the file. */
  readonly roles: readonly string[];
  /** Lines, the header lines counted. */
  readonly rows: number;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal, lower case. */
  readonly sha256: string;
}

export interface ManifestUserFile extends Pick<ManifestFile, 'path' | 'rows' | 'size' | 'sha256'> {
  readonly format: UserFormat;
}

/** The steps by hand of all roles; nothing when there are none. */
export function manualStepsOf(roles: readonly Role[]): Pick<Manifest, 'manualSteps'> {
  const manualSteps = roles
    .filter((role) => role.manualSteps !== undefined)
    .flatMap(({ name, manualSteps: steps = [] }) => steps.map((step) => ({ role: name, ...step })));
  return manualSteps.length === 0 ? {} : { manualSteps };
}

export function manifestText(manifest: Manifest): string {
  return `${visibleJson(manifest)}\n`;
}

const previousSchema = z.object({
  files: z.array(z.object({ path: z.string(), bundle: z.literal(true).optional() })),
  userFiles: z.array(z.object({ path: z.string() })).optional(),
  abapGitFiles: z.array(z.object({ path: z.string() })).optional(),
  guide: z.string().optional(),
});

/**
 * What an earlier build wrote below a folder, by its manifest. A manifest that cannot be understood is reported, and
 * then nothing counts as written, so that nothing is removed.
 */
export function previousFiles(
  root: string,
  shownRoot: string,
): { files: readonly string[]; diagnostics: readonly Diagnostic[] } {
  const path = join(root, manifestName);
  if (!existsSync(path)) return { files: [], diagnostics: [] };
  try {
    const parsed = previousSchema.safeParse(JSON.parse(readFile(path).toString('utf8')));
    if (!parsed.success) return damaged(shownRoot);
    const { files, userFiles = [], abapGitFiles = [], guide } = parsed.data;
    const inRoot = files.filter(({ bundle }) => bundle !== true);
    const own = [...inRoot, ...userFiles, ...abapGitFiles].map(({ path: each }) => each);
    return { files: guide === undefined ? own : [...own, guide], diagnostics: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError) && reasonOf(error) === undefined) throw error;
    return damaged(shownRoot);
  }
}

function damaged(shownRoot: string) {
  return { files: [], diagnostics: [diagnose('R5201', { path: `${shownRoot}/${manifestName}` })] };
}
