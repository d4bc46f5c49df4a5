import { ticks } from '../markdown.ts';
import type { InEveryLanguage, SectionMaker } from '../section.ts';

interface Sentences {
  readonly title: string;
  readonly points: readonly string[];
  readonly technical: string;
}

const sentences: InEveryLanguage<Sentences> = {
  EN: {
    title: 'Initial passwords',
    points: [
      'No file of this build has a password, and none may be added to one: passwords in files are read by others.',
      'The recorded script, `SU10` and `BAPI_USER_CREATE1` generate initial passwords. Hand each one to its user in person or by the way that your rules name; the first logon changes it.',
    ],
    technical:
      'A technical user that has to log on gets its initial password by hand: transaction `SU01`, tab *Logon Data*. For dialog and communication users the first logon changes it; store the new one where your rules keep technical passwords. The caller of the user needs the same one.',
  },
  DE: {
    title: 'Initialkennwörter',
    points: [
      'Keine Datei dieses Builds enthält ein Kennwort, und in keine darf eines eingefügt werden: Kennwörter in Dateien lesen andere.',
      'Das aufgezeichnete Skript, die `SU10` und `BAPI_USER_CREATE1` generieren Initialkennwörter. Geben Sie jedes seinem Benutzer persönlich oder auf dem Weg, den Ihre Regeln nennen; die erste Anmeldung ändert es.',
    ],
    technical:
      'Ein technischer Benutzer, der sich anmelden muss, bekommt sein Initialkennwort von Hand: Transaktion `SU01`, Registerkarte *Logondaten*. Bei Dialog- und Kommunikationsbenutzern ändert es die erste Anmeldung; legen Sie das neue dort ab, wo Ihre Regeln technische Kennwörter aufbewahren. Wer den Benutzer aufruft, braucht dasselbe.',
  },
};

/** Where passwords come from: never from here. */
export const passwordsSection: SectionMaker = ({ users }, language) => {
  if (users === undefined) return undefined;
  const say = sentences[language];
  return { title: say.title, lines: ticks([...say.points, say.technical]) };
};
