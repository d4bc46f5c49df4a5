import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes } from '../../src/diagnostics/codes/index.ts';
import { checkConfig } from '../../src/dsl/check-config.ts';
import { checkObjects } from '../../src/dsl/check/objects.ts';
import type { Role } from '../../src/model/role.ts';
import { defineRole } from '../../src/index.ts';
import { anyDefinition } from '../support/any-definition.ts';
import { check, definitionWith, shown } from '../support/check-definition.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 4,
});

const printable = /^[^\p{Cc}\p{Surrogate}\u2028\u2029]*$/u;

/** What a role has to be to fit into a file, whatever its definition was. */
function expectWritable(role: Role): void {
  expect(role.name).toMatch(/^[^\p{Ll}]{1,30}$/u);
  const fits = (text: string, width: number) => text.length <= width && printable.test(text) && !text.endsWith(' ');
  const texts = role.texts.flatMap(({ short, long }) => [short, ...long]);
  expect(texts.filter((text) => !fits(text, 80))).toEqual([]);
  const { authorizations, orgLevels } = role;
  expect(authorizations.filter(({ object, text }) => !fits(object, 10) || !fits(text, 60))).toEqual([]);
  const fields = authorizations.flatMap((each) => each.fields);
  expect(fields.filter(({ name, values }) => !fits(name, 10) || values.length === 0)).toEqual([]);
  const values = [...fields, ...orgLevels].flatMap((each): readonly { low: string; high: string }[] => each.values);
  expect(values.filter(({ low, high }) => !fits(low, 40) || !fits(high, 40))).toEqual([]);
  expect(values.filter(({ low, high }) => low === '' && high !== '')).toEqual([]);
}

/** Checks a definition: it must not throw, must say what is wrong, and must not let through what fits in no file. */
function survive(definition: unknown): void {
  const { role, found, messages } = check(definition);
  expect(messages.every((message) => typeof message === 'string' && message !== '')).toBe(true);
  if (role === undefined) expect(found.length).toBeGreaterThan(0);
  else expectWritable(role);
}

describe('the check of definitions never throws and lets nothing through', () => {
  it('of anything', () => {
    fc.assert(fc.property(anything, survive), { numRuns: 500 });
    fc.assert(fc.property(anything, (given) => survive(defineRole(given as never))));
  });

  it('where any part of a right definition is replaced by anything', () => {
    const path = fc.constantFrom<readonly (string | number)[]>(
      ['name'],
      ['text'],
      ['text', 'EN'],
      ['longText'],
      ['longText', 'EN'],
      ['language'],
      ['authorizations'],
      ['authorizations', 'S_TCODE'],
      ['authorizations', 'S_TCODE', 0],
      ['authorizations', 'S_TCODE', 0, 'TCD'],
      ['authorizations', 'S_TCODE', 0, 'TCD', 0],
      ['authorizations', 'S_TCODE', 0, 'status'],
      ['orgLevels'],
      ['orgLevels', 'BUKRS'],
      ['orgLevels', 'BUKRS', 0],
      ['responsible'],
      ['package'],
      ['other'],
    );
    fc.assert(
      fc.property(path, anything, (steps, replacement) => {
        const definition = {
          name: 'Z',
          text: { EN: 'x' },
          longText: { EN: 'y' },
          authorizations: { S_TCODE: [{ TCD: ['SU01'] }] },
          orgLevels: { BUKRS: ['1'] },
        };
        let parent: object = definition;
        for (const step of steps.slice(0, -1)) parent = Reflect.get(parent, step) as object;
        Reflect.set(parent, steps.at(-1)!, replacement);
        survive(definition);
      }),
      { numRuns: 1000 },
    );
  });

  it('where any text of a right definition is a hostile one', () => {
    fc.assert(
      fc.property(
        anyDefinition,
        fc.constantFrom(...Object.values(hostileTexts)),
        fc.nat(),
        (definition, text, seed) => {
          const texts = JSON.stringify(definition).match(/"[^"]*"(?=[,\]}])/g) ?? [];
          const victim = texts[seed % Math.max(texts.length, 1)] ?? '"Z"';
          survive(JSON.parse(JSON.stringify(definition).replace(victim, () => JSON.stringify(text))));
        },
      ),
    );
  });
});

