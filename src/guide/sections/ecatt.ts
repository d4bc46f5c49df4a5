import type { GuideUsers } from '../facts.ts';
import { longestEcattValue } from '../../model/user-format.ts';
import { code, codes, escaped, steps, table } from '../markdown.ts';
import type { GuideLanguage, InEveryLanguage } from '../section.ts';

interface Sentences {
  readonly heading: string;
  readonly why: string;
  readonly client: string;
  readonly recordUsers: string;
  readonly generate: string;
  readonly replace: string;
  readonly header: readonly [string, string, string];
  readonly unknownField: string;
  readonly recordRoles: string;
  readonly contract: string;
  readonly configuration: string;
  readonly upload: (users: string, roles: string | undefined) => string;
  readonly dates: (pattern: string) => string;
  readonly tryOne: string;
  readonly order: string;
  readonly openPeriods: string;
  readonly longValues: (names: string) => string;
  readonly more: (count: number) => string;
}

const sentences: InEveryLanguage<Sentences> = {
  EN: {
    heading: 'With eCATT: record once, run over the files',
    why: 'No release is known in which `SU01` or `SU10` reads users from a file. eCATT does it with two recorded scripts, which you can keep for every later build.',
    client:
      'Check in transaction `SCC4` that the client allows eCATT; productive clients often do not. Then run the scripts from another system, or take another way in.',
    recordUsers:
      'Once: transaction `SECATT`, create a test script for users, insert a pattern of the group *UI Control* with the command *TCD (Record)* for transaction `SU01`, and record how one user is created, with a value in every field of the table.',
    generate:
      'In the recording press *Generate* for the password, or *Deactivate* for users who log on otherwise. Never type one: the script would keep it.',
    replace:
      'Make a parameter for each row of this table, import direction, and put it into the field of the recorded screens (program `SAPLSUID_MAINTENANCE`):',
    header: ['Parameter', 'Field of the screen', 'Parameter text'],
    unknownField: 'find it in the recording',
    recordRoles:
      'Once: a second test script that records transaction `SU10` for one user: enter the user, change, tab *Roles*, add one role with its dates. `SU01` cannot be used for this, because its table of roles cannot be filled row by row. The parameters:',
    contract: 'The names of the parameters must be exactly these: the columns of the files have them.',
    configuration: 'Create a test configuration for each script.',
    upload: (users, roles) =>
      `In the test configuration choose *Edit > Variants > Upload* and the file ${users}${roles === undefined ? '' : `, in the other one ${roles}`}.`,
    dates: (pattern) =>
      `The files have dates as ${pattern}, because they are typed into the screens. Check that your own user has this date format (transaction \`SU3\`, tab *Defaults*); otherwise have the files built with the format that it has.`,
    tryOne: 'Run one variant first and look at the user in `SU01`, then run all of them.',
    order: 'Users first, then their roles.',
    openPeriods:
      'A role without dates is assigned for the time that the system proposes, usually from today without an end (general knowledge).',
    longValues: (names) =>
      `The e-mail addresses of these users have more than ${String(longestEcattValue)} characters, the most that older documentation gives a parameter of eCATT. Check in \`SU01\` that they are whole: ${names}`,
    more: (count) => `and ${String(count)} more`,
  },
  DE: {
    heading: 'Mit eCATT: einmal aufzeichnen, über die Dateien laufen lassen',
    why: 'Es ist kein Release bekannt, in dem `SU01` oder `SU10` Benutzer aus einer Datei liest. eCATT kann es mit zwei aufgezeichneten Skripten, die Sie für jeden späteren Build behalten können.',
    client:
      'Prüfen Sie in der Transaktion `SCC4`, dass der Mandant eCATT erlaubt; produktive Mandanten tun das oft nicht. Starten Sie die Skripte dann von einem anderen System aus, oder nehmen Sie einen anderen Weg.',
    recordUsers:
      'Einmal: Transaktion `SECATT`, ein Testskript für Benutzer anlegen, ein Muster der Gruppe *UI-Ansteuerung* mit dem Befehl *TCD (Record)* für die Transaktion `SU01` einfügen und aufzeichnen, wie ein Benutzer angelegt wird, mit einem Wert in jedem Feld der Tabelle.',
    generate:
      'Drücken Sie bei der Aufzeichnung für das Kennwort *Generieren*, oder *Deaktivieren* für Benutzer, die sich anders anmelden. Tippen Sie nie eines ein: Das Skript würde es behalten.',
    replace:
      'Legen Sie für jede Zeile dieser Tabelle einen Importparameter an und setzen Sie ihn in das Feld der aufgezeichneten Bilder ein (Programm `SAPLSUID_MAINTENANCE`):',
    header: ['Parameter', 'Feld des Bildes', 'Parametertext'],
    unknownField: 'in der Aufzeichnung suchen',
    recordRoles:
      'Einmal: ein zweites Testskript, das die Transaktion `SU10` für einen Benutzer aufzeichnet: Benutzer eingeben, ändern, Registerkarte *Rollen*, eine Rolle mit ihren Daten hinzufügen. `SU01` taugt dafür nicht, weil sich ihre Rollentabelle nicht Zeile für Zeile füllen lässt. Die Parameter:',
    contract: 'Die Parameter müssen genau so heißen: So heißen die Spalten der Dateien.',
    configuration: 'Legen Sie für jedes Skript eine Testkonfiguration an.',
    upload: (users, roles) =>
      `Wählen Sie in der Testkonfiguration *Bearbeiten > Varianten > Hochladen* und die Datei ${users}${roles === undefined ? '' : `, in der anderen ${roles}`}.`,
    dates: (pattern) =>
      `Die Dateien enthalten Daten in der Form ${pattern}, weil sie in die Bilder getippt werden. Prüfen Sie, dass Ihr eigener Benutzer dieses Datumsformat hat (Transaktion \`SU3\`, Registerkarte *Festwerte*); sonst lassen Sie die Dateien mit dessen Format bauen.`,
    tryOne:
      'Lassen Sie zuerst eine einzige Variante laufen und sehen Sie sich den Benutzer in der `SU01` an, dann alle.',
    order: 'Zuerst die Benutzer, dann ihre Rollen.',
    openPeriods:
      'Eine Rolle ohne Daten wird für die Zeit zugeordnet, die das System vorschlägt, meist ab heute ohne Ende (Allgemeinwissen).',
    longValues: (names) =>
      `Die E-Mail-Adressen dieser Benutzer haben mehr als ${String(longestEcattValue)} Zeichen, das meiste, was ältere Dokumentation einem Parameter von eCATT zugesteht. Prüfen Sie in der \`SU01\`, dass sie vollständig sind: ${names}`,
    more: (count) => `und ${String(count)} weitere`,
  },
};

