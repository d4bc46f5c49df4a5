import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaProblems } from '../../support/json-schema.ts';
import { filesBelow, temporaryFolder, textOf } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const tobj = `OBJCT;${[1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map((number) => `FIEL${number}`).join(';')};BNAME;OCLSS`;
const empty = ';'.repeat(8);

const exportsOf757 = {
  'exports/tobj.csv': `${tobj}\nZ_RIDE;Z_LINE;ACTVT${empty};X;ZRID\nS_TCODE;TCD;${empty};X;AAAB\n`,
  'exports/tobjt.txt': 'LANGU\tOBJECT\tTTEXT\r\nE\tZ_RIDE\tRides of the fair\r\nD\tZ_RIDE\tFahrten\r\n',
  'exports/tactz.txt':
    '-----------------\n|BROBJ     |ACTVT|\n-----------------\n|Z_RIDE    |02   |\n|Z_RIDE    |03   |\n-----------------\n',
  'exports/tstct.csv': 'SPRSL;TCODE;TTEXT\nE;ZRIDE;Maintain rides\nE;ZFAIR;Maintain the fair\n',
  'exports/usobx_c.csv': 'NAME;TYPE;OBJECT;OKFLAG\nZRIDE;TR;Z_RIDE;Y\nZFAIR;TR;S_TCODE;N\n',
  'exports/usobt_c.csv': 'NAME;TYPE;OBJECT;FIELD;LOW;HIGH\nZRIDE;TR;Z_RIDE;ACTVT;2;\nZRIDE;TR;Z_RIDE;Z_LINE;;\n',
  'exports/usorg.csv': 'FIELD;VARBL\nBUKRS;$BUKRS\nZ_LINE;$ZLINE\n',
  'exports/notes.txt': 'What is in this folder.\n',
};

const role = `import { defineRole, transaction } from 'rolewright';

export default defineRole({
  name: 'Z_RIDES',
  text: { EN: 'Rides' },
  menu: [transaction('ZRIDE')],
  authorizations: {
    Z_RIDE: [{ Z_LINE: ['*'], ACTVT: ['03'] }],
  },
});
`;

const project = { ...exportsOf757, 'roles/z-rides.role.ts': role };

const changed = {
  'exports-758/tobj.csv': `${tobj}\nZ_RIDE;Z_TRACK;ACTVT${empty};X;ZRID\nS_TCODE;TCD;${empty};X;AAAB\n`,
  'exports-758/tactz.csv': 'BROBJ;ACTVT\nZ_RIDE;02\n',
  'exports-758/tstct.csv': 'SPRSL;TCODE;TTEXT\nE;ZFAIR;Maintain the fair\n',
  'exports-758/usobx_c.csv': 'NAME;TYPE;OBJECT;OKFLAG\nZRIDE;TR;S_TCODE;Y\n',
};

