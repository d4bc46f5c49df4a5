import type { Authorization } from '../model/authorization.ts';
import type { MenuNode } from '../model/menu.ts';
import { allNodes } from '../model/menu-walk.ts';
import { oncePer } from '../model/once-per.ts';
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
  // a family has the authorizations and the menu of its master
  const authorizations = [...new Set(roles.map((role) => role.authorizations))];
  const menus = [...new Set(roles.map(({ menu }) => menu))];
  const needed = roles.flatMap(({ parent, children }) => [...(parent === undefined ? [] : [parent]), ...children]);
  return {
    system: build.system,
    release: build.release,
    codePage: build.codePage,
    files: build.roleFiles,
    abapGitFiles: build.abapGitFiles,
    roles: roles.map(guideRole),
    transactions: sorted(menus.flatMap(transactionsOf)),
    objects: sorted(authorizations.flat().map(({ object }) => object)),
    ranges: authorizations.flat().some(hasRanges),
    missingRoles: sorted(needed.filter((name) => !built.has(name))),
    manualSteps: roles.flatMap(({ name, manualSteps = [] }) => manualSteps.map((step) => ({ ...step, role: name }))),
    underived: roles.flatMap(({ name, menu }) => underivedIn(menu).map((entry) => ({ ...entry, role: name }))),
    users: build.users.length === 0 ? undefined : gatherUsers(build, built),
  };
}

const underivedIn = oncePer(underivedEntries);

const openFields = oncePer((authorizations: readonly Authorization[]): readonly string[] => {
  const open = authorizations
    .filter(({ inactive }) => !inactive)
    .flatMap(({ object, fields }) =>
      fields.filter(({ values }) => values.some(isOpen)).map((field) => `${object} ${field.name}`),
    );
  return [...new Set(open)];
});

function guideRole({ name, kind, texts, masterLanguage, authorizations, orgLevels }: Role): GuideRole {
  const levels = orgLevels.filter(({ values }) => values.every(isOpen)).map((level) => `$${level.name}`);
  const fields = openFields(authorizations);
  const open = levels.length === 0 ? fields : [...new Set([...fields, ...levels])];
  return { name, kind, texts, masterLanguage, open };
}

function transactionsOf(menu: readonly MenuNode[]): readonly string[] {
  return [...allNodes(menu)].filter(({ type }) => type === 'TR').map(({ report }) => report);
}

function hasRanges({ fields }: Authorization): boolean {
  return fields.some(({ values }) => values.some(({ high }) => high !== ''));
}
