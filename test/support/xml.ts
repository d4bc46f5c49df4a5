import { messageOf } from '../../src/diagnostics/diagnostic.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { isFilePlace } from '../../src/diagnostics/place.ts';

/** The envelope of abapGit around values. */
export function abapGitXml(values: string, serializer = 'LCL_OBJECT_SUSO'): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<abapGit version="v1.0.0" serializer="${serializer}" serializer_version="v1.0.0">`,
    ' <asx:abap xmlns:asx="http://www.sap.com/abapxml" version="1.0">',
    '  <asx:values>',
    values,
    '  </asx:values>',
    ' </asx:abap>',
    '</abapGit>',
    '',
  ].join('\n');
}

/** A diagnostic as a line: `3:5 R2608 "&foo;" is no reference that is allowed`. */
export function told(diagnostic: Diagnostic): string {
  const [place] = diagnostic.places;
  const at = place !== undefined && isFilePlace(place) ? `${place.line ?? '-'}:${place.column ?? '-'}` : '-';
  return `${at} ${diagnostic.code} ${messageOf(diagnostic)}`;
}
