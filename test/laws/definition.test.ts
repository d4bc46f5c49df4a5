import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOfKey } from '../../src/catalog/languages.ts';
import { shippedOrgLevels } from '../../src/catalog/org-levels.ts';
import { blank, open, range, value } from '../../src/index.ts';
import { isBlankValue, isOpen } from '../../src/model/value.ts';
import type { Role } from '../../src/model/role.ts';
import { anyDefinition } from '../support/any-definition.ts';
import { check } from '../support/check-definition.ts';

const sorted = (names: readonly string[]) => names.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** The same object with its keys in the reverse order, at every depth; arrays keep theirs. */
function reversed(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(reversed);
  if (typeof given !== 'object' || given === null || Object.getOwnPropertySymbols(given).length > 0) return given;
  return Object.fromEntries(
    Object.entries(given)
      .reverse()
      .map(([key, content]) => [key, reversed(content)]),
  );
}

/** What an author would write to get a role: the reverse of the check. */
function definitionOf(role: Role): object {
  const byLanguage = (of: (text: Role['texts'][number]) => string) =>
    Object.fromEntries(role.texts.map((text) => [languageOfKey(text.language), of(text)])) as object;
  const objects = [...new Set(role.authorizations.map(({ object }) => object))];
  const flag = (name: string) => role.flags.find((each) => each.name === name && each.value !== '')?.value;
  return {
    name: role.name,
    text: byLanguage(({ short }) => short),
    longText: byLanguage(({ long }) => long.join('\n')),
    language: languageOfKey(role.masterLanguage),
    authorizations: Object.fromEntries(
      objects.map((object) => [object, role.authorizations.filter((each) => each.object === object).map(written)]),
    ),
    orgLevels: Object.fromEntries(
      role.orgLevels.map(({ name, values }) => [
        name,
        values.length === 0 ? [open()] : values.map(({ low, high }) => (high === '' ? low : range(low, high))),
      ]),
    ),
    responsible: flag('RESP_USER'),
    package: flag('DEVCLASS'),
  };
}

function written({ fields, object: _, ...options }: Role['authorizations'][number]): object {
  const values = fields.map(({ name, values: given }) => [
    name,
    given.map(({ low, high, status, inactive }) => {
      const own = { status: status || undefined, inactive } as never;
      if (isOpen({ low, high })) return open(own);
      if (isBlankValue({ low, high }) && low.length === 3) return blank(own);
      if (high !== '') return range(low, high, own);
      // A reference to an org level is a text in the model: only org() writes it.
      return low.startsWith('$') && shippedOrgLevels.has(low.slice(1))
        ? { [Symbol.for('rolewright.value')]: 'org', name: low.slice(1), ...(own as object) }
        : value(low, own);
    }),
  ]);
  return { ...options, ...(Object.fromEntries(values) as object) };
}

describe('a role definition that is right', () => {
  it('has no errors and becomes a role in canonical order', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        const { role, found } = check(definition);
        expect(found).toEqual([]);
        const objects = role!.authorizations.map(({ object }) => object);
        expect(objects).toEqual(sorted(objects));
        for (const { fields } of role!.authorizations) {
          const names = fields.map(({ name }) => name);
          expect(names).toEqual(sorted(names));
        }
        const keys = role!.texts.map(({ language }) => language);
        expect(keys).toEqual(sorted(keys));
        const levels = role!.orgLevels.map(({ name }) => name);
        expect(levels).toEqual(sorted(levels));
      }),
    );
  });

  it('becomes the same role whatever the order of its keys is', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        expect(check(reversed(definition)).role).toEqual(check(definition).role);
      }),
    );
  });

  it('comes back from its role: written again it becomes the same role', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        const { role } = check(definition);
        expect(check(definitionOf(role!)).role).toEqual(role);
      }),
    );
  });

  it('keeps the values of every field, in their order', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        const { role } = check(definition);
        const written = Object.values<readonly object[]>(definition.authorizations)
          .flat()
          .flatMap((authorization) => Object.values(authorization) as unknown[])
          .flatMap((values) => (Array.isArray(values) ? values : []) as unknown[]);
        const kept = role!.authorizations.flatMap(({ fields }) => fields.flatMap(({ values }) => values));
        expect(kept).toHaveLength(written.length);
      }),
    );
  });
});
