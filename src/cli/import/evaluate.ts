import * as functions from '../../index.ts';
import type { Expression } from '../../import/expression.ts';

/** What an expression gives when its source is run, without running any text. */
export function evaluate(expression: Expression, master?: unknown): unknown {
  switch (expression.kind) {
    case 'text':
      return expression.text;
    case 'boolean':
      return expression.value;
    case 'array':
      return expression.elements.map((each) => evaluate(each, master));
    case 'object':
      return Object.fromEntries(expression.properties.map(({ name, value }) => [name, evaluate(value, master)]));
    case 'constant':
      return master;
    case 'call': {
      const called = functions[expression.name] as (...values: readonly unknown[]) => unknown;
      return called(...expression.values.map((each) => evaluate(each, master)));
    }
  }
}
