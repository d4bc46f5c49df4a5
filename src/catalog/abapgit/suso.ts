import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CatalogFacts } from '../facts/catalog-facts.ts';
import type { AbapGitFacts, AbapGitFile } from './abapgit-file.ts';
import { readAbapGit } from './abapgit-file.ts';
import { key, text, word } from './fields.ts';
import { hasFileName, objectFileName } from './object-file-name.ts';

/** The fields of TOBJ that name fields of the object, in their order: the tenth is FIEL0. */
const fieldColumns = [
  'FIEL1',
  'FIEL2',
  'FIEL3',
  'FIEL4',
  'FIEL5',
  'FIEL6',
  'FIEL7',
  'FIEL8',
  'FIEL9',
  'FIEL0',
] as const;

const fieldRules = Object.fromEntries(fieldColumns.map((name) => [name, word(10)])) as Record<
  (typeof fieldColumns)[number],
  ReturnType<typeof word>
>;
const objectRules = { OBJCT: key(10), ...fieldRules, OCLSS: word(4) };
const textRules = { LANGU: text(1), OBJECT: word(10), TTEXT: text(60) };
const activityRules = { BROBJ: word(10), ACTVT: key(2) };

/** Fields and tables without a meaning for the catalog. */
const ignoredFields = ['BNAME', 'FBLOCK', 'CONVERSION'];
const knownValues = ['TOBJ', 'TOBJT', 'TOBJVORFLG', 'TACTZ', 'TOBJVORDAT', 'TOBJVOR'];

/**
 * Reads an authorization object from a file `*.suso.xml` of abapGit (reference, catalog inputs: seen in public
 * repositories): its class, its fields in their order, its text and its permitted activities, where it lists any.
 *
 * @param path its path; a name that does not fit the object in it is reported
 * @returns one object, none when the file is not sound; R26xx diagnostics with their places
 */
export function readSuso(bytes: Uint8Array, path: string): AbapGitFacts {
  return readAbapGit(
    bytes,
    path,
    (name) => knownValues.includes(name),
    (file) => factsOf(file, path),
  );
}

function factsOf(file: AbapGitFile, path: string): CatalogFacts {
  if (!file.has('TOBJ')) {
    file.report(diagnose('R2663', { element: 'TOBJ' }, file.placeOf()));
    return {};
  }
  const object = file.structure('TOBJ', objectRules, ignoredFields);
  const texts = file.structure('TOBJT', textRules, []);
  const permitted = file.rows('TACTZ', activityRules, []);
  if (object === undefined) return {};
  const { OBJCT: name, OCLSS: own, ...columns } = object.cells;
  const fields = fieldColumns.map((column) => columns[column]).filter((field) => field !== '');
  if (fields.length === 0) {
    const data = { element: 'TOBJ', field: 'FIEL1', found: '', expected: 'the name of a field' };
    file.report(diagnose('R2657', data, object.place()));
    return {};
  }
  const expected = objectFileName(name, 'suso');
  if (!hasFileName(path, expected)) file.report(diagnose('R2658', { expected }, { file: path }));
  const activities = new Set<string>();
  for (const { cells, place } of permitted) {
    if (cells.BROBJ === name) activities.add(cells.ACTVT);
    else file.report(diagnose('R2660', { element: 'TACTZ', found: cells.BROBJ, expected: name }, place()));
  }
  const language = texts?.cells.LANGU ?? '';
  const record = {
    name,
    ...(own === '' ? {} : { class: own }),
    fields,
    texts: language === '' ? {} : { [language]: texts?.cells.TTEXT ?? '' },
    ...(activities.size === 0 ? {} : { activities: [...activities].sort() }),
  };
  return { objects: [record] };
}
