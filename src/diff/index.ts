/** Comparing roles by what they mean: `import { diffRoles } from 'rolewright/diff'`. */
export type * from './change.ts';
export type { Role } from '../model/role.ts';
export type { RoleChange, RoleDiff } from './role-diff.ts';
export type { DiffOptions } from './diff-role.ts';
export type { TerminalOptions } from './format/lines.ts';
export type { MarkdownOptions } from './format/markdown.ts';
export type { ComparedSides } from './format/json.ts';
export { isEmptyDiff } from './role-diff.ts';
export { diffRoles } from './diff-roles.ts';
export { applyDiff } from './apply-diff.ts';
export { renderTerminal } from './format/terminal.ts';
export { renderMarkdown } from './format/markdown.ts';
export { renderDiffJson } from './format/json.ts';
