import { describe, expect, it } from 'vitest';
import { defineCommand } from '../../src/cli/command.ts';
import { temporaryFolder } from './harness/folder.ts';
import { runIn } from './harness/run-in.ts';

/** What the handler of a command with every kind of option and argument gets; or what stderr says instead. */
async function valuesOf(...argv: string[]): Promise<unknown> {
  let values: unknown;
  const command = defineCommand({
    name: 'try',
    summary: 'tries',
    description: 'Tries.',
    arguments: [
      { name: 'first', summary: 'one', required: true },
      { name: 'others', summary: 'more', many: true },
    ],
    options: {
      out: { type: 'text', value: 'DIR', default: 'out', summary: 'where' },
      bundle: { type: 'text', value: 'FILE', summary: 'what' },
      format: { type: 'text', value: 'FORM', choices: ['tree', 'json'], default: 'tree', summary: 'how' },
      'max-warnings': { type: 'number', value: 'N', summary: 'how many' },
      rule: { type: 'list', value: 'RULE', summary: 'which' },
      stamp: { type: 'switch', summary: 'whether' },
    },
    examples: [],
    load: async () =>
      Promise.resolve((given) => {
        values = given;
        return Promise.resolve(0);
      }),
  });
  const { stderr } = await runIn(temporaryFolder(), argv, { commands: [command] });
  return values ?? stderr;
}

const nothing = {
  first: 'a',
  others: [],
  out: 'out',
  bundle: undefined,
  format: 'tree',
  'max-warnings': undefined,
  rule: [],
  stamp: false,
};

describe('arguments and options', () => {
  it('have their defaults when nothing is said', async () => {
    expect(await valuesOf('try', 'a')).toEqual(nothing);
  });

  it('come as they were written: no numbers are made of names, no paths of dots', async () => {
    expect(await valuesOf('try', '007', '0x10', '1e3', '--out', '0012', '--bundle=a.b=c')).toEqual({
      ...nothing,
      first: '007',
      others: ['0x10', '1e3'],
      out: '0012',
      bundle: 'a.b=c',
    });
  });

  it('may stand anywhere', async () => {
    expect(await valuesOf('--no-color', 'try', '--stamp', 'a', '--format', 'json', 'b', '--debug', 'c')).toEqual({
      ...nothing,
      others: ['b', 'c'],
      format: 'json',
      stamp: true,
    });
  });

  it('take everything behind -- as words', async () => {
    expect(await valuesOf('try', '--', '-x.SAP', '--out', '--help')).toEqual({
      ...nothing,
      first: '-x.SAP',
      others: ['--out', '--help'],
    });
  });

  it('take - as a word', async () => {
    expect(await valuesOf('try', '-')).toEqual({ ...nothing, first: '-' });
  });

  it('gather a list, one value each', async () => {
    expect(await valuesOf('try', '--rule', 'one', 'a', '--rule=two')).toEqual({ ...nothing, rule: ['one', 'two'] });
  });

  it('let a switch be switched off, and the last word count', async () => {
    expect(await valuesOf('try', 'a', '--stamp', '--no-stamp')).toEqual(nothing);
    expect(await valuesOf('try', 'a', '--no-stamp', '--stamp')).toEqual({ ...nothing, stamp: true });
    expect(await valuesOf('try', 'a', '--stamp=false')).toEqual(nothing);
  });

  it('take whole numbers and nothing else for a number', async () => {
    expect(await valuesOf('try', 'a', '--max-warnings', '0')).toEqual({ ...nothing, 'max-warnings': 0 });
    for (const wrong of ['ten', '1.5', '0x10', '1e3', ' 1', '9'.repeat(16)]) {
      expect(await valuesOf('try', 'a', '--max-warnings', wrong)).toContain(`R5008: "${wrong}" is not a whole number`);
    }
  });

  it.each([
    ['R5003: --out needs a value: --out DIR', ['a', '--out']],
    ['R5003: --out needs a value: --out DIR', ['a', '--out=']],
    ['R5003: --out needs a value: --out DIR', ['a', '--out', '--stamp']],
    ['R5003: --rule needs a value: --rule RULE', ['a', '--rule']],
    ['R5003: --max-warnings needs a value: --max-warnings N', ['a', '--max-warnings']],
    ['R5004: "TREE" is no value of --format, did you mean tree?', ['a', '--format', 'TREE']],
    ['R5005: rolewright try needs FIRST', []],
    ['R5007: --out is given 2 times: "x", "y"', ['a', '--out', 'x', '--out', 'y']],
    ['R5002: rolewright try has no option "--no-out"', ['a', '--no-out', 'x']],
    ['R5002: rolewright try has no option "--maxWarnings", did you mean --max-warnings?', ['a', '--maxWarnings', '1']],
    ['R5002: rolewright try has no option "--first"', ['a', '--first', 'b']],
    ['R5002: rolewright try has no option "-o"', ['a', '-o', 'b']],
    ['R5002: rolewright try has no option "-5"', ['a', '-5']],
  ])('say %s', async (expected, words) => {
    expect(await valuesOf('try', ...words)).toContain(`error ${expected}\n`);
  });

  it('tell all mistakes at once', async () => {
    const told = await valuesOf('try', '--frmat', '--out', '--max-warnings=x', '--format=xml');
    for (const code of ['R5002', 'R5003', 'R5004', 'R5005', 'R5008']) expect(told).toContain(code);
    expect(told).toContain('5 errors');
  });
});
