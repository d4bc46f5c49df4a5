import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';
import { listed } from './listed.ts';

const envelope =
  'The outermost element is abapGit, in it asx:abap and asx:values of the namespace http://www.sap.com/abapxml (read in public repositories).';

/** What can be wrong with a file of an abapGit repository. */
export const abapGitCodes = {
  R2651: kind<{ found: string }>({
    severity: 'error',
    title: 'not a file of abapGit',
    why: envelope,
    message: ({ found }) => `this is not a file of abapGit: its outermost element is ${quoted(found)}`,
    help: () => 'name files that end in .suso.xml, .sush.xml or .acgr.xml',
    example: { found: 'html' },
  }),
  R2652: kind<{ missing: 'abap' | 'values' }>({
    severity: 'error',
    title: 'envelope of abapGit that is not complete',
    why: envelope,
    message: ({ missing }) => `the file has no element asx:${missing} of the namespace http://www.sap.com/abapxml`,
    help: () => 'take the file from its repository again',
    example: { missing: 'values' },
  }),
  R2653: kind<{ name: string }>({
    severity: 'error',
    title: 'element that is there twice',
    why: 'A table, a structure and each field of it is one element; of two with one name one would be lost.',
    message: ({ name }) => `the element ${quoted(name)} is there twice`,
    help: () => 'merge conflicts leave such files behind: keep one of the two',
    example: { name: 'USOBT' },
  }),
  R2654: kind<{ name: string }>({
    severity: 'error',
    title: 'text where fields are expected',
    why: 'A structure, a table and a row hold elements; text between them is lost or misplaced.',
    message: ({ name }) => `the element ${quoted(name)} holds text beside or instead of its fields`,
    help: () => 'take the file from its repository again',
    example: { name: 'USOBT' },
  }),
  R2655: kind<{ name: string }>({
    severity: 'warning',
    title: 'field that is no plain text',
    why: 'Fields of the tables that rolewright reads are texts. One with elements in it, or of a namespace, is something else.',
    message: ({ name }) => `${quoted(name)} is no plain field, so it is not read`,
    example: { name: 'DETAILS' },
  }),
  R2656: kind<{ names: readonly string[] }>({
    severity: 'info',
    title: 'elements that are not known',
    why: 'Newer versions of abapGit write more than older ones. What rolewright does not know it does not read.',
    message: ({ names }) => `not known, so not read: ${listed(names)}`,
    example: { names: ['USOBT_NEW'] },
  }),
  R2657: kind<{ element: string; field: string; found: string; expected: string }>({
    severity: 'error',
    title: 'element that does not hold what it should',
    why: 'Each field has a width and a kind in the data dictionary; what does not fit cannot have come out of a system.',
    message: ({ element, field, found, expected }) =>
      `${element}: ${field} holds ${found === '' ? 'nothing' : quoted(found)}, expected ${expected}`,
    help: () => 'take the file from its repository again, or mend the value; nothing of this row is read',
    example: { element: 'USOBT', field: 'OBJECT', found: 'S_A_NAME_TOO_LONG', expected: 'up to 10 characters' },
  }),
  R2658: kind<{ expected: string }>({
    severity: 'warning',
    title: 'file name that does not fit its content',
    why: 'The name of a file is made from the name of the object in it, in lower case; abapGit would not find this one again.',
    message: ({ expected }) => `by its content the file should be named ${quoted(expected)}`,
    help: () => 'rename it, or look whether it was copied from another object and only half changed',
    example: { expected: 'z_ride_bik.suso.xml' },
  }),
  R2659: kind<{ hash: string; displayName: string; expected: string }>({
    severity: 'warning',
    title: 'hash of defaults that does not follow from their service',
    why: 'The hash of a service follows from its name (reference, section 5: found by testing, right for all published pairs). A file that says otherwise was changed by hand, or the rule has an exception.',
    message: ({ hash, displayName, expected }) =>
      `the file gives ${quoted(displayName)} the hash ${hash}, computed is ${expected}`,
    help: () => 'look whether the file was copied from another service; if a system really has it, please report it',
    example: {
      hash: '3FBF292B34170F4F575B75F60D83BE',
      displayName: 'R3TR G4BA /DMO/UI_AGENCY_O4',
      expected: '3FBF292B34170F4F575B75F60D83BF',
    },
  }),
  R2660: kind<{ element: string; found: string; expected: string }>({
    severity: 'error',
    title: 'row of another object',
    why: 'A file of abapGit is about one object, and every row in it names that object in its key.',
    message: ({ element, found, expected }) =>
      `${element}: the row is of ${quoted(found)}, the file of ${quoted(expected)}`,
    help: () => 'look which of the two is meant; the row is not read',
    example: { element: 'USOBT', found: 'ZRIDE_TILL TR', expected: 'ZRIDE_DESK TR' },
  }),
  R2661: kind<{ object: string }>({
    severity: 'warning',
    title: 'default values of an object that is not listed',
    why: 'USOBX says for each authorization object whether it is checked and proposed. Values of an object that it does not name are proposed nowhere.',
    message: ({ object }) => `USOBT has values of ${object}, which USOBX does not name: they are not read`,
    help: () => 'maintain the object in SU22 or SU24 and serialise the defaults again',
    example: { object: 'S_RFC' },
  }),
  R2662: kind<{ element: string; key: string }>({
    severity: 'error',
    title: 'row that is there twice',
    why: 'A table has each key once; of two rows with one key one would be lost.',
    message: ({ element, key }) => `${element}: there is a second row of ${quoted(key)}`,
    help: () => 'merge conflicts leave such files behind: keep one of the two; the second one is not read',
    example: { element: 'USOBX', key: 'S_RFC' },
  }),
  R2663: kind<{ element: string }>({
    severity: 'error',
    title: 'abapGit file without its object',
    why: 'The file of an object names the object itself: TOBJ an authorization object, HEAD or the rows of USOBX an application, AGR_DEFINE a role.',
    message: ({ element }) => `the file has no ${element}, so it names no object`,
    help: () => 'take the file from its repository again',
    example: { element: 'TOBJ' },
  }),
  R2670: kind({
    severity: 'info',
    title: 'role as abapGit XML',
    why: 'No version of abapGit reads or writes roles. The form is inferred from a public proposal for an object handler, which was closed unmerged in August 2026: an element for each table of the role, without client and without who and when.',
    message: () => 'how abapGit would write a role is inferred from a proposal that was closed unmerged',
    help: () => 'take the .SAP file for an upload with PFCG; this one is for reviews and repositories',
    example: {},
  }),
  R2671: kind<{ tables: readonly string[] }>({
    severity: 'info',
    title: 'users in a role as XML',
    why: 'Who has a role is no part of the role. The proposal for abapGit leaves the users out, and so does rolewright.',
    message: ({ tables }) => `the users of the role are not read: ${listed(tables)}`,
    example: { tables: ['AGR_USERS'] },
  }),
  R2672: kind({
    severity: 'info',
    title: 'checks that XML has no place for',
    why: 'Header, columns, line ends, code page and release belong to the .SAP file, which PFCG uploads.',
    message: () =>
      'the checks of header, columns, line ends, encoding and release were not run: a file in XML has none of them',
    help: () => 'verify the .SAP file that is to be uploaded',
    example: {},
  }),
  R2673: kind<{ path: string }>({
    severity: 'error',
    unusable: true,
    title: 'repair of a role as XML',
    why: 'Repairs put columns, line ends and header lines of .SAP files right. XML has none of them.',
    message: ({ path }) => `${quoted(path)} is XML, and --fix repairs .SAP files only`,
    help: () => 'name .SAP files alone',
    example: { path: 'Z_SALES.acgr.xml' },
  }),
} as const;