/** How the two scripts are recorded, and how they run over the files. */
export function ecattLines(users: GuideUsers, language: GuideLanguage): readonly string[] {
  const say = sentences[language];
  const [first, second] = users.files.filter(({ format }) => format === 'ecatt');
  if (first === undefined) return [];
  const rows = (parameters: GuideUsers['userParameters']) =>
    parameters.map(({ name, screenField, text }) => [
      code(name),
      screenField === '' ? say.unknownField : code(screenField),
      escaped(text),
    ]);
  const roles = second === undefined ? [] : [say.recordRoles, ...table(say.header, rows(users.roleParameters))];
  const run = [
    say.configuration,
    say.upload(code(first.path), second === undefined ? undefined : code(second.path)),
    say.dates(code(users.datePattern)),
    say.tryOne,
    ...(second === undefined ? [] : [say.order]),
  ];
  return [
    `### ${say.heading}`,
    '',
    say.why,
    '',
    ...steps([say.client, say.recordUsers, say.generate, say.replace]),
    ...table(say.header, rows(users.userParameters)),
    ...roles,
    say.contract,
    '',
    ...steps(run),
    ...(second !== undefined && users.openPeriods ? ['', say.openPeriods] : []),
    ...(users.longValues.length === 0 ? [] : ['', say.longValues(codes(users.longValues, say.more))]),
    '',
  ];
}
