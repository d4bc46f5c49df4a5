import { visibleJson } from '../../diagnostics/render/visible.ts';
import type { RoleDiff } from '../role-diff.ts';
import { isEmptyDiff } from '../role-diff.ts';

/** What was compared, as the user named it. */
export interface ComparedSides {
  readonly left: string;
  readonly right: string;
}

/** A comparison for other programs: docs/schema/diff.schema.json describes it. Ends in a line feed. */
export function renderDiffJson(diff: RoleDiff, sides: ComparedSides): string {
  return `${visibleJson({ ...sides, different: !isEmptyDiff(diff), ...diff })}\n`;
}
