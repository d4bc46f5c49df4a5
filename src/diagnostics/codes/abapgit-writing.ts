import { kind } from '../kind.ts';
import { count } from './count.ts';
import { listed } from './listed.ts';

/** What is to be said of roles that are written as XML. */
export const abapGitWritingCodes = {
  R3201: kind<{ files: number }>({
    severity: 'info',
    title: 'roles written as abapGit XML',
    why: 'No version of abapGit reads or writes roles. The form is inferred from a public proposal for an object handler, which was closed unmerged in August 2026.',
    message: ({ files }) =>
      `${count(files, 'file')} for abapGit: how it would read a role is inferred from a proposal that was closed unmerged`,
    help: () => 'upload the .SAP files with PFCG; the XML is for reviews and repositories',
    example: { files: 3 },
  }),
  R3202: kind<{ role: string; what: readonly string[] }>({
    severity: 'warning',
    title: 'rows that XML has no names for',
    why: 'In XML each field has its name. Records whose fields are not known, and the users of a role, stand in the .SAP file only.',
    message: ({ role, what }) => `${role}: not in the XML, only in the .SAP file: ${listed(what)}`,
    example: { role: 'Z_SALES', what: ['AGR_1253'] },
  }),
  R3203: kind<{ role: string; limit: number }>({
    severity: 'warning',
    title: 'XML that is too large to be read again',
    why: 'XML beyond a limit is refused, so that a hostile file cannot exhaust its memory.',
    message: ({ role, limit }) =>
      `${role}: the XML has more than ${String(limit)} elements, which rolewright itself does not read again`,
    help: () => 'use the .SAP file of this role, or divide the role',
    example: { role: 'Z_SALES', limit: 500000 },
  }),
} as const;