describe.each(Object.entries(hostileTexts))('a definition with %s', (_, text) => {
  it.each<[string, object]>([
    ['name', { name: text }],
    ['text', { text: { EN: text } }],
    ['language of a text', { text: { EN: 'x', [text]: 'y' } }],
    ['long text', { longText: { EN: text } }],
    ['master language', { language: text }],
    ['object', { authorizations: { [text]: [{ ACTVT: ['03'] }] } }],
    ['field', { authorizations: { A_B_ANLKL: [{ [text]: ['03'] }] } }],
    ['value', { authorizations: { S_TCODE: [{ TCD: [text] }] } }],
    ['text of an authorization', { authorizations: { S_TCODE: [{ TCD: ['A'], text }] } }],
    ['status', { authorizations: { S_TCODE: [{ TCD: ['A'], status: text }] } }],
    ['org level', { orgLevels: { [text]: ['1'] } }],
    ['value of an org level', { orgLevels: { BUKRS: [text] } }],
    ['responsible user', { responsible: text }],
    ['package', { package: text }],
    ['property', { [text]: 1 }],
  ])('as its %s is refused or fits into a file', (_part, properties) => survive(definitionWith(properties)));
});

describe('hostile objects', () => {
  const cyclic: Record<string, unknown> = { name: 'Z', text: { EN: 'x' } };
  cyclic['authorizations'] = { S_TCODE: [cyclic] };
  const angry = new Proxy(
    {},
    Object.fromEntries(
      (['get', 'ownKeys', 'getPrototypeOf', 'has', 'getOwnPropertyDescriptor'] as const).map((trap) => [
        trap,
        () => {
          throw new Error(trap);
        },
      ]),
    ),
  );
  const { proxy: revoked, revoke } = Proxy.revocable([], {});
  revoke();

  it.each<[string, unknown]>([
    ['cyclic', cyclic],
    ['an angry proxy', angry],
    ['a revoked proxy', revoked],
    ['with an angry proxy in it', definitionWith({ authorizations: { S_TCODE: [{ TCD: [angry, revoked] }] } })],
    ['with a symbol in it', definitionWith({ authorizations: { S_TCODE: [{ TCD: [Symbol('x')] }] } })],
    ['a text beyond all measure', definitionWith({ package: 'x'.repeat(50_000_000) })],
    ['a function', () => ({ name: 'Z' })],
    ['inheriting everything', Object.create(definitionWith({})) as unknown],
    ['of __proto__ by JSON', JSON.parse('{ "__proto__": { "name": "Z", "text": { "EN": "x" } } }') as unknown],
    ['of __proto__ by a literal', { __proto__: { name: 'Z', text: { EN: 'x' } } }],
  ])('%s are refused', (_, definition) => {
    const { role, found } = check(definition);
    expect(role).toBeUndefined();
    expect(found.length).toBeGreaterThan(0);
  });

  it('that answer differently each time are asked once', () => {
    const answers = ['SU01', 'x'.repeat(100)];
    const shifty = {
      get TCD() {
        return [answers.shift() ?? ''];
      },
    };
    const { role } = check(definitionWith({ authorizations: { S_TCODE: [shifty] } }));
    expect(role?.authorizations[0]?.fields[0]?.values[0]?.low).toBe('SU01');
    expect(answers).toHaveLength(1);
  });
});

describe('the check of configurations and objects never throws', () => {
  it('of anything', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const { config, diagnostics } = checkConfig(given, () => true);
        expect(config === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
        for (const { code } of [...diagnostics, ...checkObjects(given).diagnostics]) expect(codes[code]).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });

  it('where a setting is anything', () => {
    const setting = fc.constantFrom(
      'client',
      'release',
      'language',
      'codePage',
      'lineEnd',
      'objects',
      'orgLevels',
      'systems',
    );
    fc.assert(
      fc.property(setting, anything, (name, given) => {
        const { config, diagnostics } = checkConfig({ [name]: given }, () => true);
        if (config === undefined) expect(shown(diagnostics).messages.join('')).not.toBe('');
        else expect(config.settings.client).toMatch(/^\d{3}$/);
      }),
      { numRuns: 500 },
    );
  });
});
