import { runInThisContext } from 'node:vm';
import ts from 'typescript';

/** An example of a doc comment: the name of what it documents, and its code. */
export interface DocExample {
  readonly name: string;
  readonly code: string;
}

const documented = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:async )?(?:function|const) (\w+)/g;

/** The examples in the doc comments of a source file: the `ts` blocks behind `@example`. */
export function examplesIn(source: string): readonly DocExample[] {
  return [...source.matchAll(documented)].flatMap(([, comment = '', name = '']) => {
    const text = comment.replaceAll(/^ \* ?/gm, '');
    const [, ...examples] = text.split('@example');
    return examples.flatMap((example) =>
      [...example.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => ({ name, code })),
    );
  });
}

/** An expression of an example with the result that the comment `// => result` promises, as JSON. */
export interface Promised {
  readonly expression: string;
  readonly expected: string;
  readonly actual: string;
}

/**
 * Runs an example with these names in scope. Gives what it exports by default, and what became of the expressions
 * whose result it promises.
 */
export function run(
  code: string,
  scope: Readonly<Record<string, unknown>>,
): { exported: unknown; promised: Promised[] } {
  const promised: Promised[] = [];
  const promise = (expression: string, expected: string, actual: unknown) =>
    promised.push({ expression, expected, actual: JSON.stringify(actual) });
  const noting = code.replaceAll(
    /^(?!const |export |import )(.+); \/\/ => (.*)$/gm,
    (_, expression: string, expected: string) =>
      `promise(${JSON.stringify(expression)}, ${JSON.stringify(expected)}, ${expression});`,
  );
  const { outputText } = ts.transpileModule(noting, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
  });
  // A function of its own for the example, so that it may use a name of the scope for something else.
  const runnable = runInThisContext(
    `(function (exports, promise, scope) {
      const { ${Object.keys(scope).join(', ')} } = scope;
      (function () {${outputText}\n})();
    })`,
  ) as (...given: unknown[]) => void;
  const exported: { default?: unknown } = {};
  runnable(exported, promise, scope);
  return { exported: exported.default, promised };
}
