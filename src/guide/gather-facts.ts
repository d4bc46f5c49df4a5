import { allNodes } from '../model/menu-walk.ts';
import type { Role } from '../model/role.ts';
import { underivedEntries } from '../model/underived-entries.ts';
import { isOpen } from '../model/value.ts';
import type { BuildFacts } from './build-facts.ts';
import type { GuideFacts, GuideRole } from './facts.ts';
import { gatherUsers } from './gather-users.ts';
import { sorted } from './sorted.ts';

/** Gathers what the guide says of a build. */
export function gatherFacts(build: BuildFacts): GuideFacts {
  const { roles } = build;
  const built = new Set(roles.map(({ name }) => name));
  const needed = roles.flatMap(({ parent, children }) => [...(parent === undefined ? [] : [parent]), ...children]);
  return {
    system: build.system,
    release: build.release,
    codePage: build.codePage,
    files: build.roleFiles,
    roles: roles.map(guideRole),
    transactions: sorted(roles.flatMap(transactionsOf)),
    objects: sorted(roles.flatMap(({ authorizations }) => authorizations.map(({ object }) => object))),
    ranges: roles.some(hasRanges),
    missingRoles: sorted(needed.filter((name) => !built.has(name))),
    manualSteps: roles.flatMap(({ name, manualSteps = [] }) => manualSteps.map((step) => ({ ...step, role: name }))),
    underived: roles.flatMap(({ name, menu }) => underivedEntries(menu).map((entry) => ({ ...entry, role: name }))),
    users: build.users.length === 0 ? undefined : gatherUsers(build, built),
  };
}

function guideRole({ name, kind, texts, masterLanguage, authorizations, orgLevels }: Role): GuideRole {
  const fields = authorizations
    .filter(({ inactive }) => !inactive)
    .flatMap(({ object, fields: each }) =>
      each.filter(({ values }) => values.some(isOpen)).map((field) => `${object} ${field.name}`),
    );
  const levels = orgLevels.filter(({ values }) => values.every(isOpen)).map((level) => `$${level.name}`);
  return {
    name,
    kind,
    texts: Object.fromEntries(texts.map(({ language, short }) => [language, short])),
    masterLanguage,
    open: [...new Set([...fields, ...levels])],
  };
}

function transactionsOf({ menu }: Role): readonly string[] {
  return [...allNodes(menu)].filter(({ type }) => type === 'TR').map(({ report }) => report);
}

function hasRanges({ authorizations }: Role): boolean {
  return authorizations.some(({ fields }) => fields.some(({ values }) => values.some(({ high }) => high !== '')));
}