describe('catalog import', () => {
  it('writes the full index, what the roles use, and the types', async () => {
    const folder = temporaryFolder(project);
    await transcript('catalog import of tables', folder, [
      ['catalog', 'import', 'exports'],
      ['catalog', 'import', 'exports/tobj.csv'],
      ['types'],
      ['build'],
    ]);
    expect(filesBelow(folder).filter((path) => !/^(exports|roles|out)\//.test(path))).toEqual([
      '.rolewright/.gitignore',
      '.rolewright/catalog.d.ts',
      '.rolewright/catalog/current.tsv',
      'rolewright-objects.d.ts',
      'rolewright.catalog.json',
    ]);
    await expect(textOf(folder, 'rolewright.catalog.json')).toMatchFileSnapshot('./imported.catalog.json.txt');
  });

  it('gives the same committed part whatever the order of the files', async () => {
    const texts = await Promise.all(
      [Object.keys(exportsOf757), Object.keys(exportsOf757).toReversed()].map(async (files) => {
        const folder = temporaryFolder(project);
        await runIn(folder, ['catalog', 'import', ...files.filter((path) => !path.endsWith('notes.txt'))]);
        return textOf(folder, 'rolewright.catalog.json') + textOf(folder, '.rolewright/catalog/current.tsv');
      }),
    );
    expect(texts[1]).toBe(texts[0]);
  });

  it('adds to former imports, says what changed, and forgets them when it is told to', async () => {
    const folder = temporaryFolder(project);
    await runIn(folder, ['catalog', 'import', 'exports']);
    writeFileSync(join(folder, 'exports/tobj.csv'), `${tobj}\nZ_RIDE;Z_LINE;ACTVT;Z_DAY;${';'.repeat(6)};X;ZRID\n`);
    await transcript('catalog import of what changed', folder, [
      ['catalog', 'import', 'exports/tobj.csv'],
      ['catalog', 'import', 'exports/tobj.csv', '--replace'],
    ]);
  });

  it('keeps what was committed where a machine has no full index', async () => {
    const folder = temporaryFolder(project);
    await runIn(folder, ['catalog', 'import', 'exports']);
    rmSync(join(folder, '.rolewright'), { recursive: true });
    const before = JSON.parse(textOf(folder, 'rolewright.catalog.json')) as unknown;
    expect((await runIn(folder, ['catalog', 'import', 'exports/tstct.csv'])).status).toBe(0);
    expect(JSON.parse(textOf(folder, 'rolewright.catalog.json'))).toEqual(before);
    expect((await runIn(folder, ['build'])).status).toBe(0);
  });

  it('reads abapGit repositories, which count less than tables of the system', async () => {
    const sources = new URL('../../../fixtures/abapgit/', import.meta.url).pathname;
    const folder = temporaryFolder(project);
    const { stdout, status } = await runIn(folder, ['catalog', 'import', sources]);
    expect(status).toBe(0);
    expect(stdout).toContain('read SUSO: 5 files, 5 objects\n');
    expect(stdout).toContain('read SUSH: 6 files, 6 applications\n');
    expect(textOf(folder, '.rolewright/catalog/current.tsv')).toContain('{"abapgit":');
  });

  it('reads all that is sound, names what is not, and fails', async () => {
    const folder = temporaryFolder({
      ...project,
      'bad/tactz.csv': 'BROBJ;ACTVT\nZ_RIDE;3\nZ_RIDE\nz_ride;03\n',
      'bad/usobt.csv': 'NAME;TYPE;OBJECT;FIELD;LOW\nZRIDE;TR;Z_RIDE;ACTVT;03\n',
      'bad/one.csv': 'NAME;TYPE;OBJECT;OKFLAG\nZRIDE;TR;Z_RIDE;Y\n',
      'bad/three.csv': 'NAME;TYPE;OBJECT;FIELD;LOW;HIGH\nZRIDE;TR;Z_RIDE;ACTVT;03;\nZRIDE;TR;Z_RIDE;ACTVT;06;\n',
      'bad/four.csv': 'NAME;TYPE;OBJECT;FIELD;LOW;HIGH\nZRIDE;TR;Z_RIDE;ACTVT;03;\n',
      'bad/two.csv': 'NAME;TYPE;OBJECT;OKFLAG\nZRIDE;TR;Z_RIDE;N\n',
      'notes.txt': 'no table',
    });
    await transcript('catalog import of damaged files', folder, [
      ['catalog', 'import', 'bad'],
      ['catalog', 'import', 'notes.txt', 'missing.txt'],
      ['catalog', 'import', 'bad', '--release', '../757'],
      ['catalog', 'import', 'bad', '--table', 'TOBJJ'],
    ]);
  });

  it('says that values without check flags count as proposed', async () => {
    const folder = temporaryFolder(project);
    const { stderr, status } = await runIn(folder, ['catalog', 'import', 'exports/usobt_c.csv']);
    expect(stderr).toContain('info R4718: TR ZRIDE has proposed values of objects without a check flag');
    expect(status).toBe(0);
    expect((await runIn(folder, ['catalog', 'import', 'exports'])).stderr).not.toContain('R4718');
  });

  it('says of a project without roles that it has none, not that they have errors', async () => {
    const { status, stderr } = await runIn(temporaryFolder(exportsOf757), ['catalog', 'import', 'exports/tobj.csv']);
    expect(status).toBe(0);
    expect(stderr).toContain('there are no roles yet: when there are, import again, without files');
    expect(stderr).not.toContain('errors');
  });

  it('needs files when nothing was imported yet', async () => {
    const { status, stderr } = await runIn(temporaryFolder({}), ['catalog', 'import']);
    expect(stderr).toContain('R4715');
    expect(status).toBe(2);
  });

  it('writes a damaged index anew, and says what it was', async () => {
    const folder = temporaryFolder({ ...project, '.rolewright/catalog/current.tsv': 'nonsense' });
    expect((await runIn(folder, ['catalog', 'import'])).stderr).toMatch(/R4711[^]*R4715/);
    const { status, stderr } = await runIn(folder, ['catalog', 'import', 'exports']);
    expect(stderr).toContain('R4711: ".rolewright/catalog/current.tsv" is no index of a catalog');
    expect(status).toBe(0);
    expect((await runIn(folder, ['build'])).status).toBe(0);
  });

  it.each([
    ['without files', []],
    ['with files', ['exports']],
    ['that forgets former ones', ['exports', '--replace']],
    ['beside it', ['exports', '--release', '758']],
    ['of a release, when that part is damaged', ['exports', '--release', '757']],
  ])('leaves a committed part that is damaged as it is: %s', async (_how, given) => {
    const folder = temporaryFolder(project);
    await runIn(folder, ['catalog', 'import', 'exports']);
    const path = given.includes('757') ? 'rolewright.catalog.757.json' : 'rolewright.catalog.json';
    const damaged = `<<<<<<< ours\n${textOf(folder, 'rolewright.catalog.json')}=======\n`;
    writeFileSync(join(folder, path), damaged);
    const before = textOf(folder, '.rolewright/catalog/current.tsv');
    const { status, stdout, stderr } = await runIn(folder, ['catalog', 'import', ...given]);
    expect(stderr).toContain(`${path} error R4712`);
    expect({ status, stdout, committed: textOf(folder, path) }).toEqual({ status: 1, stdout: '', committed: damaged });
    expect(textOf(folder, '.rolewright/catalog/current.tsv')).toBe(before);
    rmSync(join(folder, path));
    expect((await runIn(folder, ['catalog', 'import', ...given])).status).toBe(0);
  });
});

