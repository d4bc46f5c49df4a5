import { shippedCatalog } from '../../src/catalog/catalog.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { helpOf, messageOf } from '../../src/diagnostics/diagnostic.ts';
import { isFilePlace } from '../../src/diagnostics/place.ts';
import type { CheckContext } from '../../src/dsl/check/context.ts';
import { checkRole } from '../../src/dsl/check/role.ts';
import type { Role } from '../../src/model/role.ts';

/** The shipped catalog, English, and a code page of one byte a character: Latin-1. */
export const context: CheckContext = {
  catalog: shippedCatalog,
  target: { language: 'EN', codePage: 'latin-1' },
  firstUnencodable: (text) => text.search(/[^\0-\u00ff]/),
};

export interface Checked {
  readonly role: Role | undefined;
  /** `R1002 authorizations.S_RFC.0.RFC_NAM key`: code, path, and `key` when the key itself is meant. */
  readonly found: readonly string[];
  readonly messages: readonly string[];
  readonly helps: readonly (string | undefined)[];
}

/** A role definition that is right, with some properties replaced. */
export function definitionWith(properties: object): object {
  return { name: 'Z_TEST', text: { EN: 'Test' }, ...properties };
}

/** Checks a role that is right but for these properties. */
export function checkWith(properties: object, overrides: Partial<CheckContext> = {}): Checked {
  return check(definitionWith(properties), overrides);
}

/** Checks any definition. */
export function check(definition: unknown, overrides: Partial<CheckContext> = {}): Checked {
  const { role, diagnostics } = checkRole(definition, { ...context, ...overrides });
  return { role, ...shown(diagnostics) };
}

/** Checks the values of one field: S_TCODE has no other. Paths begin at the field. */
export function checkValues(values: unknown, overrides: Partial<CheckContext> = {}): Checked {
  const checked = checkWith({ authorizations: { S_TCODE: [{ TCD: values }] } }, overrides);
  return { ...checked, found: checked.found.map((each) => each.replace('authorizations.S_TCODE.0.', '')) };
}

export function shown(diagnostics: readonly Diagnostic[]): Omit<Checked, 'role'> {
  return {
    found: diagnostics.map(brief),
    messages: diagnostics.map(messageOf),
    helps: diagnostics.map(helpOf),
  };
}

function brief({ code, places: [place] }: Diagnostic): string {
  if (place === undefined || isFilePlace(place)) return code;
  return [code, place.path.join('.'), place.on === 'key' ? 'key' : ''].filter((part) => part !== '').join(' ');
}
