import { describe, expect, it } from 'vitest';
import { catalogSearchCommand, catalogShowCommand } from '../../../src/cli/commands/catalog.ts';
import { schemaProblems } from '../../support/json-schema.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const collided = 'ABCDEF0123456789ABCDEF01234567';

/** What a system and a repository say: applications of all types, most of them known from defaults alone. */
const project = {
  'package.json': '{ "type": "module" }',
  'exports/usobx_c.csv': [
    'NAME;TYPE;OBJECT;OKFLAG',
    'ZRIDE_DESK;TR;S_RFC;Y',
    'ZRIDE_RETURN;RF;S_RFC;X',
    `${collided};HC;S_RFC;Y`,
    'EF608938F3EB18256CE851763C2952;HT;S_RFC;N',
    '',
  ].join('\n'),
  'exports/usobhash.csv': `NAME;TYPE;OBJECT;OBJ_NAME\n${collided};HC;IWSG;ZRIDE_GROUP_0001\n`,
  'exports/tstct.csv': 'SPRSL;TCODE;TTEXT\nE;ZRIDE;Maintain rides\n',
};

async function imported() {
  const folder = temporaryFolder(project);
  expect((await runIn(folder, ['catalog', 'import', 'exports'])).status).toBe(0);
  return folder;
}

/** The first line that `catalog show` prints, or what it says instead. */
async function headOf(folder: string, ...words: readonly string[]) {
  const { stdout, stderr } = await runIn(folder, ['catalog', 'show', ...words]);
  return (stdout || stderr).split('\n')[0];
}

describe('catalog search', () => {
  it('finds what is known from defaults and services alone', async () => {
    await transcript('catalog search for applications', await imported(), [
      ['catalog', 'search', 'ride'],
      ['catalog', 'search', collided.toLowerCase()],
      ['catalog', 'search', 'ZRIDE_DEKS'],
    ]);
  });

  it('finds the same in what is committed, where there is no full index', async () => {
    const service = { type: 'HT', object: 'G4BA', objectName: 'ZRIDE_O4' };
    const catalog = {
      version: 1,
      sources: [],
      orgLevels: [],
      objects: {},
      applications: { 'TR ZRIDE_DESK': { from: 'system', objects: {} } },
      transactions: { ZRIDE: 'Maintain rides' },
      services: { D44329FDDBDC3360697C2A69D2FA32: service },
    };
    const folder = temporaryFolder({ 'rolewright.catalog.json': JSON.stringify(catalog) });
    const { stdout } = await runIn(folder, ['catalog', 'search', 'ride']);
    expect(stdout.trimEnd().split('\n')).toEqual([
      'transaction  ZRIDE       Maintain rides',
      'transaction  ZRIDE_DESK',
      'service      G4BA ZRIDE_O4  D44329FDDBDC3360697C2A69D2FA32',
    ]);
  });

  it('gives names that show takes', async () => {
    const folder = await imported();
    const { stdout } = await runIn(folder, ['catalog', 'search', 'ride', '--format', 'json']);
    const { found } = JSON.parse(stdout) as { found: { kind: string; name: string; hash?: string }[] };
    expect(found.map(({ kind }) => kind)).toEqual(['transaction', 'transaction', 'function module', 'service']);
    for (const { name, hash } of found) {
      expect(await headOf(folder, name)).toContain(hash ?? name);
      expect(await headOf(folder, ...name.split(' '))).toContain(hash ?? name);
    }
  });
});

describe('catalog show', () => {
  it.each([
    [['ZRIDE_DESK'], 'TR ZRIDE_DESK'],
    [['TR', 'ZRIDE_DESK'], 'TR ZRIDE_DESK'],
    [['tr zride_desk'], 'TR ZRIDE_DESK'],
    [['RF', 'ZRIDE_RETURN'], 'RF ZRIDE_RETURN'],
    [['ZRIDE_RETURN'], 'RF ZRIDE_RETURN'],
    [['HC', collided], `HC ${collided}  IWSG ZRIDE_GROUP 0001`],
    [['IWSG', 'ZRIDE_GROUP', '0001'], `HC ${collided}  IWSG ZRIDE_GROUP 0001`],
    [['ZRIDE_GROUP'], `HC ${collided}  IWSG ZRIDE_GROUP 0001`],
    [['esh_search_srv'], 'HT EF608938F3EB18256CE851763C2952  IWSV ESH_SEARCH_SRV 0001'],
    [
      ['R3TR IWSV ESH_SEARCH_SRV                     0001'],
      'HT EF608938F3EB18256CE851763C2952  IWSV ESH_SEARCH_SRV 0001',
    ],
    [['TR', 'ZRIDE_RETURN'], 'error R4717: nothing is known of "TR ZRIDE_RETURN", did you mean RF ZRIDE_RETURN?'],
    [['TR'], 'error R4717: nothing is known of "TR"'],
  ])('takes %j', async (words, head) => expect(await headOf(await imported(), ...words)).toBe(head));

  it.each([...catalogShowCommand.examples, ...catalogSearchCommand.examples])(
    'and search have examples that work in a new project: %s',
    async (line) => {
      const { status, stdout } = await runIn(temporaryFolder({}), line.split(' ').slice(1));
      expect({ status, isEmpty: stdout === '' }).toEqual({ status: 0, isEmpty: false });
    },
  );
});

describe('the JSON of catalog commands', () => {
  it.each([
    ['show', 'S_RFC'],
    ['show', 'A_S_ANLKL'],
    ['show', 'S_TABU_DIS'],
    ['show', 'ZRIDE_DESK'],
    ['show', 'ESH_SEARCH_SRV'],
    ['show', 'NONE_OF_THEM'],
    ['search', 'ride'],
    ['search', 'S_'],
    ['search', 'NONE_OF_THEM'],
  ])('fits the schema of catalog %s: %s', async (command, name) => {
    const { stdout } = await runIn(await imported(), ['catalog', command, name, '--format', 'json']);
    const document = JSON.parse(stdout) as object;
    expect(schemaProblems(`catalog-${command}.schema.json`, document)).toBe('');
    expect(schemaProblems(`catalog-${command}.schema.json`, { ...document, more: 1 })).toContain('more');
  });

  it('fits the schema of catalog show for an object that the project imported', async () => {
    const fields = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map((number) => `FIEL${number}`).join(';');
    const folder = temporaryFolder({
      'tobj.csv': `OBJCT;${fields};OCLSS\nS_RFC;RFC_TYPE;RFC_NAME;;;;;;;;;AAAB\n`,
      'tactz.csv': 'BROBJ;ACTVT\nS_RFC;16\n',
      'tobjt.csv': 'LANGU;OBJECT;TTEXT\nE;S_RFC;RFC\nD;S_RFC;RFC-Zugriff\n',
    });
    await runIn(folder, ['catalog', 'import', 'tobj.csv', 'tactz.csv', 'tobjt.csv']);
    const { stdout } = await runIn(folder, ['catalog', 'show', 'S_RFC', '--format', 'json']);
    expect(schemaProblems('catalog-show.schema.json', JSON.parse(stdout))).toBe('');
    expect(stdout).toContain('"source": "system"');
  });
});
