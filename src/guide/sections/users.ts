import type { UserFormat } from '../../model/user-format.ts';
import type { GuideByHand, GuideUsers } from '../facts.ts';
import { code, escaped, steps, table } from '../markdown.ts';
import type { GuideLanguage, InEveryLanguage, SectionMaker } from '../section.ts';
import { ecattLines } from './ecatt.ts';

interface Sentences {
  readonly title: string;
  readonly ways: string;
  readonly noFiles: string;
  readonly encoding: (encoding: string) => string;
  readonly bapi: string;
  readonly bapiSteps: readonly string[];
  readonly su10: string;
  readonly su10Steps: readonly string[];
  readonly byHand: string;
  readonly byHandHeader: readonly [string, string, string];
  readonly fields: Readonly<Partial<Record<string, string>>>;
  readonly more: (count: number) => string;
}

const sentences: InEveryLanguage<Sentences> = {
  EN: {
    title: 'Create the users and assign the roles',
    ways: 'Take **one** of these ways: each of them creates all users.',
    noFiles: 'This build has users, but no files for them: create them in `SU01`.',
    encoding: (encoding) =>
      `The user files are written in ${encoding}. Only ASCII is known to be read: load one user with a special character first.`,
    bapi: 'With a loader of your own',
    bapiSteps: [
      'The files have the field names of `BAPI_USER_CREATE1` and its relatives in the first line, tabs between the columns, dates as `YYYYMMDD`, languages as one character.',
      'Create each user with `BAPI_USER_CREATE1` and `GENERATE_PWD` = `X`. It takes no roles.',
      'Assign the roles with `BAPI_USER_ACTGROUPS_ASSIGN`. It **replaces** the whole set of roles of a user: collect all rows of the user first, and add the roles that the user has already.',
      'An empty date of a role is for the loader to fill.',
    ],
    su10: 'With `SU10` and the work-sheets',
    su10Steps: [
      'Each batch (`su10-001`, `su10-002` ...) is one pass of `SU10` for users with equal settings.',
      'Copy the names from the file `users.txt` of the batch into the list of users, then choose *Create*; for users who exist already, *Change*.',
      'Type the lines of `settings.txt`: each names the tab, the field and the value. A field that your release does not offer in `SU10` is set in `SU01`.',
      'Tab *Roles*: add the rows of `roles.txt` (role, from, to).',
      'Save. `SU10` generates the passwords and shows them in its log, once.',
    ],
    byHand: 'These files do not carry the following; set it in `SU01` afterwards:',
    byHandHeader: ['User', 'Field', 'Value'],
    fields: {
      lastName: 'last name',
      firstName: 'first name',
      email: 'e-mail address',
      alias: 'alias',
      securityPolicy: 'security policy',
      parameters: 'user parameter',
    },
    more: (count) => `And ${String(count)} more: \`rolewright build --users bapi\` writes all of them as files.`,
  },
  DE: {
    title: 'Die Benutzer anlegen und die Rollen zuordnen',
    ways: 'Nehmen Sie **einen** dieser Wege: Jeder legt alle Benutzer an.',
    noFiles: 'Dieser Build enthält Benutzer, aber keine Dateien dafür: Legen Sie sie in der `SU01` an.',
    encoding: (encoding) =>
      `Die Benutzerdateien sind in ${encoding} geschrieben. Nur von ASCII ist bekannt, dass es gelesen wird: Laden Sie zuerst einen Benutzer mit einem Sonderzeichen.`,
    bapi: 'Mit einem eigenen Ladeprogramm',
    bapiSteps: [
      'Die Dateien haben in der ersten Zeile die Feldnamen von `BAPI_USER_CREATE1` und seinen Verwandten, Tabulatoren zwischen den Spalten, Daten als `YYYYMMDD`, Sprachen als ein Zeichen.',
      'Legen Sie jeden Benutzer mit `BAPI_USER_CREATE1` und `GENERATE_PWD` = `X` an. Rollen nimmt es nicht.',
      'Ordnen Sie die Rollen mit `BAPI_USER_ACTGROUPS_ASSIGN` zu. Es **ersetzt** alle Rollen eines Benutzers: Sammeln Sie zuerst alle Zeilen des Benutzers, und fügen Sie die Rollen hinzu, die er schon hat.',
      'Ein leeres Datum einer Rolle füllt das Ladeprogramm.',
    ],
    su10: 'Mit der `SU10` und den Arbeitsblättern',
    su10Steps: [
      'Jeder Stapel (`su10-001`, `su10-002` ...) ist ein Durchgang der `SU10` für Benutzer mit gleichen Einstellungen.',
      'Kopieren Sie die Namen aus der Datei `users.txt` des Stapels in die Liste der Benutzer und wählen Sie *Anlegen*; für vorhandene Benutzer *Ändern*.',
      'Tippen Sie die Zeilen von `settings.txt` ab: Jede nennt Registerkarte, Feld und Wert (auf Englisch). Ein Feld, das Ihr Release in der `SU10` nicht anbietet, wird in der `SU01` gesetzt.',
      'Registerkarte *Rollen*: Fügen Sie die Zeilen von `roles.txt` hinzu (Rolle, von, bis).',
      'Sichern Sie. Die `SU10` generiert die Kennwörter und zeigt sie einmal in ihrem Protokoll.',
    ],
    byHand: 'Das Folgende enthalten diese Dateien nicht; setzen Sie es danach in der `SU01`:',
    byHandHeader: ['Benutzer', 'Feld', 'Wert'],
    fields: {
      lastName: 'Nachname',
      firstName: 'Vorname',
      email: 'E-Mail-Adresse',
      alias: 'Alias',
      securityPolicy: 'Sicherheitsrichtlinie',
      parameters: 'Benutzerparameter',
    },
    more: (count) => `Und ${String(count)} weitere: \`rolewright build --users bapi\` schreibt alle als Dateien.`,
  },
};

/** How the users get into the system with the files that were built. */
export const usersSection: SectionMaker = ({ users }, language) => {
  if (users === undefined) return undefined;
  const say = sentences[language];
  const { formats, encoding } = users;
  const other = encoding !== 'us-ascii' && formats.length > 0;
  const ways: Readonly<Record<UserFormat, () => readonly string[]>> = {
    ecatt: () => ecattLines(users, language),
    bapi: () => [`### ${say.bapi}`, '', ...steps(say.bapiSteps)],
    su10: () => [`### ${say.su10}`, '', ...steps(say.su10Steps)],
  };
  return {
    title: say.title,
    lines: [
      ...(formats.length === 0 ? [say.noFiles, ''] : []),
      ...(formats.length > 1 ? [say.ways, ''] : []),
      ...(other ? [say.encoding(code(encoding)), ''] : []),
      ...formats.flatMap((format) => [...ways[format](), '', ...byHandLines(users, format, language)]),
    ],
  };
};

/** More rows than this belong into a file. */
const shown = 100;

function byHandLines({ byHand }: GuideUsers, format: UserFormat, language: GuideLanguage): readonly string[] {
  const own = byHand.filter((each) => each.format === format);
  if (own.length === 0) return [];
  const say = sentences[language];
  const row = ({ user, field, value }: GuideByHand) => [code(user), say.fields[field] ?? field, escaped(value)];
  const more = own.length - shown;
  return [say.byHand, ...table(say.byHandHeader, own.slice(0, shown).map(row)), ...(more > 0 ? [say.more(more)] : [])];
}
