import { blanks, defineLayout, digits, name } from '../codec/layout.ts';

export const DATE = defineLayout({
  tag: 'DATE',
  doc: 'When the file was downloaded, once at its beginning',
  sure: 'real file',
  fields: {
    DATE: digits(8, 'Date of the download, YYYYMMDD'),
    FILLER: blanks(42, 'The time stands in a column of its own'),
    TIME: digits(6, 'Time of the download, HHMMSS'),
  },
});

export const RELEASE = defineLayout({
  tag: 'RELEASE',
  doc: 'Release of the system that the file comes from, once',
  sure: 'real file',
  fields: { RELEASE: name(10, 'Release of SAP_BASIS, such as 757', { required: true, sure: 'inferred' }) },
});

export const LOADED_AGRS = defineLayout({
  tag: 'LOADED_AGRS',
  doc: 'Names a role of the file; the importer skips the lines of roles that are not named',
  sure: 'real file',
  key: ['AGR_NAME'],
  fields: { AGR_NAME: name(30, 'Name of the role', { required: true }) },
});
