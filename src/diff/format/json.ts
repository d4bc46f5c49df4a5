import { visibleJson } from '../../diagnostics/render/visible.ts';
import type { RoleDiff } from '../role-diff.ts';
import { isEmptyDiff } from '../role-diff.ts';

/** What was compared, as the user named it. */
export interface ComparedSides {
  readonly left: string;
  readonly right: string;
}

/**
 * A comparison for other programs: docs/schema/diff.schema.json describes it. Ends in a line feed.
 *
 * @param sides what was compared, as the user named it
 * @example
 * ```ts
 * const sides = { left: 'may.SAP', right: 'june.SAP' };
 * JSON.parse(renderDiffJson(diffRoles(may, roles), sides)).different; // => true
 * ```
 */
export function renderDiffJson(diff: RoleDiff, sides: ComparedSides): string {
  return `${visibleJson({ ...sides, different: !isEmptyDiff(diff), ...diff })}\n`;
}