describe('what was imported', () => {
  it('is what builds and the linter know: objects, fields, activities, org levels', async () => {
    const wrong = role.replace("Z_LINE: ['*'], ACTVT: ['03']", "Z_LINES: ['*'], ACTVT: ['06']");
    const folder = temporaryFolder({ ...project, 'roles/z-rides.role.ts': wrong });
    await runIn(folder, ['catalog', 'import', 'exports']);
    const { stderr, stdout } = await runIn(folder, ['build']);
    expect(stdout + stderr).toContain('Z_RIDE has no field "Z_LINES", did you mean Z_LINE?');
    const other = temporaryFolder({ ...project, 'roles/z-rides.role.ts': role.replace("['03']", "['06']") });
    await runIn(other, ['catalog', 'import', 'exports']);
    const linted = await runIn(other, ['lint']);
    expect(linted.stdout + linted.stderr).toContain('Z_RIDE has no activity "06"');
    expect(linted.stdout + linted.stderr).toContain('it permits 02, 03');
  });

  it('counts less than what the project declares', async () => {
    const config =
      "import { defineConfig, defineObjects } from 'rolewright';\nexport default defineConfig({ objects: defineObjects({ Z_RIDE: ['Z_OWN'] }) });\n";
    const folder = temporaryFolder({
      ...project,
      'rolewright.config.ts': config,
      'roles/z-rides.role.ts': role.replace("Z_LINE: ['*'], ACTVT: ['03']", "Z_OWN: ['*']"),
    });
    await runIn(folder, ['catalog', 'import', 'exports']);
    expect((await runIn(folder, ['build'])).status).toBe(0);
    await runIn(folder, ['types']);
    expect(textOf(folder, 'rolewright-objects.d.ts')).toContain('readonly Z_OWN: Values;');
    expect(textOf(folder, 'rolewright-objects.d.ts')).not.toContain('Z_LINE: Values');
  });
});

