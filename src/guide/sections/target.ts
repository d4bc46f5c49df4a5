import { codes, ticks } from '../markdown.ts';
import type { InEveryLanguage, SectionMaker } from '../section.ts';

interface Sentences {
  readonly title: string;
  readonly introduction: string;
  readonly names: string;
  readonly groups: (names: string) => string;
  readonly noGroup: string;
  readonly policies: (names: string) => string;
  readonly roles: (names: string) => string;
  readonly lastNames: (count: number) => string;
  readonly aliases: (count: number) => string;
  readonly licences: string;
  readonly rules: string;
  readonly more: (count: number) => string;
}

const sentences: InEveryLanguage<Sentences> = {
  EN: {
    title: 'What only the target system knows',
    introduction: 'Nothing of this could be checked while building:',
    names:
      'which characters user names may have (customizing switch `BNAME_RESTRICT` in table `PRGN_CUST`), and that the names are free',
    groups: (names) => `that these user groups exist: ${names}`,
    noGroup: 'whether a user group is required: some users have none here',
    policies: (names) => `that these security policies exist: ${names}`,
    roles: (names) =>
      `that these roles, which users get and which this build does not make, are there with a generated profile: ${names}`,
    lastNames: (count) =>
      `whether a last name is required: ${count === 1 ? '1 user has none' : `${String(count)} of the users have none`}`,
    aliases: (count) =>
      `that the aliases are free: ${count === 1 ? '1 user has one' : `${String(count)} users have one`}`,
    licences: 'licence types, companies and time zones: they are not in these files',
    rules: 'the rules for passwords, and how many profiles a user may have (at most about 312)',
    more: (count) => `and ${String(count)} more`,
  },
  DE: {
    title: 'Was nur das Zielsystem weiß',
    introduction: 'Nichts davon ließ sich beim Bauen prüfen:',
    names:
      'welche Zeichen Benutzernamen haben dürfen (Customizing-Schalter `BNAME_RESTRICT` in der Tabelle `PRGN_CUST`), und dass die Namen frei sind',
    groups: (names) => `dass es diese Benutzergruppen gibt: ${names}`,
    noGroup: 'ob eine Benutzergruppe Pflicht ist: Einige Benutzer haben hier keine',
    policies: (names) => `dass es diese Sicherheitsrichtlinien gibt: ${names}`,
    roles: (names) =>
      `dass diese Rollen, die Benutzer bekommen und die dieser Build nicht enthält, mit generiertem Profil vorhanden sind: ${names}`,
    lastNames: (count) =>
      `ob ein Nachname Pflicht ist: ${count === 1 ? '1 Benutzer hat keinen' : `${String(count)} der Benutzer haben keinen`}`,
    aliases: (count) =>
      `dass die Aliasse frei sind: ${count === 1 ? '1 Benutzer hat einen' : `${String(count)} Benutzer haben einen`}`,
    licences: 'Lizenztypen, Firmen und Zeitzonen: Sie stehen nicht in diesen Dateien',
    rules: 'die Regeln für Kennwörter, und wie viele Profile ein Benutzer haben darf (höchstens etwa 312)',
    more: (count) => `und ${String(count)} weitere`,
  },
};

/** What the compiler never asserts about users: the admin checks it. */
export const targetSection: SectionMaker = ({ users }, language) => {
  if (users === undefined) return undefined;
  const say = sentences[language];
  const { groups, securityPolicies, otherRoles, withoutLastName, aliases } = users;
  const points = [
    say.names,
    ...(groups.length === 0 ? [] : [say.groups(codes(groups, say.more))]),
    ...(users.withoutGroup ? [say.noGroup] : []),
    ...(securityPolicies.length === 0 ? [] : [say.policies(codes(securityPolicies, say.more))]),
    ...(otherRoles.length === 0 ? [] : [say.roles(codes(otherRoles, say.more))]),
    ...(withoutLastName === 0 ? [] : [say.lastNames(withoutLastName)]),
    ...(aliases === 0 ? [] : [say.aliases(aliases)]),
    say.licences,
    say.rules,
  ];
  return { title: say.title, lines: [say.introduction, '', ...ticks(points)] };
};
