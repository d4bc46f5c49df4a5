/** The functions of the package that imported sources call. */
export type FunctionName =
  | 'blank'
  | 'defineComposite'
  | 'defineRole'
  | 'deriveRole'
  | 'deriveRoles'
  | 'externalRole'
  | 'fioriApp'
  | 'fioriCatalog'
  | 'fioriGroup'
  | 'fioriSpace'
  | 'folder'
  | 'menuNode'
  | 'odataV4'
  | 'open'
  | 'org'
  | 'range'
  | 'service'
  | 'serviceByHash'
  | 'serviceGroup'
  | 'transaction'
  | 'value'
  | 'webAddress';

/** What a property or an element says to the person who reads it; the layout escapes it. */
interface Commented {
  readonly comment?: string;
}

/**
 * A piece of a source before it is text. Values of a file are only ever the content of a text or the name of a
 * property, so that nothing in a file can become code.
 */
export type Expression = Commented &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'array'; readonly elements: readonly Expression[] }
    | { readonly kind: 'object'; readonly properties: readonly Property[]; readonly expanded?: true }
    | { readonly kind: 'call'; readonly name: FunctionName; readonly values: readonly Expression[] }
    /** A constant of the source itself; never a name out of a file. */
    | { readonly kind: 'constant'; readonly name: 'master' }
  );

export interface Property {
  readonly name: string;
  readonly value: Expression;
}

export function text(content: string): Expression {
  return { kind: 'text', text: content };
}

export function boolean(value: boolean): Expression {
  return { kind: 'boolean', value };
}

export function array(elements: readonly Expression[]): Expression {
  return { kind: 'array', elements };
}

/** An object of the properties that are there; `undefined` ones are left out. */
export function object(properties: Readonly<Record<string, Expression | undefined>>): Expression {
  return entries(Object.entries(properties));
}

/** The same for names out of a file, whatever they are. */
export function entries(properties: readonly (readonly [string, Expression | undefined])[]): Expression {
  return {
    kind: 'object',
    properties: properties.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }])),
  };
}

export function call(name: FunctionName, ...values: readonly (Expression | undefined)[]): Expression {
  return { kind: 'call', name, values: values.filter((value) => value !== undefined) };
}

/** The functions that an expression calls. */
export function functionsOf(expression: Expression): ReadonlySet<FunctionName> {
  const names = new Set<FunctionName>();
  const visit = (each: Expression): void => {
    if (each.kind === 'array') each.elements.forEach(visit);
    else if (each.kind === 'object') each.properties.forEach(({ value }) => visit(value));
    else if (each.kind === 'call') {
      names.add(each.name);
      each.values.forEach(visit);
    }
  };
  visit(expression);
  return names;
}
