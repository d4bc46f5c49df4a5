import fc from 'fast-check';
import type { Encoding } from '../../src/codec/encoding.ts';
import type { Authorization } from '../../src/model/authorization.ts';
import type { MenuNode } from '../../src/model/menu.ts';
import type { OtherRecord, Role } from '../../src/model/role.ts';
import type { Value } from '../../src/model/value.ts';

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Texts of characters that an encoding has, without controls and without blanks at the end, which a file cannot keep. */
export function anyText(encoding: Encoding, maxLength: number): fc.Arbitrary<string> {
  const known = [...encoding.characters].filter((each) => each >= ' ' && !/[\x7f-\x9f\ufffd]/.test(each));
  const character =
    encoding.form === 'single-byte'
      ? fc.constantFrom(...known)
      : fc.oneof(fc.constantFrom(...'ABC xyz*#äßŁ→漢'), fc.constantFrom('😀'));
  return fc.string({ unit: character, maxLength }).map((text) =>
    text
      .slice(0, maxLength)
      .replace(/[\ud800-\udbff]$/, '')
      .trimEnd(),
  );
}

/** The same without a blank in front. */
const anyCell = (encoding: Encoding, maxLength: number) => anyText(encoding, maxLength).map((text) => text.trimStart());

const letters = fc.constantFrom(...'ABCXYZ_/09');
const anyName = (maxLength: number) => fc.string({ unit: letters, minLength: 1, maxLength });

const anyStatus = fc.constantFrom('S', 'G', 'M', 'U') as fc.Arbitrary<Value['status']>;

function anyValue(encoding: Encoding): fc.Arbitrary<Pick<Value, 'low' | 'high'>> {
  const low = anyCell(encoding, 40).filter((text) => text !== '');
  return fc.oneof(
    { weight: 6, arbitrary: low.map((text) => ({ low: text, high: '' })) },
    { weight: 2, arbitrary: fc.tuple(low, low).map(([from, to]) => ({ low: from, high: to })) },
    fc.constantFrom(
      { low: '', high: '' },
      { low: "' '", high: '' },
      { low: '$BUKRS', high: '' },
      { low: '*', high: '' },
    ),
  );
}

function anyAuthorization(encoding: Encoding): fc.Arbitrary<Authorization> {
  const value = fc
    .tuple(anyValue(encoding), anyStatus, fc.boolean())
    .map(([cells, status, turned]) => ({ ...cells, status, turned }));
  return fc
    .record({
      object: anyName(10),
      status: anyStatus,
      inactive: fc.boolean(),
      text: anyText(encoding, 60),
      fields: fc.uniqueArray(
        fc.record({ name: anyName(10), values: fc.array(value, { minLength: 1, maxLength: 4 }) }),
        { selector: ({ name }) => name, minLength: 1, maxLength: 4 },
      ),
    })
    .map(({ fields, ...rest }) => ({
      ...rest,
      fields: fields
        .map(({ name, values }) => ({
          name,
          values: values.map(({ turned, ...cells }): Value =>
            turned ? { ...cells, inactive: !rest.inactive } : cells,
          ),
        }))
        .sort((a, b) => byCode(a.name, b.name)),
    }));
}

function anyMenu(encoding: Encoding): fc.Arbitrary<readonly MenuNode[]> {
  const texts = fc
    .uniqueArray(fc.record({ language: fc.constantFrom('D', 'E', 'F', '1'), text: anyText(encoding, 80) }), {
      selector: ({ language }) => language,
      maxLength: 3,
    })
    .map((list) => list.sort((a, b) => byCode(a.language, b.language)));
  const entry = fc.oneof(
    fc.record({ type: fc.constant('TR'), report: anyName(20), address: fc.constant(''), linkType: fc.constant('') }),
    fc.record({
      type: fc.constant('OT'),
      report: fc.constantFrom('URL', 'SERVICE', 'CAT_PROVIDER'),
      address: anyCell(encoding, 255).filter((text) => text !== ''),
      linkType: fc.constant('W'),
    }),
  );
  const { nodes } = fc.letrec<{ nodes: MenuNode[] }>((tie) => ({
    nodes: fc.array(
      fc.oneof(
        fc
          .tuple(entry, texts)
          .map(([cells, list]): MenuNode => ({ kind: 'entry', ...cells, texts: list, children: [] })),
        fc.tuple(texts, tie('nodes')).map(([list, children]): MenuNode => ({
          kind: 'folder',
          type: '',
          report: '',
          address: '',
          linkType: '',
          texts: list,
          children,
        })),
      ),
      { maxLength: 2 },
    ),
  }));
  return nodes;
}

/**
 * Roles in the order of the model, of any kind, with everything that a file can carry in this encoding. Writing one
 * and reading it back has to give the very same.
 */
export function anyRole(encoding: Encoding): fc.Arbitrary<Role> {
  return fc
    .record({
      name: anyName(30),
      kind: fc.constantFrom('single', 'derived', 'composite'),
      parent: anyName(30),
      children: fc.uniqueArray(anyName(30), { maxLength: 3 }),
      masterLanguage: fc.constantFrom('D', 'E', '1'),
      texts: fc.uniqueArray(
        fc.record({
          language: fc.constantFrom('D', 'E', 'F', '1'),
          short: anyText(encoding, 80),
          long: fc.array(anyText(encoding, 80), { maxLength: 3 }),
        }),
        { selector: ({ language }) => language, maxLength: 3 },
      ),
      authorizations: fc.array(anyAuthorization(encoding), { maxLength: 5 }),
      orgLevels: fc.uniqueArray(
        fc.record({
          name: anyName(10),
          values: fc.array(
            anyValue(encoding).filter(({ low }) => low !== ''),
            { maxLength: 3 },
          ),
        }),
        { selector: ({ name }) => name, maxLength: 3 },
      ),
      menu: anyMenu(encoding),
      flags: fc.uniqueArray(
        fc.record({ name: fc.constantFrom('DEVCLASS', 'FORCE_MIX', 'RESP_USER'), value: anyCell(encoding, 32) }),
        { selector: ({ name }) => name },
      ),
      other: fc.array(anyText(encoding, 20), { maxLength: 2 }),
    })
    .map(({ parent, other, kind, children, ...role }): Role => {
      const otherRecords = other.map((text): OtherRecord => ({
        tag: 'AGR_1253',
        row: `100${role.name.padEnd(30)}${text}`.trimEnd(),
      }));
      return {
        ...role,
        kind,
        ...(kind === 'derived' ? { parent } : {}),
        children: kind === 'composite' ? children.sort(byCode) : [],
        texts: role.texts.sort((a, b) => byCode(a.language, b.language)),
        authorizations: role.authorizations.sort((a, b) => byCode(a.object, b.object)),
        orgLevels: role.orgLevels.sort((a, b) => byCode(a.name, b.name)),
        flags: role.flags.sort((a, b) => byCode(a.name, b.name)),
        otherRecords,
      };
    });
}

/** The role under another name, which its records carry, too. */
export function named(role: Role, name: string): Role {
  const otherRecords = role.otherRecords.map(({ tag, row }) => ({
    tag,
    row: (row.slice(0, 3) + name.padEnd(30) + row.slice(33)).trimEnd(),
  }));
  return { ...role, name, otherRecords };
}
