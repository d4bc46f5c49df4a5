import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaProblems } from '../../support/json-schema.ts';
import { linesOf } from '../../support/role-lines.ts';
import { soundRole } from '../../support/verify-changed.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';

const fixtures = new URL('../../../fixtures/', import.meta.url).pathname;
const role = Buffer.from(
  linesOf(soundRole)
    .map((line) => `${line}\r\n`)
    .join(''),
  'latin1',
);

async function jsonOf(folder: string, ...argv: readonly string[]) {
  const { stdout } = await runIn(folder, [...argv, '--format', 'json']);
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** The member names of all files, roles, authorizations and findings that the contract of the command names. */
const contract = {
  files: ['path', 'encoding', 'lineEnding', 'release', 'roles', 'diagnostics'],
  roles: ['name', 'kind', 'texts', 'authorizations'],
  authorizations: ['object', 'auth', 'status', 'inactive', 'fields'],
};

describe('verify --format json', () => {
  const damaged = readdirSync(join(fixtures, 'damaged'), { withFileTypes: true }).filter((each) => each.isDirectory());

  it.each(damaged.map(({ name }) => name))('fits its schema for the damaged file %s', async (name) => {
    const folder = join(fixtures, 'damaged', name);
    for (const command of ['verify', 'inspect']) {
      const document = await jsonOf(folder, command, 'Z_SALES_CLERK.SAP');
      expect(schemaProblems(`${command}.schema.json`, document)).toBe('');
    }
  });

  it('fits its schema with repairs, a plan, and the state of a system', async () => {
    const diff = (path: string) => readFileSync(join(fixtures, 'diff', path));
    const folder = temporaryFolder({
      'a.SAP': role.toString('latin1').replace('JOBACTION RELE', 'JOBACTION  RELE'),
      'clerk.SAP': role,
      'family.SAP': readFileSync(join(fixtures, 'family/family.SAP')),
      'may.SAP': diff('three-versions/1.SAP'),
      'june.SAP': diff('three-versions/3.SAP'),
    });
    const documents = [
      await jsonOf(folder, 'verify', 'a.SAP', '--fix', 'fixed.SAP'),
      await jsonOf(folder, 'verify', 'clerk.SAP', 'june.SAP', '--state', 'may.SAP', 'clerk.SAP'),
      await jsonOf(folder, 'verify', 'family.SAP', '--state', 'may.SAP'),
      await jsonOf(folder, 'verify', '--uploaded', 'june.SAP', 'clerk.SAP', '--state', 'may.SAP'),
      await jsonOf(folder, 'inspect', 'family.SAP', 'june.SAP'),
    ];
    expect(documents.map((document) => Object.keys(document).sort().join())).toEqual([
      'files,repaired',
      'files,plan',
      'files,plan',
      'drift,files',
      'files',
    ]);
    for (const document of documents.slice(0, 4)) expect(schemaProblems('verify.schema.json', document)).toBe('');
    expect(schemaProblems('inspect.schema.json', documents[4])).toBe('');
  });

  it('fits its schema for every role file of the fixtures', async () => {
    const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /^(afc|diff|guide|import|roles).*\.SAP$/.test(path),
    );
    expect(files.length).toBeGreaterThan(15);
    const document = await jsonOf(fixtures, 'verify', ...files);
    expect(schemaProblems('verify.schema.json', document)).toBe('');
  });

  it('has a schema for services and users, too, which inspect shows', async () => {
    const document = await jsonOf(fixtures, 'inspect', 'afc', 'users');
    expect(Object.keys(document)).toEqual(['files', 'userFiles']);
    expect(JSON.stringify(document)).toContain('"services":[{');
    expect(schemaProblems('inspect.schema.json', document)).toBe('');
  });

  it('keeps the members that other programs rely on', async () => {
    const { files } = await jsonOf(temporaryFolder({ 'a.SAP': role }), 'verify', 'a.SAP');
    const [file] = files as Record<string, Record<string, unknown>[]>[];
    const [first] = file?.['roles'] ?? [];
    const [authorization] = (first?.['authorizations'] ?? []) as Record<string, unknown>[];
    expect(Object.keys(file ?? {})).toEqual(expect.arrayContaining(contract.files));
    expect(Object.keys(first ?? {})).toEqual(expect.arrayContaining(contract.roles));
    expect(Object.keys(authorization ?? {})).toEqual(expect.arrayContaining(contract.authorizations));
    expect(first?.['authorizations']).toHaveLength(5);
  });

  it('counts lines and columns from 1, and gives one error for a damaged line', async () => {
    const text = role.toString('latin1').replace('JOBACTION RELE', 'JOBACTION  RELE');
    const { files } = await jsonOf(temporaryFolder({ 'a.SAP': Buffer.from(text, 'latin1') }), 'verify', 'a.SAP');
    const [file] = files as Record<string, unknown>[];
    expect(file?.['diagnostics']).toMatchObject([
      { code: 'R2102', severity: 'error', line: 12, column: 126, endColumn: 166 },
    ]);
  });

  it('has no member that the schema does not know', async () => {
    const document = await jsonOf(temporaryFolder({ 'a.SAP': role }), 'verify', 'a.SAP');
    expect(schemaProblems('verify.schema.json', { ...document, more: 1 })).toContain('more');
    expect(schemaProblems('inspect.schema.json', { ...document, more: 1 })).toContain('more');
  });
});
