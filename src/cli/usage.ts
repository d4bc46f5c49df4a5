import { nearest } from '../catalog/nearest.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Command, Option, Options } from './command.ts';

/** Options of every command; the command line is searched for them before it is parsed. */
export const commonOptions = {
  color: { type: 'switch', summary: 'colours, or none with --no-color; by default on a terminal' },
  debug: { type: 'switch', summary: 'shows the stack when rolewright itself fails' },
  help: { type: 'switch', summary: 'shows this text' },
  version: { type: 'switch', summary: 'shows the version' },
} as const satisfies Record<string, Option>;

/** What the parser made of the words: options by name, and the words that stand alone. */
export interface Parsed {
  readonly options: Readonly<Record<string, unknown>>;
  readonly words: readonly string[];
}

export interface Usage {
  readonly values: Readonly<Record<string, unknown>>;
  readonly mistakes: readonly Diagnostic[];
}

/**
 * How a person calls a command: the first word that is no option, since no common option takes a value; in a group of
 * commands, `catalog show`, the first two.
 */
export function commandIn(argv: readonly string[], commands: readonly Command[]): Command | undefined {
  const [first = '', second = ''] = argv.filter((word) => !word.startsWith('-'));
  return commands.find(({ name }) => name === first || name === `${first} ${second}`);
}

/**
 * Takes the options that nobody knows out of a command line, and says which they are. Up to a bare `--` every word
 * with a dash in front is an option, but `-` alone.
 */
export function splitUnknown(
  argv: readonly string[],
  command: Command | undefined,
): { readonly known: readonly string[]; readonly mistakes: readonly Diagnostic[] } {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  const options: Options = { ...commonOptions, ...command?.options };
  const spellings = Object.entries(options).flatMap(([name, { type }]) =>
    type === 'switch' ? [`--${name}`, `--no-${name}`] : [`--${name}`],
  );
  const isUnknown = (word: string, index: number): boolean =>
    index < end && word.startsWith('-') && word !== '-' && word !== '-h' && !spellings.includes(nameOf(word));
  const unknown = new Set(argv.filter(isUnknown).map(nameOf));
  return {
    known: argv.filter((word, index) => !isUnknown(word, index)),
    mistakes: [...unknown].map((given) => {
      const meant = nearest(given, spellings);
      return diagnose('R5002', { given, command: calledAs(command), ...(meant === undefined ? {} : { meant }) });
    }),
  };
}

/**
 * Repeats an option that takes several words in front of each of them, which the parser understands:
 * `--state a.SAP b.SAP` becomes `--state a.SAP --state b.SAP`.
 */
export function spreadLists(argv: readonly string[], command: Command | undefined): readonly string[] {
  const lists = Object.entries(command?.options ?? {}).flatMap(([name, option]) =>
    option.type === 'list' && option.many === true ? [`--${name}`] : [],
  );
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  let current: string | undefined;
  return argv.flatMap((word, index) => {
    if (index >= end) return [word];
    if (word.startsWith('-') && word !== '-') {
      current = lists.includes(nameOf(word)) ? nameOf(word) : undefined;
      return [word];
    }
    const isFirst = argv[index - 1] === current;
    return current === undefined || isFirst ? [word] : [current, word];
  });
}

/** `--out` of `--out=build`. */
function nameOf(word: string): string {
  return word.replace(/=.*$/s, '');
}

function calledAs(command: Command | undefined): string {
  return command === undefined ? 'rolewright' : `rolewright ${command.name}`;
}

/** Checks one option and gives its value as the command declares it. */
function valueOf(name: string, option: Option, given: unknown): { value?: unknown; mistakes: readonly Diagnostic[] } {
  const written = `--${name}`;
  if (option.type === 'switch')
    return { value: Array.isArray(given) ? given.at(-1) === true : given === true, mistakes: [] };
  const values = (Array.isArray(given) ? given : given === undefined ? [] : [given]).map(String);
  if (values.includes('') || (given !== undefined && values.length === 0)) {
    return { mistakes: [diagnose('R5003', { option: written, placeholder: option.value })] };
  }
  if (option.type === 'list') return { value: values, mistakes: [] };
  if (values.length > 1) return { mistakes: [diagnose('R5007', { option: written, given: values })] };
  const [value] = values;
  if (option.type === 'number') return numberOf(written, value);
  if (value !== undefined && option.choices?.includes(value) === false) {
    const meant = nearest(value, option.choices);
    const data = { option: written, given: value, choices: option.choices };
    return { mistakes: [diagnose('R5004', meant === undefined ? data : { ...data, meant })] };
  }
  return { value: value ?? option.default, mistakes: [] };
}

function numberOf(option: string, given: string | undefined): { value?: number; mistakes: readonly Diagnostic[] } {
  if (given === undefined) return { mistakes: [] };
  if (!/^\d{1,15}$/.test(given)) return { mistakes: [diagnose('R5008', { option, given })] };
  return { value: Number(given), mistakes: [] };
}

/** Gives the words to the command's arguments, in order. */
function argumentsOf(command: Command, words: readonly string[]): Usage {
  const left = [...words];
  const values: Record<string, unknown> = {};
  const mistakes: Diagnostic[] = [];
  for (const { name, required, many } of command.arguments) {
    if (required === true && left.length === 0) {
      mistakes.push(diagnose('R5005', { command: calledAs(command), missing: name.toUpperCase() }));
    }
    values[name] = many === true ? left.splice(0) : left.shift();
  }
  mistakes.push(...left.map((given) => diagnose('R5006', { command: calledAs(command), given })));
  return { values, mistakes };
}

/** Checks what was said to a command, and gives what its handler gets. All mistakes are found at once. */
export function checkUsage(command: Command, parsed: Parsed): Usage {
  const said = argumentsOf(command, parsed.words);
  const values: Record<string, unknown> = { ...said.values };
  const mistakes = [...said.mistakes];
  for (const [name, option] of Object.entries(command.options)) {
    const checked = valueOf(name, option, parsed.options[name]);
    values[name] = checked.value;
    mistakes.push(...checked.mistakes);
  }
  return { values, mistakes };
}
