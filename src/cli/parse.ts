import type { Argv } from 'yargs';
import yargs from 'yargs';
import { nearest } from '../catalog/nearest.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Command } from './command.ts';
import { introduction, lifeOfARole, summaryOf, usageOf } from './help.ts';
import { UsageError } from './usage-error.ts';
import { checkUsage, commandIn, commonOptions, splitUnknown, spreadLists } from './usage.ts';

/** What the command line asks for. `nothing` carries the help that is shown instead. */
export type Request =
  | { readonly kind: 'command'; readonly command: Command; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nothing'; readonly text: string };

export interface ParseOptions {
  readonly version: string;
  /** Columns for the help. */
  readonly width: number;
}

/**
 * Understands a command line, without loading what the command works with.
 * @throws {UsageError} with everything that is wrong with it
 */
export async function parse(
  argv: readonly string[],
  commands: readonly Command[],
  options: ParseOptions,
): Promise<Request> {
  // yargs stumbles over names like --constructor, so it sees only what is known.
  const asked = commandIn(argv, commands);
  const { known, mistakes } = splitUnknown(argv, asked);
  let request: Request | undefined;
  let output = '';
  const parser = createParser(commands, options);
  // yargs words the help of a command each time, which takes longer than all else that it does
  const isBare = asked !== undefined && !argv.some((word) => mayAskForHelp.test(word));
  const add = (to: Argv, command: Command): void => {
    const names = command.name.split(' ');
    to.command({
      command: names.at(-1) ?? '',
      describe: command.summary,
      builder: (own) => describe(own, command, isBare),
      handler: (parsed) => {
        const words = [...parsed._.slice(names.length), ...((parsed['--'] ?? []) as unknown[])].map(String);
        const usage = checkUsage(command, { options: parsed, words });
        refuse([...mistakes, ...usage.mistakes]);
        request = { kind: 'command', command, values: usage.values };
      },
    });
  };
  for (const { name, members } of groupsOf(commands)) {
    const [only] = members;
    if (only?.name === name) add(parser, only);
    else {
      let own: Argv | undefined;
      parser.command({
        command: name,
        describe: groupSummary(members),
        builder: (group) => {
          own = group.usage(`Usage: rolewright ${name} COMMAND [OPTIONS]`);
          own.example(members.flatMap(({ examples }) => examples.slice(0, 1)).map(([called, what]) => [called, what]));
          for (const member of members) add(group, member);
          return group;
        },
        handler: async (parsed) => {
          const given = parsed._.at(1);
          if (given !== undefined) refuse([unknownCommand(`${name} ${String(given)}`, members)]);
          refuse(mistakes);
          request = { kind: 'nothing', text: `${withoutTypes((await own?.getHelp()) ?? '')}\n` };
        },
      });
    }
  }
  const parsed = await parser.parseAsync(
    [...spreadLists(known, asked)],
    {},
    (_error: unknown, _parsed: unknown, text: string) => {
      output = text;
    },
  );
  if (output !== '') return { kind: 'text', text: `${withoutTypes(output)}\n` };
  if (request !== undefined) return request;
  const [given] = parsed._;
  if (given !== undefined) refuse([unknownCommand(String(given), commands)]);
  refuse(mistakes);
  return { kind: 'nothing', text: `${withoutTypes(await parser.getHelp())}\n` };
}

interface CommandGroup {
  readonly name: string;
  readonly members: readonly Command[];
}

/** Commands by their first word, in their order: `catalog show` and `catalog import` are one group. */
function groupsOf(commands: readonly Command[]): readonly CommandGroup[] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) {
    const first = command.name.replace(/ .*$/, '');
    const members = groups.get(first);
    if (members === undefined) groups.set(first, [command]);
    else members.push(command);
  }
  return [...groups].map(([name, members]) => ({ name, members }));
}

function groupSummary([first, ...others]: readonly Command[]): string {
  return `${first?.summary ?? ''}; also ${others.map(({ name }) => name.replace(/^.* /, '')).join(', ')}`;
}

function refuse(mistakes: readonly Diagnostic[]): void {
  if (mistakes.length > 0) throw new UsageError(mistakes);
}

/** yargs puts the type behind every option; the word that stands for the value says it already. */
function withoutTypes(help: string): string {
  return help.replace(/\n? *\[(boolean|string|array)\]$/gm, '');
}

/**
 * yargs takes the words apart and writes the help. Names, numbers and choices are checked in `checkUsage`, which
 * finds all mistakes at once and quotes what was written.
 */
function createParser(commands: readonly Command[], { version, width }: ParseOptions): Argv {
  const { color, debug, help } = commonOptions;
  return yargs()
    .scriptName('rolewright')
    .locale('en')
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message, error: Error | undefined) => {
      // yargs runs the command after all when this returns.
      throw error ?? new Error(message);
    })
    .parserConfiguration({
      'boolean-negation': true,
      'camel-case-expansion': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'populate--': true,
    })
    .usage(introduction)
    .epilogue(lifeOfARole)
    .example(
      groupsOf(commands)
        .flatMap(({ members }) => members[0]?.examples.slice(0, 1) ?? [])
        .map(([called, what]) => [called, what]),
    )
    .option('color', { type: 'boolean', description: color.summary })
    .option('debug', { type: 'boolean', description: debug.summary })
    .help('help', help.summary)
    .alias('help', 'h')
    .version('version', commonOptions.version.summary, version)
    .wrap(width);
}

/** What may be --help, in any spelling that yargs knows. */
const mayAskForHelp = /^-.*h/;

/** The options and the help of one command; without the help where nobody asks for it. */
function describe(own: Argv, command: Command, isBare: boolean): Argv {
  for (const [name, option] of Object.entries(command.options)) {
    const type = option.type === 'switch' ? 'boolean' : option.type === 'list' ? 'array' : 'string';
    own.option(name, isBare ? { type, hidden: true } : { type, description: summaryOf(option) });
  }
  if (isBare) return own;
  own.usage(usageOf(command));
  own.example(command.examples.map(([called, what]) => [called, what]));
  own.group(Object.keys(command.options), `Options of ${command.name}:`);
  return own;
}

function unknownCommand(given: string, commands: readonly Command[]): Diagnostic {
  const names = commands.map(({ name }) => name);
  const meant = nearest(given, names);
  return diagnose('R5001', { given, commands: names, ...(meant === undefined ? {} : { meant }) });
}
