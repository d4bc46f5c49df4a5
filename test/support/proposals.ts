import type {
  ApplicationDefaults,
  ApplicationType,
  CheckFlag,
  DefaultObject,
  DefaultsSource,
} from '../../src/catalog/facts/application-defaults.ts';
import { shippedCatalog } from '../../src/catalog/catalog.ts';
import { serviceHash } from '../../src/catalog/service-hash.ts';
import { serviceOfSpelling, serviceText } from '../../src/catalog/service-name.ts';
import { serviceAddress } from '../../src/model/menu-service.ts';
import type { MenuNode } from '../../src/model/menu.ts';
import type { Application } from '../../src/model/proposals/application.ts';
import type { Decision } from '../../src/model/proposals/decision.ts';
import type { MergeInput, MergedProposals } from '../../src/model/proposals/merge-proposals.ts';
import { mergeProposals } from '../../src/model/proposals/merge-proposals.ts';
import type { Role } from '../../src/model/role.ts';
import type { Value } from '../../src/model/value.ts';
import type { SpelledValue } from '../../src/model/value-logic/interval-of-value.ts';

/** The objects of the tests; Z_HALF is known in part only. */
const objects: Readonly<Record<string, readonly string[]>> = {
  F_DOC: ['ACTVT', 'BUKRS'],
  P_PROG: ['P_ACTION', 'P_GROUP'],
  S_SERVICE: ['SRV_NAME', 'SRV_TYPE'],
  S_START: ['AUTHOBJNAM', 'AUTHOBJTYP', 'AUTHPGMID'],
  S_TCODE: ['TCD'],
  S_TABU: ['ACTVT', 'DICBERCLS'],
  Z_THREE: ['A', 'B', 'C'],
};

/**
 * Authorization defaults from lines such as `VA03 Y F_DOC ACTVT=02,03 BUKRS=`: application, flag, object, fields; `..`
 * between the ends of a range, `_` for the blank value, nothing for an open field. An application alone on a line is
 * known and has no defaults; a service is written `IWSV:ZSRV:0001` or `HT:hash`.
 */
export function defaultsFrom(
  ...lines: readonly string[]
): DefaultsSource & { readonly all: readonly ApplicationDefaults[] } {
  const found = new Map<string, { readonly of: Application; readonly objects: DefaultObject[] }>();
  for (const line of lines) {
    const [name = '', flag, object, ...fields] = line.split(' ');
    const of = applicationNamed(name);
    const entry = found.get(`${of.type} ${of.name}`) ?? { of, objects: [] };
    found.set(`${of.type} ${of.name}`, entry);
    if (flag === undefined || object === undefined) continue;
    const named = fields.map((field) => {
      const [fieldName = '', values = ''] = field.split('=');
      return { name: fieldName, values: valuesFrom(values) };
    });
    entry.objects.push({ object, flag: flag as CheckFlag, fields: named });
  }
  const all = [...found.values()].map(({ of, objects: of2 }) => ({ type: of.type, name: of.name, objects: of2 }));
  return { all, defaultsOf: (type, name) => all.find((each) => each.type === type && each.name === name) };
}

/** A menu with these applications, each a node. */
export function menuOf(...names: readonly string[]): readonly MenuNode[] {
  return names.map((name): MenuNode => {
    const { type, name: technical } = applicationNamed(name);
    const entry = { kind: 'entry', linkType: '', children: [], texts: [] } as const;
    if (type === 'TR') return { ...entry, type: 'TR', report: technical, address: '' };
    const service = serviceOfSpelling(name.replaceAll(':', ' '));
    const texts = service === undefined ? [] : [{ language: 'E', text: serviceText(service) }];
    return { ...entry, type: 'OT', report: 'SERVICE', address: serviceAddress({ type, name: technical }), texts };
  });
}

/** `VA03`, `IWSV:ZSRV:0001`, `HT:0123...` */
export function applicationNamed(written: string): Application {
  const spelled = written.replaceAll(':', ' ');
  const service = serviceOfSpelling(spelled);
  if (service !== undefined) return { type: 'HT', name: serviceHash(service), label: spelled };
  const hash = /^(HT|HC|HS):(.+)$/.exec(written);
  if (hash !== null) return { type: hash[1] as ApplicationType, name: hash[2] ?? '', label: hash[2] ?? '' };
  return { type: 'TR', name: written, label: written };
}

/** Values from `02,03..05,_,$BUKRS`. */
function valuesFrom(text: string): readonly SpelledValue[] {
  if (text === '') return [];
  return text.split(',').map((part) => {
    const [low = '', high = ''] = part.split('..');
    return { low: low === '_' ? "' '" : low, high };
  });
}

/** `{ object: 'F_DOC', fill: { BUKRS: '1000' } }`; several outcomes split the proposal. */
export interface WrittenDecision {
  readonly object: string;
  readonly for?: readonly string[];
  readonly outcomes: readonly WrittenOutcome[];
}

export interface WrittenOutcome {
  readonly fill?: Readonly<Record<string, string>>;
  readonly change?: Readonly<Record<string, string>>;
  readonly inactive?: boolean;
}

function decisionOf(written: WrittenDecision): Decision {
  const fieldsOf = (fields: Readonly<Record<string, string>> = {}) =>
    new Map(Object.entries(fields).map(([name, values]) => [name, valuesFrom(values)]));
  return {
    object: written.object,
    ...(written.for === undefined ? {} : { applications: written.for.map(applicationNamed) }),
    outcomes: written.outcomes.map(({ fill, change, inactive }) => ({
      fill: fieldsOf(fill),
      change: fieldsOf(change),
      ...(inactive === undefined ? {} : { inactive }),
    })),
  };
}

export const fieldsOf: MergeInput['fieldsOf'] = (object) => {
  if (object === 'Z_HALF') return { fields: ['ACTVT', 'Z_MAYBE'], verified: false };
  const fields = objects[object];
  return fields === undefined ? undefined : { fields, verified: true };
};

export const isOrgLevel = (name: string): boolean => shippedCatalog.orgLevel(name) !== undefined;

/** What a menu makes of defaults, without start authorizations unless they are asked for. */
export function merged(
  menu: readonly string[],
  lines: readonly string[],
  decisions: readonly WrittenDecision[] = [],
  withStart = false,
): MergedProposals {
  return mergeProposals({
    menu: menuOf(...menu),
    defaults: defaultsFrom(...lines),
    decisions: decisions.map(decisionOf),
    fieldsOf,
    isOrgLevel,
    withStart,
  });
}

/** The authorizations in short: `F_DOC S ACTVT=03 BUKRS=1000:G`, a status behind values that differ in it. */
export function inShort({ authorizations }: Pick<MergedProposals, 'authorizations'>): readonly string[] {
  return authorizations.map(({ authorization: { object, status, inactive, fields } }) => {
    const parts = fields.map(({ name, values }) => {
      const own = new Set(values.map((value) => value.status));
      const letters = own.size === 1 && own.has(status) ? '' : `:${[...own].join('')}`;
      return `${name}=${values.map(short).join(',')}${letters}`;
    });
    return [object, status, ...(inactive ? ['inactive'] : []), ...parts].join(' ');
  });
}

/** The authorizations of a role in short. */
export function roleInShort(role: Pick<Role, 'authorizations'> | undefined): readonly string[] {
  return inShort({
    authorizations: (role?.authorizations ?? []).map((authorization) => ({ authorization, applications: [] })),
  });
}

function short({ low, high }: Value): string {
  const shown = low === "' '" ? '_' : low;
  return high === '' ? shown : `${shown}..${high}`;
}