describe('catalog show and search', () => {
  it('tell of what was imported', async () => {
    const folder = temporaryFolder(project);
    await runIn(folder, ['catalog', 'import', 'exports']);
    await transcript('catalog show and search', folder, [
      ['catalog', 'show', 'z_ride'],
      ['catalog', 'show', 'ZRIDE'],
      ['catalog', 'show', 'ZRIDE', '--format', 'json'],
      ['catalog', 'search', 'ride'],
      ['catalog', 'search', 'Fahrten', '--format', 'json'],
      ['catalog', 'search', 'ZRIDES'],
    ]);
  });

  it('tell of what is shipped where nothing was imported', async () => {
    await transcript('catalog show and search without an import', temporaryFolder({}), [
      ['catalog', 'show', 'S_RFC'],
      ['catalog', 'show', 'A_S_ANLKL'],
      ['catalog', 'show', 'IWSV', 'ESH_SEARCH_SRV', '0001'],
      ['catalog', 'show', 'S_RFCC'],
      ['catalog', 'search', 'background', 'processing'],
      ['catalog', 'show', 'S_RFC', '--release', '758'],
      ['catalog', 'shwo', 'S_RFC'],
    ]);
  });
});

describe('catalog check', () => {
  it('says which roles use what another release does not have, or has otherwise', async () => {
    const folder = temporaryFolder({ ...project, ...changed });
    await runIn(folder, ['catalog', 'import', 'exports']);
    await runIn(folder, ['catalog', 'import', 'exports-758', '--release', '758']);
    await transcript('catalog check against another release', folder, [
      ['catalog', 'check', '--release', '758'],
      ['catalog', 'check', '--release', '758', '--format', 'json'],
      ['catalog', 'check', '--release', '759'],
      ['catalog', 'check'],
    ]);
    const { stdout } = await runIn(folder, ['catalog', 'check', '--release', '758', '--format', 'json']);
    expect(schemaProblems('catalog-check.schema.json', JSON.parse(stdout))).toBe('');
    expect(readFileSync(join(folder, 'rolewright.catalog.758.json'), 'utf8')).toContain('"release": "758"');
  });

  it('does not judge by an export without rows', async () => {
    const folder = temporaryFolder({ ...project, 'exports-758/tobj.csv': `${tobj}\n` });
    await runIn(folder, ['catalog', 'import', 'exports']);
    await runIn(folder, ['catalog', 'import', 'exports-758', '--release', '758']);
    const { status, stderr } = await runIn(folder, ['catalog', 'check', '--release', '758']);
    expect(stderr).toContain('has no tables of objects, transactions, services, defaults');
    expect(status).toBe(0);
  });

  it('finds nothing where the releases are the same', async () => {
    const folder = temporaryFolder(project);
    await runIn(folder, ['catalog', 'import', 'exports']);
    await runIn(folder, ['catalog', 'import', 'exports', '--release', '757']);
    const { status, stdout } = await runIn(folder, ['catalog', 'check', '--release', '757']);
    const json = await runIn(folder, ['catalog', 'check', '--release', '757', '--format', 'json']);
    expect(schemaProblems('catalog-check.schema.json', JSON.parse(json.stdout))).toBe('');
    expect(stdout).toBe('checked 1 role against the catalog of 757\n');
    expect(status).toBe(0);
  });
});
