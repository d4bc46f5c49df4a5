import fc from 'fast-check';
import type { Authorization } from '../../src/model/authorization.ts';
import type { MenuNode } from '../../src/model/menu.ts';
import type { Role } from '../../src/model/role.ts';
import type { Value } from '../../src/model/value.ts';

/** A role with nothing in it. */
export function emptyRole(name = 'Z_ROLE'): Role {
  return {
    name,
    kind: 'single',
    children: [],
    masterLanguage: 'E',
    texts: [],
    authorizations: [],
    orgLevels: [],
    menu: [],
    flags: [],
    otherRecords: [],
  };
}

/** An authorization from its values as they are spelled; `A..C` is a range. */
export function authorization(
  object: string,
  fields: Readonly<Record<string, readonly string[]>>,
  options: Partial<Pick<Authorization, 'status' | 'inactive' | 'text'>> = {},
): Authorization {
  const { status = 'U', inactive = false, text = '' } = options;
  return {
    object,
    status,
    inactive,
    text,
    fields: Object.keys(fields)
      .sort()
      .map((name) => ({ name, values: (fields[name] ?? []).map((spelled) => value(spelled, status)) })),
  };
}

export function value(spelled: string, status: Value['status'] = 'U'): Value {
  const [low = '', high = ''] = spelled.split('..');
  return { low, high, status };
}

/** A menu entry for a transaction, or a folder when it has children. */
export function node(name: string, children?: readonly MenuNode[]): MenuNode {
  const folder = children !== undefined;
  return {
    kind: folder ? 'folder' : 'entry',
    type: folder ? '' : 'TR',
    report: folder ? '' : name,
    address: '',
    linkType: '',
    texts: [{ language: 'E', text: folder ? name : `Text of ${name}` }],
    children: children ?? [],
  };
}

const anyStatus = fc.constantFrom('S', 'G', 'M', 'U', '') as fc.Arbitrary<Value['status']>;
const anySpelling = fc.constantFrom('A', 'B', 'C', '*', "' '", '', 'A..B', 'B..C', 'A..C', '$BUKRS', '$WERKS', '$TMP');
const anyFieldValue: fc.Arbitrary<Value> = fc
  .tuple(anySpelling, anyStatus, fc.constantFrom(undefined, undefined, undefined, true))
  .map(([spelled, status, inactive]) => ({ ...value(spelled, status), ...(inactive === true ? { inactive } : {}) }));

const anyAuthorization: fc.Arbitrary<Authorization> = fc
  .record({
    object: fc.constantFrom('Z_ONE', 'Z_TWO'),
    status: anyStatus,
    inactive: fc.constantFrom(false, false, false, true),
    text: fc.constantFrom('', 'Text'),
    ONE: fc.array(anyFieldValue, { minLength: 1, maxLength: 3 }),
    TWO: fc.array(anyFieldValue, { minLength: 1, maxLength: 3 }),
  })
  .map(({ ONE, TWO, ...rest }) => ({
    ...rest,
    fields: [
      { name: 'ONE', values: ONE },
      { name: 'TWO', values: TWO },
    ],
  }));

const anyNode: fc.Arbitrary<MenuNode> = fc.letrec<{ node: MenuNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('VA01', 'VA02', 'VA03', 'SE16').map((name) => node(name)),
    fc
      .tuple(fc.constantFrom('Sales', 'Tools', ''), fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, children]) => node(name, children)),
    fc.constantFrom('W', '').map((linkType): MenuNode => ({ ...node('VA01'), linkType, other: { ICON: 'X' } })),
  ),
})).node;

const anyOrgLevels = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('BUKRS', 'WERKS', 'ZZOWN'),
    values: fc.array(
      fc.constantFrom('A', 'B', '*', 'A..C').map((spelled) => ({ low: value(spelled).low, high: value(spelled).high })),
      { maxLength: 2 },
    ),
  }),
  { selector: ({ name }) => name, maxLength: 2 },
);

/** A role with few names and values, so that two of them have much in common. */
export const anySmallRole: fc.Arbitrary<Role> = fc
  .record({
    name: fc.constantFrom('Z_A', 'Z_B', 'Z_C', 'Z_D'),
    kind: fc.constantFrom('single', 'derived', 'composite'),
    parent: fc.constantFrom(undefined, 'Z_PARENT', 'Z_OTHER'),
    children: fc.uniqueArray(fc.constantFrom('Z_X', 'Z_Y', 'Z_Z')),
    masterLanguage: fc.constantFrom('D', 'E'),
    texts: fc.uniqueArray(
      fc.record({
        language: fc.constantFrom('D', 'E', 'F'),
        short: fc.constantFrom('', 'One', 'Two'),
        long: fc.array(fc.constantFrom('', 'line'), { maxLength: 2 }),
      }),
      { selector: ({ language }) => language },
    ),
    authorizations: fc.array(anyAuthorization, { maxLength: 5 }),
    orgLevels: anyOrgLevels,
    menu: fc.array(anyNode, { maxLength: 4 }),
    variants: fc.uniqueArray(
      fc.record({ type: fc.constant('TR'), key: fc.constantFrom('A', 'B'), active: fc.boolean() }),
      {
        selector: ({ key }) => key,
      },
    ),
    flags: fc.uniqueArray(
      fc.record({ name: fc.constantFrom('FORCE_MIX', 'RESP_USER'), value: fc.constantFrom('', 'X') }),
      { selector: ({ name }) => name },
    ),
    otherRecords: fc.array(
      fc.constantFrom('A', 'B').map((text) => ({ tag: 'AGR_1253', row: `100${'Z_A'.padEnd(30)}${text}` })),
      { maxLength: 3 },
    ),
  })
  .map(({ parent, variants, ...role }) => ({
    ...role,
    ...(parent === undefined ? {} : { parent }),
    ...(variants.length === 0 ? {} : { applicationVariants: variants }),
  }));

/** Roles with different names. */
export const anySmallRoles = fc.uniqueArray(anySmallRole, { selector: ({ name }) => name, maxLength: 4 });

/** The same role with everything that has no order in another one. */
export function turned(role: Role): Role {
  return {
    ...role,
    authorizations: role.authorizations.toReversed().map((each) => ({
      ...each,
      fields: each.fields.map((field) => ({ ...field, values: field.values.toReversed() })),
    })),
    orgLevels: role.orgLevels.map((level) => ({ ...level, values: level.values.toReversed() })),
    otherRecords: role.otherRecords.toReversed(),
  };
}
