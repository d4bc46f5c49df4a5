import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { PfcgFile } from '../../formats/pfcg/read.ts';
import { driftOf } from '../../model/drift.ts';
import { describeMenu } from '../../diff/format/describe-menu.ts';
import type { Mark } from '../../diff/format/description.ts';
import { diffMenu } from '../../diff/menu/diff-menu.ts';
import type { Role } from '../../model/role.ts';

interface NamedFile {
  readonly path: string;
  readonly content: PfcgFile;
}

/**
 * Compares the derived roles of files with their masters, wherever in these files those are, by object, field and
 * value. A master in the file of its derived role, as PFCG downloads them, goes before one in another file. Roles whose
 * master is in none of the files are passed over.
 */
export function familyDrift(files: readonly NamedFile[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const rolesIn = ({ content }: NamedFile) => content.roles.map((role) => [role.name, role] as const);
  const masters = new Map(files.flatMap(rolesIn));
  return new Map(
    files.map((file) => {
      const own = new Map(rolesIn(file));
      const drift = file.content.roles.flatMap((role) => {
        const master = role.parent === undefined ? undefined : (own.get(role.parent) ?? masters.get(role.parent));
        return master === undefined ? [] : driftOfRole(role, master, file);
      });
      return [file.path, drift];
    }),
  );
}

function driftOfRole(role: Role, master: Role, { path, content }: NamedFile): Diagnostic[] {
  const about = { role: role.name, master: master.name };
  const found: Diagnostic[] = driftOf(role, master).map(({ authorization, ...drift }) => {
    const line = authorization === undefined ? undefined : content.lineOf(authorization);
    return diagnose(
      'R2251',
      { ...about, ...drift },
      { file: path, ...(line === undefined ? {} : { line, column: 1 }) },
    );
  });
  const differences = diffMenu(master.menu, role.menu).map(describeMenu);
  if (differences.length === 0) return found;
  const told = differences.map(({ mark, subject }) => `${subject} ${inWords[mark]}`);
  return [...found, diagnose('R2252', { ...about, differences: told }, { file: path })];
}

/** What a mark of a difference from the master says of an entry. */
const inWords: Readonly<Record<Mark, string>> = {
  '+': 'is its own',
  '-': 'is missing',
  '~': 'is not the same',
  ' ': 'is the same',
};
