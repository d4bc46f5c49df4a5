import type { Context } from './context.ts';
import type { ExitStatus } from './exit-status.ts';

/** A word that stands without dashes behind the command. */
export interface Argument {
  readonly name: string;
  readonly summary: string;
  readonly required?: true;
  /** Takes all words that are left; only the last argument of a command. */
  readonly many?: true;
}

interface Described {
  readonly summary: string;
}

export interface SwitchOption extends Described {
  readonly type: 'switch';
}

export interface TextOption extends Described {
  readonly type: 'text';
  /** What stands for the value in the help: DIR, FILE. */
  readonly value: string;
  readonly choices?: readonly string[];
  readonly default?: string;
}

/** A whole number, zero or more. */
export interface NumberOption extends Described {
  readonly type: 'number';
  readonly value: string;
}

/** May be given several times, one value each. */
export interface ListOption extends Described {
  readonly type: 'list';
  readonly value: string;
  /** Takes all words up to the next option, as the shell makes them of a pattern. */
  readonly many?: true;
}

export type Option = SwitchOption | TextOption | NumberOption | ListOption;
export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends SwitchOption
  ? boolean
  : O extends NumberOption
    ? number | undefined
    : O extends ListOption
      ? readonly string[]
      : O extends { readonly choices: readonly (infer C)[]; readonly default: string }
        ? C
        : O extends { readonly choices: readonly (infer C)[] }
          ? C | undefined
          : O extends { readonly default: string }
            ? string
            : string | undefined;

type WordOf<A extends Argument> = A extends { readonly many: true }
  ? readonly string[]
  : A extends { readonly required: true }
    ? string
    : string | undefined;

/** What a command gets: its arguments and options under their own names, checked. */
export type ArgumentsOf<A extends readonly Argument[], O extends Options> = {
  readonly [W in A[number] as W['name']]: WordOf<W>;
} & { readonly [K in keyof O]: ValueOf<O[K]> };

/** What a command does. Everything it prints to stdout is its result; the rest goes through the context. */
export type Handler<V> = (values: V, context: Context) => Promise<ExitStatus>;

/** A command as data. Only its own load brings in what it works with, so that help stays quick. */
interface Declaration<A extends readonly Argument[], O extends Options, V> {
  readonly name: string;
  /** One line for the list of commands, lower case, no full stop. */
  readonly summary: string;
  /** For the help of the command: what it reads, what it writes, what it leaves alone. */
  readonly description: string;
  readonly arguments: A;
  readonly options: O;
  readonly examples: readonly (readonly [command: string, what: string])[];
  readonly load: () => Promise<Handler<V>>;
}

export type Command = Declaration<readonly Argument[], Options, Readonly<Record<string, unknown>>>;

/** Declares a command; the types of what its handler gets follow from its arguments and options. */
export function defineCommand<const A extends readonly Argument[], const O extends Options>(
  declaration: Declaration<A, O, ArgumentsOf<A, O>>,
): Command {
  return declaration as unknown as Command;
}
