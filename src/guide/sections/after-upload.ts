import { code, codes, escaped, table } from '../markdown.ts';
import type { InEveryLanguage, SectionMaker } from '../section.ts';

interface Sentences {
  readonly title: string;
  readonly variants: string;
  readonly variantHeader: readonly [string, string, string];
  readonly merged: string;
  readonly underived: string;
  readonly underivedHeader: readonly [string, string, string];
  readonly kinds: Readonly<Record<'Fiori catalog' | 'Fiori group' | 'Fiori space' | 'Fiori app', string>>;
  readonly open: string;
  readonly openHeader: readonly [string, string];
  readonly generate: string;
  readonly mass: string;
  readonly more: (count: number) => string;
}

const sentences: InEveryLanguage<Sentences> = {
  EN: {
    title: 'Complete the roles and generate their profiles',
    variants:
      'Select these variants of authorization defaults (*OP Variant*), where the release has them (SAP_BASIS 754 and later): transaction `PFCG`, change the role, tab *Applications*, tick the variant. A file cannot carry the tick, because how it is stored is not known. What counts at run time is in the file already; the tick matters when the role is merged with `SU24` the next time.',
    variantHeader: ['Role', 'Application', 'Variant'],
    merged:
      'The authorizations of these roles were merged outside the system from authorization defaults (`SU24`), by rules that SAP does not document in full. Let the system say whether it would propose anything else: transaction `PFCG`, change the role, tab *Authorizations*, *Expert Mode for Profile Generation*, *Read old status and merge with new data*; look at what it marks as new, and leave without saving when you do not want it. A standard authorization that the source changed (status *Changed*) is proposed again there:',
    underived:
      'For these menu entries nothing was derived, because what they bring along is known only inside the system. Open the menu of the role in `PFCG` and let the system add their applications, or check that the authorizations are there already:',
    underivedHeader: ['Role', 'Entry', 'Id'],
    kinds: {
      'Fiori catalog': 'Fiori catalog',
      'Fiori group': 'Fiori group',
      'Fiori space': 'Fiori space',
      'Fiori app': 'Fiori app',
    },
    open: 'These fields and org levels have no value yet; `PFCG` shows them in yellow or red. Fill them, or have them filled in the source and build again: what is typed here, the next upload replaces.',
    openHeader: ['Role', 'Open'],
    generate:
      'Generate the profile of each role: transaction `PFCG`, change the role, tab *Authorizations*, *Change Authorization Data*, *Generate*. Without it the role grants nothing new.',
    mass: 'For many roles at once: transaction `SUPC`.',
    more: (count) => `and ${String(count)} more`,
  },
  DE: {
    title: 'Die Rollen vervollständigen und ihre Profile generieren',
    variants:
      'Wählen Sie diese Varianten der Berechtigungsvorschlagswerte (*OP Variant*), wo das Release sie kennt (ab SAP_BASIS 754): Transaktion `PFCG`, Rolle ändern, Registerkarte *Anwendungen*, Variante ankreuzen. Eine Datei kann das Kreuz nicht enthalten, weil nicht bekannt ist, wie es gespeichert wird. Was zur Laufzeit zählt, steht schon in der Datei; das Kreuz ist wichtig, wenn die Rolle das nächste Mal mit `SU24` abgemischt wird.',
    variantHeader: ['Rolle', 'Anwendung', 'Variante'],
    merged:
      'Die Berechtigungen dieser Rollen wurden außerhalb des Systems aus Berechtigungsvorschlagswerten (`SU24`) abgemischt, nach Regeln, die SAP nicht vollständig dokumentiert. Lassen Sie das System sagen, ob es etwas anderes vorschlagen würde: Transaktion `PFCG`, Rolle ändern, Registerkarte *Berechtigungen*, *Expertenmodus zur Profilgenerierung*, *Alten Stand lesen und mit neuen Daten abgleichen*; sehen Sie an, was es als neu kennzeichnet, und verlassen Sie die Pflege ohne Sichern, wenn Sie es nicht wollen. Eine Standardberechtigung, die die Quelle verändert hat (Status *Verändert*), wird dort wieder vorgeschlagen:',
    underived:
      'Für diese Menüeinträge wurde nichts abgeleitet, weil nur das System weiß, was sie mitbringen. Öffnen Sie das Menü der Rolle in der `PFCG` und lassen Sie das System ihre Anwendungen ergänzen, oder prüfen Sie, dass die Berechtigungen schon da sind:',
    underivedHeader: ['Rolle', 'Eintrag', 'Id'],
    kinds: {
      'Fiori catalog': 'Fiori-Katalog',
      'Fiori group': 'Fiori-Gruppe',
      'Fiori space': 'Fiori-Bereich',
      'Fiori app': 'Fiori-App',
    },
    open: 'Diese Felder und Organisationsebenen haben noch keinen Wert; die `PFCG` zeigt sie gelb oder rot. Füllen Sie sie, oder lassen Sie sie in der Quelle füllen und neu bauen: Was hier eingetippt wird, ersetzt das nächste Hochladen.',
    openHeader: ['Rolle', 'Offen'],
    generate:
      'Generieren Sie das Profil jeder Rolle: Transaktion `PFCG`, Rolle ändern, Registerkarte *Berechtigungen*, *Berechtigungsdaten ändern*, *Generieren*. Ohne Profil gibt die Rolle nichts Neues frei.',
    mass: 'Für viele Rollen auf einmal: Transaktion `SUPC`.',
    more: (count) => `und ${String(count)} weitere`,
  },
};

/** What only a person can do in the system after the upload: variants, open fields, profiles. */
export const afterUploadSection: SectionMaker = ({ roles, manualSteps, underived }, language) => {
  if (roles.length === 0) return undefined;
  const say = sentences[language];
  const variants = manualSteps.flatMap((step) =>
    step.kind === 'select variant' ? [[code(step.role), code(step.application), code(step.variant)]] : [],
  );
  const merged = manualSteps.filter(({ kind }) => kind === 'compare proposals').map(({ role }) => role);
  const entries = underived.map(({ role, kind, id }) => [code(role), escaped(say.kinds[kind]), code(id)]);
  const open = roles
    .filter((role) => role.open.length > 0)
    .map((role) => [code(role.name), codes(role.open, say.more)]);
  const single = roles.some(({ kind }) => kind !== 'composite');
  return {
    title: say.title,
    lines: [
      ...(variants.length === 0 ? [] : [say.variants, ...table(say.variantHeader, variants)]),
      ...(merged.length === 0 ? [] : [`${say.merged} ${codes(merged, say.more)}`]),
      ...(entries.length === 0 ? [] : [say.underived, ...table(say.underivedHeader, entries)]),
      ...(open.length === 0 ? [] : [say.open, ...table(say.openHeader, open)]),
      ...(single ? [say.generate, say.mass] : []),
    ],
  };
};
