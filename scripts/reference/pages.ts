import { commands } from '../../src/cli/commands/index.ts';
import { codePage } from '../../src/diagnostics/render/page.ts';
import { rulePage } from '../../src/lint/rule-page.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { commandLinePage } from './command-line.ts';
import { allCodes, diagnosticsIndex } from './diagnostics-index.ts';
import { rulesIndex } from './rules-index.ts';

/** A page below docs/reference that is made from code. */
export interface ReferencePage {
  readonly path: string;
  readonly text: string;
}

/** Every generated page; a new generator adds its line here. */
export function referencePages(): readonly ReferencePage[] {
  return [
    { path: 'command-line.md', text: commandLinePage(commands) },
    { path: 'diagnostics.md', text: diagnosticsIndex() },
    { path: 'rules.md', text: rulesIndex() },
    ...rules.map((rule) => ({ path: `rules/${rule.id}.md`, text: rulePage(rule) })),
    ...allCodes.map((code) => ({ path: `diagnostics/${code}.md`, text: codePage(code) })),
  ];
}
