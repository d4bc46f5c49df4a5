import { z } from 'zod';
import { nearest, suggestion } from '../catalog/nearest.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { RuleId } from '../diagnostics/finding.ts';
import type { CallSite, DefinitionPlace } from '../diagnostics/place.ts';
import { orMeant } from '../diagnostics/quoted.ts';
import type { Level, Preset } from './presets.ts';
import { presetNames, presets } from './presets.ts';
import { rules as shippedRules } from './rules/index.ts';
import type { AnyRule } from './rule.ts';
import type { ActiveRule } from './run-rules.ts';

/** What the configuration asks of the linter, checked and complete. */
export interface LintOptions {
  readonly active: readonly ActiveRule[];
  /** The rules whose level the configuration sets by name. */
  readonly chosen: ReadonlySet<string>;
  /** All rules there are, on or off: a suppression may name one that is off. */
  readonly known: readonly AnyRule[];
  /** Rule sets on segregation of duties as they were given; `checkSod` checks them. */
  readonly sod: readonly unknown[];
  /** Levels of conflicts, by `sod/<id>`. */
  readonly sodLevels: Readonly<Record<string, Level>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** One of a few words; of a misspelt one it is said what was meant. */
function oneOf<const Word extends string>(words: readonly Word[], expected: string) {
  return z.enum(words, {
    error: ({ input }) => {
      const meant = typeof input === 'string' ? nearest(input, words) : undefined;
      return `${expected}${orMeant(meant === undefined ? undefined : `'${meant}'`)}`;
    },
  });
}

const level = oneOf(['error', 'warning', 'info', 'off'], "it must be 'error', 'warning', 'info' or 'off'");
const objectSetting = z.strictObject(
  { level: level.optional(), options: z.unknown().optional() },
  { error: "it must be a level or an object, { level: 'warning', options: { … } }" },
);
const ownRule = z.looseObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: "the id must have a group and a name, 'acme/no-test-roles'" }),
  severity: oneOf(['error', 'warning', 'info'], "the severity must be 'error', 'warning' or 'info'"),
  title: z.string({ error: 'the rule must have a title' }),
  why: z.string({ error: 'the rule must say why' }),
});
/** Each part by itself, so that a mistake in one does not hide those in the others. */
const parts = {
  preset: oneOf(presetNames, `it must be one of ${presetNames.join(', ')}`).default('recommended'),
  rules: z.record(z.string(), z.unknown(), { error: 'it must be an object with levels by rule' }).default({}),
  ownRules: z.array(ownRule, { error: 'it must be an array of rules made with defineRule' }).default([]),
  sod: z.array(z.unknown(), { error: 'it must be an array of rule sets' }).default([]),
};

/**
 * Checks the part `lint` of a configuration, whatever it is, and gives the rules that are on with their levels and
 * options. Everything wrong is reported (R600x); the rest still counts.
 *
 * @param callSite the call that made the configuration, for places
 */
export function lintOptions(given: unknown, callSite?: CallSite): LintOptions {
  const problems: Diagnostic[] = [];
  const placeOf = (path: readonly PropertyKey[]): DefinitionPlace => ({
    definition: callSite,
    path: ['lint', ...path.map((step) => (typeof step === 'symbol' ? String(step) : step))],
    on: 'value',
  });
  const wrong = (path: readonly PropertyKey[], expected: string): void => {
    problems.push(diagnose('R6002', { setting: path.map(String).join('.'), expected }, placeOf(path)));
  };
  const written = propertiesOf(given, wrong);
  const part = <Name extends keyof typeof parts>(name: Name): z.output<(typeof parts)[Name]> => {
    const parsed = parts[name].safeParse(written[name]);
    if (!parsed.success) for (const { path, message } of parsed.error.issues) wrong([name, ...path], message);
    return (parsed.success ? parsed.data : parts[name].parse(undefined)) as z.output<(typeof parts)[Name]>;
  };
  const [preset, levels, ownRules, sod] = [part('preset'), part('rules'), part('ownRules'), part('sod')];
  const known: AnyRule[] = [...shippedRules];
  for (const [index, rule] of ownRules.entries()) {
    if (known.some(({ id }) => id === rule.id)) {
      problems.push(diagnose('R6003', { rule: rule.id }, placeOf(['ownRules', index])));
    } else known.push(rule as unknown as AnyRule);
  }
  for (const rule of Object.keys(levels)) {
    const ids = known.map(({ id }) => id);
    if (ids.includes(rule as RuleId) || rule.startsWith('sod/')) continue;
    problems.push(diagnose('R6001', { rule, ...suggestion(rule, ids) }, { ...placeOf(['rules', rule]), on: 'key' }));
  }
  const chosenRules = new Set<string>();
  const active = known.flatMap((rule): ActiveRule[] => {
    const given = levels[rule.id];
    const own = (typeof given === 'string' ? level : objectSetting.optional()).safeParse(given);
    if (!own.success) for (const { path, message } of own.error.issues) wrong(['rules', rule.id, ...path], message);
    const chosen = own.data;
    const named = typeof chosen === 'string' ? chosen : chosen?.level;
    if (named !== undefined) chosenRules.add(rule.id);
    const settled = levelOf(rule, preset, named);
    const options = optionsOf(rule, typeof chosen === 'string' ? undefined : chosen?.options, (path, expected) => {
      wrong(['rules', rule.id, 'options', ...path], expected);
    });
    return settled === 'off' ? [] : [{ rule, severity: settled, options }];
  });
  const sodLevels: Record<string, Level> = {};
  for (const [rule, chosen] of Object.entries(levels).filter(([name]) => name.startsWith('sod/'))) {
    const own = level.safeParse(chosen);
    if (own.success) sodLevels[rule] = own.data;
    else wrong(['rules', rule], own.error.issues[0]?.message ?? '');
  }
  return { active, chosen: chosenRules, known, sod, sodLevels, diagnostics: problems };
}

function propertiesOf(
  given: unknown,
  wrong: (path: readonly PropertyKey[], expected: string) => void,
): Readonly<Record<string, unknown>> {
  if (given === undefined) return {};
  const properties = z.record(z.string(), z.unknown()).safeParse(given);
  if (!properties.success) {
    wrong([], 'it must be an object');
    return {};
  }
  const known = Object.keys(parts);
  for (const name of Object.keys(properties.data)) {
    if (!known.includes(name)) wrong([name], `there is no such setting; the settings are ${known.join(', ')}`);
  }
  return properties.data;
}

function levelOf(rule: AnyRule, preset: Preset, chosen: Level | undefined): Level {
  return chosen ?? presets[preset](rule);
}

/** The options that were given, with the defaults for all others; the defaults alone when something is wrong. */
function optionsOf(
  rule: AnyRule,
  given: unknown,
  wrong: (path: readonly PropertyKey[], expected: string) => void,
): unknown {
  if (rule.options === undefined) {
    if (given !== undefined) wrong([], 'the rule has no options');
    return {};
  }
  const parsed = rule.options.safeParse(given ?? {});
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) wrong(path, message);
  const defaults = rule.options.safeParse({});
  return defaults.success ? defaults.data : {};
}
