import { code, steps } from '../markdown.ts';
import type { InEveryLanguage, SectionMaker } from '../section.ts';

interface Sentences {
  readonly title: string;
  readonly open: string;
  readonly files: (first: string, count: number) => string;
  readonly codePage: (codePage: string) => string;
  readonly switches: string;
  readonly replaces: string;
  readonly without: string;
}

const sentences: InEveryLanguage<Sentences> = {
  EN: {
    title: 'Upload the roles',
    open: 'Transaction `PFCG`, menu *Role > Upload*.',
    files: (first, count) =>
      count === 1
        ? `Choose the file ${first}.`
        : `Choose the ${String(count)} files one after the other, in the order of the table above; the first is ${first}. Masters come before the roles derived from them, single roles before composite ones.`,
    codePage: (codePage) => `If the system asks for a code page or an encoding: the files are written in ${codePage}.`,
    switches: 'Leave all parts of the role ticked when the upload asks which of them to take.',
    replaces:
      'The upload **replaces** a role of the same name, it does not merge: description, menu, authorization data and org levels silently become those of the file, without a way back in the system (read in an old public copy of the importer).',
    without:
      'The files carry no user assignments and no profiles. Check afterwards that users who had a role still have it; the profile is generated in the next step.',
  },
  DE: {
    title: 'Die Rollen hochladen',
    open: 'Transaktion `PFCG`, Menü *Rolle > Hochladen*.',
    files: (first, count) =>
      count === 1
        ? `Wählen Sie die Datei ${first}.`
        : `Wählen Sie die ${String(count)} Dateien nacheinander, in der Reihenfolge der Tabelle oben; die erste ist ${first}. Vorlagen kommen vor den daraus abgeleiteten Rollen, Einzelrollen vor Sammelrollen.`,
    codePage: (codePage) =>
      `Falls das System nach einer Codepage oder Kodierung fragt: Die Dateien sind in ${codePage} geschrieben.`,
    switches: 'Lassen Sie alle Teile der Rolle angekreuzt, wenn das Hochladen fragt, welche es übernehmen soll.',
    replaces:
      'Das Hochladen **ersetzt** eine Rolle gleichen Namens, es mischt nicht: Beschreibung, Menü, Berechtigungsdaten und Organisationsebenen werden stillschweigend die der Datei, ohne Weg zurück im System (gelesen in einer alten öffentlichen Kopie des Imports).',
    without:
      'Die Dateien enthalten keine Benutzerzuordnungen und keine Profile. Prüfen Sie danach, dass Benutzer, die eine Rolle hatten, sie noch haben; das Profil wird im nächsten Schritt generiert.',
  },
};

/** How the role files get into the system, and what that replaces. */
export const uploadSection: SectionMaker = ({ files, codePage }, language) => {
  const [first] = files;
  if (first === undefined) return undefined;
  const say = sentences[language];
  const points = [say.open, say.files(code(first.path), files.length), say.codePage(code(codePage)), say.switches];
  return { title: say.title, lines: [...steps(points), '', say.replaces, '', say.without] };
};
