import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { ApplicationType } from '../facts/application-defaults.ts';
import type { CatalogFacts } from '../facts/catalog-facts.ts';
import { isServiceHash, serviceHash } from '../service-hash.ts';
import type { ServiceName } from '../service-name.ts';
import { isServiceVersion, serviceObjectName, serviceOfText } from '../service-name.ts';
import type { KnownService } from '../service-source.ts';
import type { AbapGitFacts, AbapGitFile, SoundRow } from './abapgit-file.ts';
import { readAbapGit } from './abapgit-file.ts';
import { defaultObjects } from './default-objects.ts';
import { key, text } from './fields.ts';
import { hasFileName, objectFileName } from './object-file-name.ts';

const keyRules = { NAME: text(30), TYPE: key(2) };
const headRules = { ...keyRules, DISPLAY_NAME: text(255) };
const flagRules = { ...keyRules, OBJECT: key(10), OKFLAG: text(1) };
const valueRules = { ...keyRules, OBJECT: key(10), FIELD: key(10), LOW: text(40), HIGH: text(40) };
const hashRules = { ...keyRules, PGMID: key(4), OBJECT: key(4), OBJ_NAME: text(120) };

const stamps = ['MODIFIER', 'MODDATE', 'MODTIME'];
const ignoredOfHead = ['DEVCLASS', 'ABAP_LANGUAGE_VERSION', 'SRCSYSTEM', 'RESPONSIBLE', 'MASTERLANG'];
const ignoredOfHash = ['SERVICE_TYPE', 'SERVICE'];

const types: readonly string[] = ['TR', 'RF', 'HT', 'HS', 'HC'] satisfies ApplicationType[];
const hashTypes: readonly string[] = ['HT', 'HS', 'HC'];

/** Widths of the key of an application, of which abapGit makes the file name: the name is padded. */
const nameWidth = 30;

function isKnown(value: string): boolean {
  const known = ['HEAD', 'USOBX', 'USOBT', 'USOBHASH', 'USOBX_EXT', 'USOBT_EXT', 'USOB_SM', 'USOTT'];
  return known.includes(value.replace(/_field_catalog$/i, ''));
}

/**
 * Reads the authorization defaults of an application from a file `*.sush.xml` of abapGit (reference, catalog inputs: seen
 * in public repositories): what USOBX and USOBT say of each authorization object, and the service behind a hash, from
 * USOBHASH or from the display name. Files of the older serializer, with a field catalog beside each table and without
 * HEAD, are read as well.
 *
 * @param path its path; a name that does not fit the application in it is reported
 * @returns one application, none when the file is not sound; R26xx diagnostics with their places
 */
export function readSush(bytes: Uint8Array, path: string): AbapGitFacts {
  return readAbapGit(bytes, path, isKnown, (file) => factsOf(file, path));
}

type Keyed = SoundRow<'NAME' | 'TYPE'>;

function factsOf(file: AbapGitFile, path: string): CatalogFacts {
  const head = file.structure('HEAD', headRules, ignoredOfHead);
  const flags = file.rows('USOBX', flagRules, stamps);
  const values = file.rows('USOBT', valueRules, stamps);
  const hashes = file.rows('USOBHASH', hashRules, ignoredOfHash);
  const owner: Keyed | undefined = head ?? flags[0] ?? values[0] ?? hashes[0];
  if (owner === undefined) {
    if (!file.hasProblems) file.report(diagnose('R2663', { element: 'HEAD or USOBX' }, file.placeOf()));
    return {};
  }
  const { NAME: name, TYPE: type } = owner.cells;
  if (!isApplication(owner, file)) return {};
  const own = <F extends string>(element: string, rows: readonly SoundRow<F | 'NAME' | 'TYPE'>[]) =>
    rows.filter(({ cells, place }) => {
      if (cells.NAME === name && cells.TYPE === type) return true;
      const found = `${cells.NAME} ${cells.TYPE}`;
      file.report(diagnose('R2660', { element, found, expected: `${name} ${type}` }, place()));
      return false;
    });
  const objects = defaultObjects(own('USOBX', flags), own('USOBT', values), file);
  const expected = objectFileName(hashTypes.includes(type) ? name + type : name.padEnd(nameWidth) + type, 'sush');
  if (!hasFileName(path, expected)) file.report(diagnose('R2658', { expected }, { file: path }));
  const displayName = head?.cells.DISPLAY_NAME ?? '';
  const named = serviceNamed(displayName);
  if (named !== undefined && type === 'HT') checkHash(name, displayName, named, file);
  const services = [
    ...own('USOBHASH', hashes).map(({ cells }) => serviceOf(name, type, cells.OBJECT, cells.OBJ_NAME)),
    ...(named === undefined ? [] : [serviceOf(name, type, named.type, serviceObjectName(named))]),
  ];
  return {
    defaults: [{ type: type as ApplicationType, name, ...(displayName === '' ? {} : { displayName }), objects }],
    ...(services.length === 0 ? {} : { services: services.slice(0, 1) }),
  };
}

/** Whether a row's key can be that of an application; if not, that is reported. */
function isApplication({ cells, place }: Keyed, file: AbapGitFile): boolean {
  const { NAME: name, TYPE: type } = cells;
  const element = file.has('HEAD') ? 'HEAD' : 'USOBX';
  const problem = !types.includes(type)
    ? { field: 'TYPE', found: type, expected: `one of ${types.join(', ')}` }
    : name === '' || (hashTypes.includes(type) && !isServiceHash(name))
      ? { field: 'NAME', found: name, expected: name === '' ? 'a name' : '30 hexadecimal digits in upper case' }
      : undefined;
  if (problem !== undefined) file.report(diagnose('R2657', { element, ...problem }, place()));
  return problem === undefined;
}

/** The service of a display name, also when its run of blanks was shortened on the way. */
function serviceNamed(displayName: string): ServiceName | undefined {
  const exact = serviceOfText(displayName);
  if (exact !== undefined) return exact;
  const [, name = '', version = ''] = /^R3TR IWSV (\S+) +(\S+)$/.exec(displayName) ?? [];
  return isServiceVersion(version) ? { type: 'IWSV', name, version } : undefined;
}

function checkHash(hash: string, displayName: string, service: ServiceName, file: AbapGitFile): void {
  const expected = serviceHash(service);
  if (expected !== hash) file.report(diagnose('R2659', { hash, displayName, expected }, file.placeOf('HEAD')));
}

function serviceOf(hash: string, type: string, object: string, objectName: string): KnownService {
  return { hash, type, object, objectName, origin: 'table' };
}
