import type { RoleKind } from '../../model/role.ts';
import type { UserTypeName } from '../../model/user-keys.ts';
import type { GuideRole } from '../facts.ts';
import { code, escaped, table } from '../markdown.ts';
import type { GuideLanguage, InEveryLanguage, SectionMaker } from '../section.ts';

interface Sentences {
  readonly title: string;
  readonly order: string;
  readonly files: readonly [string, string, string, string];
  readonly bundle: string;
  readonly abapGit: (count: number) => string;
  readonly roles: readonly [string, string, string];
  readonly users: string;
  readonly userFiles: readonly [string, string, string];
  readonly kinds: Readonly<Record<RoleKind, string>>;
  readonly types: Readonly<Record<UserTypeName, string>>;
  readonly ofType: (type: string, count: number) => string;
}

const sentences: InEveryLanguage<Sentences> = {
  EN: {
    title: 'What this build holds',
    order: 'Files with roles, in the order of their upload:',
    files: ['No.', 'File', 'Bytes', 'Roles'],
    bundle:
      'The build was told where to put these roles (`--bundle`): they need not be in the folder of this guide, from which the path is seen.',
    abapGit: (count) =>
      `${count === 1 ? 'The file that ends' : `The ${String(count)} files that end`} in \`.acgr.xml\` in the folder \`roles\` ${count === 1 ? 'is' : 'are'} for reviews and repositories: PFCG does not read such a file.`,
    roles: ['Role', 'Kind', 'Text'],
    users: 'Users:',
    userFiles: ['File', 'Bytes', 'Rows'],
    kinds: { single: 'single role', derived: 'derived role', composite: 'composite role' },
    types: {
      dialog: 'dialog',
      system: 'system',
      communication: 'communication',
      service: 'service',
      reference: 'reference',
    },
    ofType: (type, count) => `${String(count)} of the type ${type}`,
  },
  DE: {
    title: 'Was dieser Build enthält',
    order: 'Dateien mit Rollen, in der Reihenfolge des Hochladens:',
    files: ['Nr.', 'Datei', 'Bytes', 'Rollen'],
    bundle:
      'Dem Build wurde gesagt, wohin er diese Rollen schreibt (`--bundle`): Sie müssen nicht im Ordner dieser Anleitung liegen, von dem aus der Pfad zu sehen ist.',
    abapGit: (count) =>
      `${count === 1 ? 'Die Datei' : `Die ${String(count)} Dateien`} mit der Endung \`.acgr.xml\` im Ordner \`roles\` ${count === 1 ? 'ist' : 'sind'} für Durchsichten und Repositorys: Die PFCG liest solche Dateien nicht.`,
    roles: ['Rolle', 'Art', 'Text'],
    users: 'Benutzer:',
    userFiles: ['Datei', 'Bytes', 'Zeilen'],
    kinds: { single: 'Einzelrolle', derived: 'abgeleitete Rolle', composite: 'Sammelrolle' },
    types: {
      dialog: 'Dialog',
      system: 'System',
      communication: 'Kommunikation',
      service: 'Service',
      reference: 'Referenz',
    },
    ofType: (type, count) => `${String(count)} vom Typ ${type}`,
  },
};

/** Which files there are, which roles and how many users. */
export const contentsSection: SectionMaker = ({ files, abapGitFiles, roles, users }, language) => {
  const say = sentences[language];
  const fileRows = files.map(({ path, size, roles: names }, index) => [
    String(index + 1),
    code(path),
    String(size),
    names.map(code).join(', '),
  ]);
  const roleRows = roles.map((role) => [code(role.name), say.kinds[role.kind], escaped(textOf(role, language))]);
  const userRows = users?.files.map(({ path, size, rows }) => [code(path), String(size), String(rows)]) ?? [];
  const types = users?.types.map(({ type, count }) => say.ofType(say.types[type], count)) ?? [];
  return {
    title: say.title,
    lines: [
      ...(files.length === 0 ? [] : [say.order, ...table(say.files, fileRows)]),
      ...(files.some(({ bundle }) => bundle === true) ? [say.bundle, ''] : []),
      ...(abapGitFiles === 0 ? [] : [say.abapGit(abapGitFiles), '']),
      ...(roles.length === 0 ? [] : table(say.roles, roleRows)),
      ...(users === undefined ? [] : [`${say.users} ${types.join(', ')}.`, ...table(say.userFiles, userRows)]),
    ],
  };
};

const languageKeys: Readonly<Record<GuideLanguage, string>> = { EN: 'E', DE: 'D' };

/** The text of a role in the language of the guide, else in that of the role. */
function textOf({ texts, masterLanguage }: GuideRole, language: GuideLanguage): string {
  const inLanguage = (key: string) => texts.find((text) => text.language === key)?.short;
  return inLanguage(languageKeys[language]) ?? inLanguage(masterLanguage) ?? '';
}
