import { encodingWords } from '../encoding-words.ts';
import { code, steps } from '../markdown.ts';
import type { InEveryLanguage, SectionMaker } from '../section.ts';

interface Sentences {
  readonly title: string;
  readonly comparison: string;
  readonly download: (count: number) => string;
  readonly verify: (command: string) => string;
  readonly differs: string;
  readonly users: string;
}

const sentences: InEveryLanguage<Sentences> = {
  EN: {
    title: 'Compare the users, then check what the system holds',
    comparison:
      'User comparison: transaction `PFCG`, change the role, tab *User*, *User Comparison*; for many roles transaction `PFUD`. Without it users do not get the new profiles, and roles that begin or end by date do not take effect.',
    download: (count) =>
      count === 1
        ? 'Download the role again: transaction `PFCG`, menu *Role > Download*.'
        : 'Download the roles again: transaction `PFCG`, menu *Utilities > Mass download*.',
    verify: (command) =>
      `Compare the download with this build: ${command}, in the folder of this guide. It says whether the system now holds what was meant; who changed something, when, and what the system counts do not matter.`,
    differs: 'When it finds a difference, do not mend it by hand: change the source, build and upload again.',
    users: 'Look at some of the users in `SU01`: type, validity, roles, and that the light of each role is green.',
  },
  DE: {
    title: 'Die Benutzer abgleichen, dann prüfen, was im System steht',
    comparison:
      'Benutzerabgleich: Transaktion `PFCG`, Rolle ändern, Registerkarte *Benutzer*, *Benutzerabgleich*; für viele Rollen Transaktion `PFUD`. Ohne ihn bekommen die Benutzer die neuen Profile nicht, und Rollen, die zu einem Datum beginnen oder enden, werden nicht wirksam.',
    download: (count) =>
      count === 1
        ? 'Laden Sie die Rolle wieder herunter: Transaktion `PFCG`, Menü *Rolle > Herunterladen*.'
        : 'Laden Sie die Rollen wieder herunter: Transaktion `PFCG`, Menü *Hilfsmittel > Massen-Download*.',
    verify: (command) =>
      `Vergleichen Sie den Download mit diesem Build: ${command}, im Ordner dieser Anleitung. Das sagt, ob das System jetzt enthält, was gemeint war; wer wann etwas geändert hat und was das System zählt, spielt keine Rolle.`,
    differs:
      'Wenn es einen Unterschied findet, bessern Sie ihn nicht von Hand aus: Ändern Sie die Quelle, bauen Sie und laden Sie wieder hoch.',
    users:
      'Sehen Sie sich einige der Benutzer in der `SU01` an: Typ, Gültigkeit, Rollen, und dass die Ampel jeder Rolle grün ist.',
  },
};

/** The user comparison, and the comparison of a fresh download with the build. */
export const checkSection: SectionMaker = ({ files, roles, users, codePage }, language) => {
  const say = sentences[language];
  const inRoles = files.length > 1 && files.every(({ bundle }) => bundle !== true);
  const uploaded = inRoles ? 'roles' : files.map(({ path }) => quotedForShell(path)).join(' ');
  const command = code(`rolewright verify --uploaded ${uploaded} --state DOWNLOAD${encodingWords(codePage)}`);
  const points = [
    say.comparison,
    ...(roles.length === 0 ? [] : [say.download(roles.length), say.verify(command), say.differs]),
    ...(users === undefined ? [] : [say.users]),
  ];
  return { title: say.title, lines: steps(points) };
};

/** File names have a # for each slash of a role's name, which begins a comment in a shell. */
function quotedForShell(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path.replace(/["\\$`]/g, '\\$&')}"`;
}
