import { distance } from 'fastest-levenshtein';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { AGR_1250 } from '../layouts/agr-1250.ts';
import { AGR_1251 } from '../layouts/agr-1251.ts';
import type { Authorization } from '../model/authorization.ts';
import type { MenuNode } from '../model/menu.ts';
import type { OtherRecord, Role } from '../model/role.ts';
import type { AuthorizationDraft } from './authorization-draft.ts';
import { byCode } from './by-code.ts';
import type { FinishContext } from './finish-context.ts';
import { menuTree } from './menu-tree.ts';
import type { RoleDraft } from './role-draft.ts';

/** Makes a role of its draft when all rows are in: the order of the model, and what only shows in the end. */
export function finishRole(draft: RoleDraft, context: FinishContext): Role {
  const menu = menuTree(draft, context);
  const composite = draft.collection === 'X';
  const { masterLanguage: flag, languageRecord: record } = draft;
  if (flag !== '' && record !== '' && flag !== record)
    context.report(diagnose('R2211', { role: draft.name, flag, record }, context.place(draft.firstLine)));
  return {
    name: draft.name,
    kind: composite ? 'composite' : draft.parent === '' ? 'single' : 'derived',
    ...(draft.parent === '' ? {} : { parent: draft.parent }),
    children: [...draft.children].sort(byCode),
    masterLanguage: flag === '' ? record : flag,
    texts: [...draft.texts]
      .map(([language, { short, long }]) => ({ language, short, long: longText(long) }))
      .sort((left, right) => byCode(left.language, right.language)),
    authorizations: authorizations(draft, context),
    orgLevels: [...draft.orgLevels]
      .map(([name, values]) => ({ name, values }))
      .sort((left, right) => byCode(left.name, right.name)),
    menu,
    ...(draft.applicationVariants.length === 0 ? {} : { applicationVariants: draft.applicationVariants }),
    flags: draft.flags.sort((left, right) => byCode(left.name, right.name)),
    otherRecords: [...draft.others, ...unexplainedTransactions(draft, menu)],
  };
}

function longText(lines: readonly { readonly line: number; readonly text: string }[]): string[] {
  return [...lines].sort((left, right) => left.line - right.line).map(({ text }) => text);
}

function authorizations(draft: RoleDraft, context: FinishContext): readonly Authorization[] {
  const drafts = [...draft.authorizations.values()];
  const sound = drafts.filter((each) => each.line > 0);
  if (sound.length < drafts.length && !context.isDamaged('AGR_1250')) reportOrphans(draft, drafts, context);
  return sound
    .sort((left, right) => byCode(left.object, right.object) || byCode(left.auth, right.auth))
    .map((each) => {
      const made = each.finish();
      context.noteAuth(made, each.auth, each.line);
      return made;
    });
}

/** Values without an authorization; an authorization without values may be the one that they belong to, misnamed. */
function reportOrphans({ name: role }: RoleDraft, drafts: readonly AuthorizationDraft[], context: FinishContext): void {
  const empty = drafts.filter((each) => each.line > 0 && each.firstValueLine === 0).slice(0, mostCompared);
  for (const orphan of drafts.filter((each) => each.line === 0)) {
    const { object, auth, firstValueLine } = orphan;
    const misnamed = empty.findIndex((each) => isNear(each, orphan));
    const [found] = misnamed < 0 ? [] : empty.splice(misnamed, 1);
    if (found === undefined)
      context.report(diagnose('R2205', { role, object, auth }, context.place(firstValueLine, AGR_1251.at.OBJECT)));
    else {
      const data = { role, object: found.object, auth: found.auth, valuesOf: `${object} ${auth}` };
      const values = { ...context.place(firstValueLine), note: 'the values without an authorization' };
      context.report(diagnose('R2212', data, context.place(found.line, AGR_1250.at.OBJECT), values));
    }
  }
}

/** So many names are compared with each other name: more than a hand damages. */
const mostCompared = 20;

function isNear(left: AuthorizationDraft, right: AuthorizationDraft): boolean {
  return distance(left.object, right.object) + distance(left.auth, right.auth) <= 2;
}

/** The rows of AGR_TCODES follow from the menu; those that don't travel as they are. */
function unexplainedTransactions(draft: RoleDraft, menu: readonly MenuNode[]): OtherRecord[] {
  const codes = new Set<string>();
  const collect = (nodes: readonly MenuNode[]) => {
    for (const node of nodes) {
      if (node.type === 'TR') codes.add(node.report);
      collect(node.children);
    }
  };
  collect(menu);
  return draft.menu.transactions
    .filter(({ cells }) => !(cells.TYPE === 'TR' && codes.has(cells.TCODE ?? '') && isUsual(cells)))
    .map(({ row }) => ({ tag: 'AGR_TCODES', row }));
}

function isUsual(cells: Readonly<Record<string, string>>): boolean {
  return cells.DIRECT === 'X' && cells.EXCLUDE === '' && cells.INHERITED === '' && cells.FOLDER === '00000';
}
