import type { Role } from '../model/role.ts';
import type { Expression, FunctionName } from './expression.ts';
import { array, call, functionsOf } from './expression.ts';
import type { SpellingContext } from './expressions/authorizations.ts';
import { compositeRole, derivedRole, singleRole } from './expressions/role.ts';
import { lineComment } from './layout/comment.ts';
import { print } from './layout/print.ts';
import { stringLiteral } from './layout/string-literal.ts';
import type { SayableRole } from './sayable/role.ts';

/** What one source file is to define, and how it is reached. */
export interface SourcePlan {
  /** Below the output folder, with `/`. */
  readonly path: string;
  /** The role; with `derived` the master of a family that stands in one file. */
  readonly role: SayableRole;
  readonly derived?: readonly SayableRole[];
  /** For a derived role: the file of its master, from this one: `./z-sales.role.ts`. */
  readonly masterFile?: string;
}

/** One exported definition of a source. */
export interface Definition {
  /** `default` or the name of the constant. */
  readonly name: 'default' | 'master' | 'derived';
  readonly expression: Expression;
}

/** The definitions of a source, as expressions. */
export function definitionsOf(
  { role, derived, masterFile }: SourcePlan,
  context: SpellingContext,
  hasSource: (name: string) => boolean,
): readonly Definition[] {
  const own = definitionOf(role.role, context, hasSource, masterFile !== undefined);
  if (derived === undefined || derived.length === 0) return [{ name: 'default', expression: own }];
  const rows = array(derived.map((each) => derivedRole(each.role, context)));
  return [
    { name: 'master', expression: own },
    { name: 'derived', expression: call('deriveRoles', { kind: 'constant', name: 'master' }, rows) },
  ];
}

function definitionOf(
  role: Role,
  context: SpellingContext,
  hasSource: (name: string) => boolean,
  hasMaster: boolean,
): Expression {
  if (role.kind === 'composite') return compositeRole(role, context, hasSource);
  if (role.kind === 'derived' && hasMaster) {
    return call('deriveRole', { kind: 'constant', name: 'master' }, derivedRole(role, context));
  }
  return singleRole(role, context);
}

/** The text of a source: imports, what the source cannot say, and the definitions. Ends in a line feed. */
export function sourceText(plan: SourcePlan, definitions: readonly Definition[]): string {
  const names = new Set(definitions.flatMap(({ expression }) => [...functionsOf(expression)]));
  const master = plan.masterFile === undefined ? [] : [`import master from ${stringLiteral(plan.masterFile)};`];
  const blocks = definitions.map(({ name, expression }) => {
    const head = name === 'default' ? 'export default ' : `export const ${name} = `;
    return `${head}${print(expression, 0, head.length, 1)};`;
  });
  const notes = [plan.role, ...(plan.derived ?? [])].flatMap(noteOn);
  const [first = '', ...others] = blocks;
  return `${[[importLine(names), ...master].join('\n'), [...notes, first].join('\n'), ...others].join('\n\n')}\n`;
}

/** Only what a person has to see to: a kind that the source cannot say. */
function noteOn({ losses }: SayableRole): readonly string[] {
  return losses
    .filter(({ what }) => what.startsWith('that it is '))
    .map(({ what }) => lineComment(`Not said here: ${what}.`));
}

function importLine(names: ReadonlySet<FunctionName>): string {
  const sorted = [...names].sort();
  const line = `import { ${sorted.join(', ')} } from 'rolewright';`;
  return line.length <= 120 ? line : `import {\n${sorted.map((name) => `  ${name},\n`).join('')}} from 'rolewright';`;
}
