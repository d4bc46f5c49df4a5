import fc from 'fast-check';
import { languageKeys, languages } from '../../src/catalog/languages.ts';
import { shippedCatalog } from '../../src/catalog/catalog.ts';
import { shippedOrgLevels } from '../../src/catalog/org-levels.ts';
import { blank, open, org, range, value } from '../../src/index.ts';

const letters = (count: number, of = 'ABCXYZ019_/') =>
  fc.string({ unit: fc.constantFrom(...of.split('')), minLength: 1, maxLength: count });

const statusLetter = fc.constantFrom('S', 'G', 'M', 'U');
const options = fc.record({ status: statusLetter, inactive: fc.boolean() }, { requiredKeys: [] });

/** A value as people write it: no blanks at the ends, no org level by its dollar sign. */
const plain = fc
  .string({ unit: fc.constantFrom(..."AZaz09*.-/ $#Ä'".split('')), minLength: 1, maxLength: 40 })
  .map((text) => text.trim())
  .filter((text) => text !== '' && !shippedOrgLevels.has(text.slice(1)));

const ordered = fc.tuple(plain, plain).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));

const orgName = fc.constantFrom(...shippedOrgLevels.keys()) as fc.Arbitrary<'BUKRS'>;

const anyValue = fc.oneof(
  plain,
  fc.tuple(plain, options).map(([low, own]) => value(low, own)),
  fc.tuple(ordered, options).map(([[low, high], own]) => range(low, high, own)),
  fc.tuple(orgName, options).map(([name, own]) => org(name, own)),
  options.map((own) => blank(own)),
);

const anyValues = fc.oneof(
  fc.uniqueArray(anyValue, { minLength: 1, maxLength: 4, selector: spelled }),
  options.map((own) => [open(own)]),
);

/** Two values with one spelling are one value: their options do not tell them apart. */
function spelled(given: unknown): string {
  if (typeof given === 'string') return given;
  const { low = "' '", high = '', name } = given as { low?: string; high?: string; name?: string };
  return `${name === undefined ? low : `$${name}`}\n${high}`.replace(/\n$/, '');
}

const objects = shippedCatalog.objectNames().flatMap((name) => shippedCatalog.object(name) ?? []);

const authorizationOptions = fc.record(
  { status: statusLetter, inactive: fc.boolean(), text: letters(60) },
  { requiredKeys: [] },
);

const anyObject = fc.constantFrom(...objects).chain(({ name, fields }) => {
  const all = fc.record(Object.fromEntries(fields.map((field) => [field, anyValues])));
  const authorization = fc.tuple(all, authorizationOptions).map(([values, own]) => ({ ...values, ...own }));
  return fc.tuple(fc.constant(name), fc.array(authorization, { maxLength: 3 }));
});

const orgLevelValue = fc.oneof(
  plain,
  ordered.map(([low, high]) => range(low, high)),
  fc.constant(blank()),
);
const orgLevelValues = fc.oneof(
  fc.uniqueArray(orgLevelValue, { minLength: 1, maxLength: 3, selector: spelled }),
  fc.constant([open()]),
);

const text = fc
  .string({ unit: fc.constantFrom(..."abc XYZ-äöü'".split('')), minLength: 1, maxLength: 80 })
  .map((each) => each.trimEnd())
  .filter((each) => each !== '');

const longText = fc
  .string({ unit: fc.constantFrom(...'ab  \n'.split('')), maxLength: 300 })
  .map((each) => each.replaceAll(/\S{80,}/g, ''));

/** A role definition that is right, as plain data. */
export const anyDefinition = fc
  .record({
    name: letters(30),
    texts: fc.uniqueArray(fc.tuple(fc.constantFrom(...languages), text, fc.option(longText)), {
      minLength: 1,
      maxLength: 3,
      selector: ([language]) => languageKeys[language],
    }),
    authorizations: fc.uniqueArray(anyObject, { maxLength: 4, selector: ([name]) => name }),
    orgLevels: fc.uniqueArray(fc.tuple(orgName, orgLevelValues), { maxLength: 3, selector: ([name]) => name }),
    responsible: fc.option(letters(12)),
    package: fc.option(letters(30)),
  })
  .map(({ texts, authorizations, orgLevels, ...rest }) => ({
    name: rest.name,
    text: Object.fromEntries(texts.map(([language, short]) => [language, short])),
    longText: Object.fromEntries(texts.flatMap(([language, , long]) => (long === null ? [] : [[language, long]]))),
    language: texts[0]?.[0],
    authorizations: Object.fromEntries(authorizations),
    orgLevels: Object.fromEntries(orgLevels),
    ...(rest.responsible === null ? {} : { responsible: rest.responsible }),
    ...(rest.package === null ? {} : { package: rest.package }),
  }));
