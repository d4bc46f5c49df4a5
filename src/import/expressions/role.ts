import type { Authorization } from '../../model/authorization.ts';
import type { Role } from '../../model/role.ts';
import { startAuthorizations } from '../../model/start-authorizations.ts';
import type { Expression, Property } from '../expression.ts';
import { array, boolean, call, text } from '../expression.ts';
import type { SpellingContext } from './authorizations.ts';
import { authorizationsExpression } from './authorizations.ts';
import { menuExpression } from './menu.ts';
import { orgLevelsExpression } from './org-levels.ts';
import { textsExpression } from './texts.ts';
import { languageOfKey } from '../../catalog/languages.ts';

/** The definition of a single role, in the order in which people read it: head, menu, authorizations, org levels. */
export function singleRole(role: Role, context: SpellingContext): Expression {
  const written = withoutStartAuthorizations(role);
  const derives = written.length < role.authorizations.length || startAuthorizations(role.menu).length === 0;
  return definition('defineRole', [
    ...head(role, context),
    property('menu', menuExpression(role.menu, role, context.services)),
    property('deriveStartAuthorizations', derives ? undefined : boolean(false)),
    property('authorizations', authorizationsExpression(written, context)),
    property('orgLevels', orgLevelsExpression(role.orgLevels)),
  ]);
}

/** What a derived role says for itself, as the second argument of `deriveRole` or a row of `deriveRoles`. */
export function derivedRole(role: Role, context: SpellingContext): Expression {
  return expanded([...head(role, context), property('orgLevels', orgLevelsExpression(role.orgLevels))]);
}

/** The definition of a composite role; roles that no source makes are named as external ones. */
export function compositeRole(role: Role, context: SpellingContext, hasSource: (name: string) => boolean): Expression {
  const roles = role.children.map((name) => (hasSource(name) ? text(name) : call('externalRole', text(name))));
  return definition('defineComposite', [
    ...head(role, context),
    property('roles', array(roles)),
    property('menu', menuExpression(role.menu, role, context.services)),
  ]);
}

/**
 * The authorizations that the menu does not bring. All of them when the menu would bring others than the role has,
 * or in another order.
 */
function withoutStartAuthorizations({ menu, authorizations }: Role): readonly Authorization[] {
  const derived = startAuthorizations(menu);
  if (derived.length === 0) return authorizations;
  const used = new Map<string, number>();
  for (const { object } of derived) used.set(object, (used.get(object) ?? 0) + 1);
  const ofObject = (object: string) => authorizations.filter((each) => each.object === object);
  const first = [...used].flatMap(([object, count]) => ofObject(object).slice(0, count));
  if (JSON.stringify(first) !== JSON.stringify(derived)) return authorizations;
  const dropped = new Set(first);
  return authorizations.filter((each) => !dropped.has(each));
}

type MaybeProperty = Property | undefined;

function head(role: Role, { usualLanguage }: SpellingContext): readonly MaybeProperty[] {
  const { texts, masterLanguage } = role;
  const hasUsual = texts.some(({ language }) => language === usualLanguage);
  const [first] = texts;
  // The first text of the source is that of the master language, so it need be named only against the usual one.
  const isNamed = first !== undefined && hasUsual && masterLanguage !== usualLanguage;
  const long = texts.filter((each) => each.long.length > 0);
  const flag = (name: string) => role.flags.find((each) => each.name === name)?.value ?? '';
  const said = (value: string) => (value === '' ? undefined : text(value));
  return [
    property('name', text(role.name)),
    property(
      'text',
      textsExpression(
        texts.map(({ language, short }) => ({ language, text: short })),
        masterLanguage,
      ),
    ),
    property(
      'longText',
      textsExpression(
        long.map(({ language, long: lines }) => ({ language, text: lines.join('\n') })),
        masterLanguage,
      ),
    ),
    property('language', isNamed ? text(languageOfKey(masterLanguage) ?? '') : undefined),
    property('responsible', said(flag('RESP_USER'))),
    property('package', said(flag('DEVCLASS'))),
  ];
}

function property(name: string, value: Expression | undefined): MaybeProperty {
  return value === undefined ? undefined : { name, value };
}

function definition(name: 'defineRole' | 'defineComposite', properties: readonly MaybeProperty[]): Expression {
  return call(name, expanded(properties));
}

function expanded(properties: readonly MaybeProperty[]): Expression {
  return { kind: 'object', properties: properties.filter((each) => each !== undefined), expanded: true };
}
