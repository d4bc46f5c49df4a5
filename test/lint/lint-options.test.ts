import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/diagnostics/diagnostic.ts';
import { lintOptions } from '../../src/lint/lint-options.ts';
import { rules } from '../../src/lint/rules/index.ts';

const levelOf = (given: unknown, id: string) => lintOptions(given).active.find(({ rule }) => rule.id === id)?.severity;
const problemsOf = (given: unknown) => lintOptions(given).diagnostics.map(messageOf);

describe('lintOptions', () => {
  it('has all rules but a few without a word, with their own levels and default options', () => {
    const { active, diagnostics } = lintOptions(undefined);
    expect(diagnostics).toEqual([]);
    expect(active.length).toBe(rules.filter(({ recommended }) => recommended !== false).length);
    for (const { rule, severity } of active) expect(severity).toBe(rule.severity);
    expect(active.find(({ rule }) => rule.id === 'critical/many-stars')?.options).toEqual({ most: 30 });
  });

  it('gives a rule of every level by its preset', () => {
    expect(levelOf({ preset: 'strict' }, 'critical/s-tabu-cli')).toBe('error');
    expect(levelOf({ preset: 'strict' }, 'hygiene/missing-long-text')).toBe('info');
    expect(levelOf({ preset: 'baseline' }, 'hygiene/naming')).toBeUndefined();
    expect(levelOf({ preset: 'baseline' }, 'correctness/value-kind')).toBe('error');
  });

  it('lets the configuration decide over the preset', () => {
    expect(levelOf({ preset: 'baseline', rules: { 'hygiene/naming': 'info' } }, 'hygiene/naming')).toBe('info');
    expect(levelOf({ rules: { 'hygiene/naming': { level: 'off' } } }, 'hygiene/naming')).toBeUndefined();
  });

  it.each([
    [{ presets: 'strict' }, ['lint.presets: there is no such setting; the settings are preset, rules, ownRules, sod']],
    [[], ['lint: it must be an object']],
    ['strict', ['lint: it must be an object']],
    [{ rules: [] }, ['lint.rules: it must be an object with levels by rule']],
    [{ ownRules: [{}] }, 4],
    [{ ownRules: [{ ...rules[0] }] }, [`there is a rule "${rules[0]?.id ?? ''}" already`]],
    [{ sod: {} }, ['lint.sod: it must be an array of rule sets']],
    [
      { rules: { 'critical/s-rfc-any': { options: {} } } },
      ['lint.rules.critical/s-rfc-any.options: the rule has no options'],
    ],
    [
      { rules: { 'hygiene/naming': { level: 'eror' } } },
      ["lint.rules.hygiene/naming.level: it must be 'error', 'warning', 'info' or 'off', did you mean 'error'?"],
    ],
    [
      { rules: { 'hygiene/naming': 'wraning' } },
      ["lint.rules.hygiene/naming: it must be 'error', 'warning', 'info' or 'off', did you mean 'warning'?"],
    ],
    [
      { rules: { 'hygiene/naming': 1 } },
      ["lint.rules.hygiene/naming: it must be a level or an object, { level: 'warning', options: { … } }"],
    ],
    [{ preset: 'strickt' }, ["lint.preset: it must be one of recommended, baseline, strict, did you mean 'strict'?"]],
    [{ rules: { 'sod/x': 'on' } }, ["lint.rules.sod/x: it must be 'error', 'warning', 'info' or 'off'"]],
  ])('reports %j and keeps the rules on', (given, expected) => {
    if (typeof expected === 'number') expect(problemsOf(given)).toHaveLength(expected);
    else expect(problemsOf(given)).toEqual(expected);
    expect(lintOptions(given).active.length).toBeGreaterThan(40);
  });

  it('never throws, whatever the configuration holds', () => {
    for (const given of [
      null,
      1,
      '',
      [null],
      { rules: { 'hygiene/naming': null } },
      { ownRules: [null] },
      { sod: [null] },
    ]) {
      expect(() => lintOptions(given)).not.toThrow();
    }
  });
});
