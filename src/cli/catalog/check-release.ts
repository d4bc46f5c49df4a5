import type { ApplicationDefaults, ApplicationType, DefaultsSource } from '../../catalog/facts/application-defaults.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/place.ts';
import { catalogUse } from '../../model/catalog-use.ts';
import type { Role } from '../../model/role.ts';
import type { ReleaseFacts } from './release-facts.ts';

/**
 * Says what of the things that roles use a release does not have or has otherwise.
 *
 * @param present the authorization defaults that the roles were made with
 */
export function checkRelease(
  roles: readonly Role[],
  release: string,
  facts: ReleaseFacts,
  present: DefaultsSource,
  originOf: (role: string) => Place | undefined,
): readonly Diagnostic[] {
  return roles.flatMap((role) => {
    const origin = originOf(role.name);
    const places = origin === undefined ? [] : [origin];
    const use = catalogUse([role]);
    const gone = (kind: string, names: Iterable<string>, has: (name: string) => boolean): readonly Diagnostic[] =>
      [...names]
        .filter((name) => !has(name))
        .map((name) => diagnose('R4721', { role: role.name, kind, name, release }, ...places));
    const { objects, transactions, services, defaults } = facts.covers;
    return [
      ...(objects ? gone('object', use.objects, (name) => facts.object(name) !== undefined) : []),
      ...differingFields(role, release, facts, places),
      ...(transactions ? gone('transaction', use.transactions, facts.hasTransaction) : []),
      ...(services ? gone('service', use.services, facts.hasService) : []),
      ...(defaults ? differingDefaults(role.name, use.applications, release, facts, present, places) : []),
    ];
  });
}

function differingFields(
  role: Role,
  release: string,
  facts: ReleaseFacts,
  places: readonly Place[],
): readonly Diagnostic[] {
  const told = new Set<string>();
  return role.authorizations.flatMap(({ object, fields }) => {
    const known = facts.object(object)?.fact;
    if (known === undefined) return [];
    const names = fields.map(({ name }) => name);
    const gone = names.filter((name) => !known.fields.includes(name)).join(' ');
    const fresh = known.fields.filter((name) => !names.includes(name)).join(' ');
    const found: Diagnostic[] = [];
    const once = (key: string, make: () => Diagnostic): void => {
      if (told.has(key)) return;
      told.add(key);
      found.push(make());
    };
    if (gone !== '' || fresh !== '') {
      const data = { role: role.name, object, gone, fresh, release };
      once(`${object} ${gone} ${fresh}`, () => diagnose('R4722', data, ...places));
    }
    const used = fields.find(({ name }) => name === 'ACTVT')?.values ?? [];
    for (const { low, high } of used) {
      const isOne = /^[0-9A-Z]{2}$/.test(low) && high === '';
      if (!isOne || known.activities?.includes(low) !== false) continue;
      const data = { role: role.name, object, activity: low, release };
      once(`${object} ACTVT ${low}`, () => diagnose('R4723', data, ...places));
    }
    return found;
  });
}

function differingDefaults(
  role: string,
  applications: Iterable<string>,
  release: string,
  facts: ReleaseFacts,
  present: DefaultsSource,
  places: readonly Place[],
): readonly Diagnostic[] {
  return [...applications].flatMap((application) => {
    const [type, name] = [application.slice(0, 2) as ApplicationType, application.slice(3)];
    const before = present.defaultsOf(type, name);
    if (before === undefined) return [];
    const difference = differenceOf(before, facts.defaults.defaultsOf(type, name));
    return difference === '' ? [] : [diagnose('R4724', { role, application, release, difference }, ...places)];
  });
}

/** What is proposed otherwise, in words: `gone S_A; new S_B; changed S_C`. */
function differenceOf(before: ApplicationDefaults, after: ApplicationDefaults | undefined): string {
  if (after === undefined) return 'it has none any more';
  const spelt = ({ objects }: ApplicationDefaults) =>
    new Map(objects.map((each) => [each.object, JSON.stringify(each)]));
  const [old, fresh] = [spelt(before), spelt(after)];
  const parts = [
    ['gone', [...old.keys()].filter((object) => !fresh.has(object))],
    ['new', [...fresh.keys()].filter((object) => !old.has(object))],
    [
      'changed',
      [...old].filter(([object, said]) => fresh.has(object) && fresh.get(object) !== said).map(([object]) => object),
    ],
  ] as const;
  return parts
    .filter(([, objects]) => objects.length > 0)
    .map(([what, objects]) => `${what} ${objects.join(' ')}`)
    .join('; ');
}
