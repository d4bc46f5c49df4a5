import type { Severity } from '../diagnostics/kind.ts';
import type { AnyRule } from './rule.ts';

/** How a rule is reported, or that it is not. */
export type Level = Severity | 'off';

/**
 * What is on without a word in the configuration. `recommended`: every rule but a few matters of taste. `baseline`:
 * what is wrong, and what a security baseline forbids. `strict`: everything, warnings as errors.
 */
export const presets = {
  recommended: ({ severity, recommended }: AnyRule): Level => (recommended === false ? 'off' : severity),
  baseline: ({ id, severity }: AnyRule): Level =>
    id.startsWith('critical/') || id.startsWith('sod/') || (id.startsWith('correctness/') && severity === 'error')
      ? severity
      : 'off',
  strict: ({ severity }: AnyRule): Level => (severity === 'warning' ? 'error' : severity),
} as const satisfies Record<string, (rule: AnyRule) => Level>;

export type Preset = keyof typeof presets;
export const presetNames = Object.keys(presets) as [Preset, ...Preset[]];
