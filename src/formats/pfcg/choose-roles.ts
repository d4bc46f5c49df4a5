import { distance } from 'fastest-levenshtein';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { AGR_DEFINE } from '../../layouts/agr-define.ts';
import { AGR_FLAGS } from '../../layouts/agr-flags.ts';
import { LOADED_AGRS } from '../../layouts/header.ts';
import type { FinishContext } from '../../tables/finish-context.ts';
import type { RoleDraft } from '../../tables/role-draft.ts';
import type { DamagedTables } from './damaged-tables.ts';

/**
 * Decides which of the names in a file are roles, and reports what the importer would refuse or skip: it wants
 * LOADED_AGRS and AGR_DEFINE of each role, and the flag COLL_AGR (reference, section 6).
 *
 * A line whose name is damaged looks like a line of another role: it is reported once, and its table counts as damaged
 * so that nobody misses the row in the role that it came from.
 */
export function chooseRoles(
  drafts: readonly RoleDraft[],
  damage: DamagedTables,
  context: FinishContext,
): readonly RoleDraft[] {
  const named = drafts.filter(({ loadedLine }) => loadedLine > 0);
  const empty = named.filter(({ lines }) => lines === 0).slice(0, mostCompared);
  const misnamed = new Set<RoleDraft>();
  const strays = new Set<RoleDraft>();
  for (const draft of drafts) {
    if (draft.loadedLine > 0) continue;
    if (!isRole(draft)) {
      strays.add(draft);
      reportUnnamed(draft, strays.size > mostCompared ? [] : named, context);
      if (draft.keys.size > 0) damage.add([...draft.keys.keys()]);
    } else if (!damage.has(LOADED_AGRS.tag)) {
      const meant = empty.find((each) => isMisnamed(each, draft) && !misnamed.has(each));
      if (meant === undefined) reportUnnamed(draft, [], context);
      else {
        misnamed.add(meant);
        const data = { role: meant.name, meant: draft.name, lines: draft.lines };
        context.report(diagnose('R2208', data, context.place(meant.loadedLine, LOADED_AGRS.at.AGR_NAME)));
      }
    }
  }
  const roles = drafts.filter((draft) => !strays.has(draft) && !misnamed.has(draft));
  for (const role of roles) if (role.loadedLine > 0) reportIncomplete(role, damage, context);
  return roles;
}

/** So many names are compared: in a wreck of a file with a million of them it would take hours. */
const mostCompared = 100;

/** One line alone is no role but a damaged line of another one. */
function isRole(draft: RoleDraft): boolean {
  return draft.definedLine > 0 && draft.lines > 1;
}

/** Whether a name in LOADED_AGRS that has no lines may be that of a role, damaged: cut, or a few letters off. */
function isMisnamed({ name }: RoleDraft, role: RoleDraft): boolean {
  return name.startsWith(role.name) || role.name.startsWith(name) || distance(name, role.name) <= 3;
}

function reportUnnamed(draft: RoleDraft, named: readonly RoleDraft[], context: FinishContext): void {
  const meant = named.find(({ name }) => distance(name, draft.name) <= 2)?.name;
  const data = { role: draft.name, lines: draft.lines, ...(meant === undefined ? {} : { meant }) };
  context.report(diagnose('R2202', data, context.place(draft.firstLine, AGR_DEFINE.at.AGR_NAME)));
}

function reportIncomplete(role: RoleDraft, damage: DamagedTables, context: FinishContext): void {
  const place = context.place(role.loadedLine, LOADED_AGRS.at.AGR_NAME);
  if (role.definedLine === 0 && !damage.has('AGR_DEFINE'))
    context.report(diagnose('R2201', { role: role.name }, place));
  else if (role.collection === undefined && !damage.has('AGR_FLAGS')) {
    const { misspeltCollection: found } = role;
    if (found === undefined) context.report(diagnose('R2203', { role: role.name }, place));
    else {
      const data = { role: role.name, found: found.name };
      context.report(diagnose('R2203', data, context.place(found.line, AGR_FLAGS.at.FLAG_TYPE)));
    }
  }
}
