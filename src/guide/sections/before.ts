import { encodingWords } from '../encoding-words.ts';
import { code, codes, table, ticks } from '../markdown.ts';
import type { InEveryLanguage, SectionMaker } from '../section.ts';

interface Sentences {
  readonly title: string;
  readonly system: (system: string) => string;
  readonly client: string;
  readonly release: (release: string) => string;
  readonly download: (command: string) => string;
  readonly missing: (roles: string) => string;
  readonly needs: string;
  readonly all: string;
  readonly header: readonly [string, string];
  readonly roles: (names: string) => string;
  readonly transactions: (names: string) => string;
  readonly objects: (names: string) => string;
  readonly ranges: string;
  readonly groups: (names: string) => string;
  readonly anyGroup: string;
  readonly more: (count: number) => string;
}

const sentences: InEveryLanguage<Sentences> = {
  EN: {
    title: 'Check first in the target system',
    system: (system) => `You are logged on to ${system}: this guide and its files were made for it.`,
    client:
      'You are in the right client. The client in the files is only the one they were written with; the upload goes to the client that you are logged on to (inferred).',
    release: (release) =>
      `The files say release ${release}. The system compares it with its own only when the customizing switch \`UPLOAD_CHECK_RELEASE\` in table \`PRGN_CUST\` is \`YES\`; then it must be the same, so have the files built for that release.`,
    download: (command) =>
      `Roles of these names that are in the system already: download them (transaction \`PFCG\`, menu *Role > Download*) and keep the files. They are the way back, and ${command} says with them what the upload will replace.`,
    missing: (roles) =>
      `These roles must be in the system, this build refers to them and does not make them: ${roles}.`,
    needs:
      'You need these authorizations for the upload, beside the transactions themselves (read in an old public copy of the importer):',
    all: 'One missing authorization refuses the **whole file**.',
    header: ['Object', 'For'],
    roles: (names) => `create, change and upload (\`ACTVT\` \`01\`, \`02\`, \`UL\`) each role: ${names}`,
    transactions: (names) => `each transaction in the menus (\`TCD\`): ${names}`,
    objects: (names) => `each value of each field of: ${names}`,
    ranges: 'and the value `*` as well, because there are ranges',
    groups: (names) => `create and change users (\`ACTVT\` \`01\`, \`02\`, \`22\` for roles) in the groups ${names}`,
    anyGroup: 'create and change users (`ACTVT` `01`, `02`, `22` for roles)',
    more: (count) => `and ${String(count)} more, see \`manifest.json\` and the sources`,
  },
  DE: {
    title: 'Zuerst im Zielsystem prüfen',
    system: (system) =>
      `Sie sind an ${system} angemeldet: Für dieses System wurden die Anleitung und die Dateien gemacht.`,
    client:
      'Sie sind im richtigen Mandanten. Der Mandant in den Dateien ist nur der, mit dem sie geschrieben wurden; hochgeladen wird in den Mandanten, an dem Sie angemeldet sind (erschlossen).',
    release: (release) =>
      `In den Dateien steht das Release ${release}. Das System vergleicht es nur dann mit seinem eigenen, wenn der Customizing-Schalter \`UPLOAD_CHECK_RELEASE\` in der Tabelle \`PRGN_CUST\` auf \`YES\` steht; dann muss es gleich sein, und die Dateien sind für dieses Release zu bauen.`,
    download: (command) =>
      `Rollen dieser Namen, die es im System schon gibt: Laden Sie sie herunter (Transaktion \`PFCG\`, Menü *Rolle > Herunterladen*) und heben Sie die Dateien auf. Sie sind der Weg zurück, und mit ihnen sagt ${command}, was das Hochladen ersetzen wird.`,
    missing: (roles) =>
      `Diese Rollen müssen im System sein, dieser Build verweist auf sie und enthält sie nicht: ${roles}.`,
    needs:
      'Für das Hochladen brauchen Sie neben den Transaktionen selbst diese Berechtigungen (gelesen in einer alten öffentlichen Kopie des Imports):',
    all: 'Eine einzige fehlende Berechtigung weist die **ganze Datei** zurück.',
    header: ['Objekt', 'Wofür'],
    roles: (names) => `jede Rolle anlegen, ändern und hochladen (\`ACTVT\` \`01\`, \`02\`, \`UL\`): ${names}`,
    transactions: (names) => `jede Transaktion in den Menüs (\`TCD\`): ${names}`,
    objects: (names) => `jeden Wert jedes Feldes von: ${names}`,
    ranges: 'und zusätzlich den Wert `*`, weil es Intervalle gibt',
    groups: (names) =>
      `Benutzer in den Gruppen ${names} anlegen und ändern (\`ACTVT\` \`01\`, \`02\`, \`22\` für Rollen)`,
    anyGroup: 'Benutzer anlegen und ändern (`ACTVT` `01`, `02`, `22` für Rollen)',
    more: (count) => `und ${String(count)} weitere, siehe \`manifest.json\` und die Quellen`,
  },
};

/** The release switch, what the admin is allowed to do, and the way back. */
export const beforeSection: SectionMaker = (facts, language) => {
  const { system, release, roles, transactions, objects, ranges, missingRoles, users } = facts;
  const say = sentences[language];
  const hasRoles = roles.length > 0;
  const file = language === 'DE' ? 'DATEI' : 'FILE';
  const command = code(`rolewright verify ${file} --state DOWNLOAD${encodingWords(facts.codePage)}`);
  const points = [
    ...(system === undefined ? [] : [say.system(code(system))]),
    say.client,
    ...(hasRoles ? [say.release(code(release)), say.download(command)] : []),
    ...(missingRoles.length === 0 ? [] : [say.missing(codes(missingRoles, say.more))]),
    say.needs,
  ];
  const list = (names: readonly string[]): string => codes(names, say.more);
  const groups = users?.groups ?? [];
  const rows = [
    ['S_USER_AGR', hasRoles, () => say.roles(list(roles.map(({ name }) => name)))],
    ['S_USER_TCD', transactions.length > 0, () => say.transactions(list(transactions))],
    ['S_USER_VAL', objects.length > 0, () => `${say.objects(list(objects))}${ranges ? `; ${say.ranges}` : ''}`],
    ['S_USER_GRP', users !== undefined, () => (groups.length === 0 ? say.anyGroup : say.groups(list(groups)))],
  ] as const;
  const needed = rows.filter(([, needs]) => needs).map(([object, , why]) => [code(object), why()]);
  return {
    title: say.title,
    lines: [...ticks(points), ...table(say.header, needed), ...(hasRoles ? [say.all] : [])],
  };
};
