import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { CompleteSettings } from '../../dsl/check-settings.ts';
import type { PfcgTarget } from '../../formats/pfcg/write.ts';
import type { Role } from '../../model/role.ts';
import type { User } from '../../model/user.ts';
import type { Context } from '../context.ts';
import type { OutputFile, WrittenOutput } from '../output/write-output.ts';
import { writeOutput } from '../output/write-output.ts';
import { sizeMeter } from './build-target.ts';
import type { BuildValues } from './build-values.ts';
import { guideName, guideOf } from './build-guide.ts';
import type { ManifestFile, ManifestUserFile } from './manifest.ts';
import { abapGitOutputs } from './abapgit-outputs.ts';
import { userOutputs, userTarget } from './user-outputs.ts';
import { faithfulOutputs } from './faithful-outputs.ts';
import { manifestName, manifestText, manualStepsOf, previousFiles } from './manifest.ts';
import type { KeptDownload } from '../sources/origins.ts';
import { maxSizeOf } from './max-size.ts';
import { planRoleFiles } from './plan-role-files.ts';
import { roleOutput } from './role-outputs.ts';
import { seenFrom } from './seen-bundle.ts';

/** What a build wrote. */
export interface WrittenBuild extends WrittenOutput {
  readonly files: readonly ManifestFile[];
  readonly userFiles: readonly ManifestUserFile[];
  /** The roles as abapGit XML. */
  readonly abapGitFiles: readonly ManifestFile[];
}

/**
 * Writes the files of a build with their manifest and removes what an earlier build left.
 *
 * @param downloads files that are written line by line as they were downloaded, instead of those of their roles
 * @throws {UnwritableRole} when something in a role does not fit; then nothing is written
 */
export async function writeBuild(
  values: BuildValues,
  { roles, users }: { readonly roles: readonly Role[]; readonly users: readonly User[] },
  target: PfcgTarget,
  settings: CompleteSettings,
  { io, version, progress, interruptible }: Context,
  downloads: readonly KeptDownload[] = [],
): Promise<WrittenBuild> {
  const { out, system, bundle, layout } = values;
  const shownRoot = system === undefined ? out : `${out}/${system}`;
  const root = resolve(io.cwd, out, system ?? '');
  const maxSize = maxSizeOf(values['max-size']);
  const faithful = new Set(downloads.flatMap(({ content }) => content.roles.map(({ name }) => name)));
  const others = roles.filter(({ name }) => !faithful.has(name));
  const planned = planRoleFiles(others, {
    layout,
    ...(bundle === undefined ? {} : { bundle: shownBundle(bundle) }),
    ...(maxSize === undefined ? {} : { maxSize }),
    withMaster: values['with-master'],
    withChildren: values['with-children'],
    sizeOf: sizeMeter(target),
  });
  const files: ManifestFile[] = [];
  const onFacts = (file: ManifestFile) => void files.push(file);
  const merged: Diagnostic[] = [];
  const outputs = [
    ...faithfulOutputs(downloads, roles, onFacts, merged),
    ...planned.outputs.map((output) => roleOutput(output, target, onFacts)),
  ];
  const userFiles: ManifestUserFile[] = [];
  const forUsers = userTarget(values);
  const ofUsers = userOutputs(users, forUsers, (file) => void userFiles.push(file));
  const abapGitFiles: ManifestFile[] = [];
  const ofAbapGit =
    values.emit === undefined ? [] : abapGitOutputs(roles, merged, (file) => void abapGitFiles.push(file));
  const seen = () => (bundle === undefined ? files : files.map((file) => seenFrom(root, io.cwd, bundle, file)));
  const guide: OutputFile = {
    path: guideName,
    bytes: () => [
      Buffer.from(guideOf(values, { roles, users, files: seen(), userFiles, abapGitFiles }, settings, forUsers)),
    ],
    afterOthers: true,
  };
  const { client, release, codePage } = settings;
  const head = { rolewright: version, ...(system === undefined ? {} : { system }), client, release, codePage };
  const manifest: OutputFile = {
    path: manifestName,
    bytes: () => {
      const listed = {
        ...(userFiles.length === 0 ? {} : { userFiles }),
        ...(abapGitFiles.length === 0 ? {} : { abapGitFiles }),
      };
      const text = manifestText({ ...head, files: seen(), ...listed, guide: guideName, ...manualStepsOf(roles) });
      return [Buffer.from(text)];
    },
    afterOthers: true,
  };
  const last = [...ofAbapGit, ...ofUsers.outputs, guide, manifest];
  const previous = previousFiles(root, shownRoot);
  const before: readonly Diagnostic[] = [...planned.diagnostics, ...ofUsers.diagnostics, ...previous.diagnostics];
  const onFile = (done: number, total: number, path: string) => {
    progress.step(done, total, path);
  };
  return interruptible(async (signal) => {
    const options = { signal, onFile, shownRoot };
    if (bundle === undefined) {
      const written = await writeOutput(root, [...outputs, ...last], previous.files, options);
      const diagnostics = [...before, ...merged, ...written.diagnostics];
      const present = new Set([...written.written, ...written.unchanged]);
      // after a failure those that are in their places
      const kept = <T extends { readonly path: string }>(all: readonly T[]) =>
        all.filter(({ path }) => present.has(path));
      return {
        ...written,
        files: kept(files),
        userFiles: kept(userFiles),
        abapGitFiles: kept(abapGitFiles),
        diagnostics,
      };
    }
    const folder = dirname(resolve(io.cwd, bundle));
    const named = outputs.map((output) => ({ ...output, path: basename(output.path) }));
    const bundled = await writeOutput(folder, named, [], { ...options, shownRoot: dirname(bundle) });
    if (hasErrors(bundled.diagnostics))
      return {
        ...bundled,
        files: [],
        userFiles: [],
        abapGitFiles: [],
        diagnostics: [...before, ...bundled.diagnostics],
      };
    const written = await writeOutput(root, last, previous.files, options);
    const shown = (paths: readonly string[]) =>
      paths.map((path) => join(dirname(shownBundle(bundle)), path).replaceAll('\\', '/'));
    return {
      files,
      userFiles,
      abapGitFiles,
      written: [...shown(bundled.written), ...written.written],
      unchanged: [...shown(bundled.unchanged), ...written.unchanged],
      removed: written.removed,
      diagnostics: [...before, ...merged, ...written.diagnostics],
    };
  });
}

/** How the manifest names a bundle: as it was named, but never by an absolute path. */
function shownBundle(bundle: string): string {
  return isAbsolute(bundle) ? basename(bundle) : bundle.replaceAll('\\', '/');
}
