import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../src/diagnostics/diagnostic.ts';
import { Problems } from '../../../src/formats/users/problems.ts';
import { readColumns } from '../../../src/formats/users/read-columns.ts';
import { placed } from '../../support/user-files.ts';

const known = [
  { name: 'P_USER', field: 'name' },
  { name: 'P_LAST', field: 'lastName' },
  { name: 'P_CLASS', field: 'group' },
] as const;

function read(text: string, leading = 0) {
  const problems = new Problems();
  const columns = readColumns('u.txt', { line: 1, text }, { known, required: ['name'], leading }, problems);
  return {
    fields: columns?.map(({ field }) => field),
    found: placed(problems.list()),
    messages: problems.list().map(messageOf),
  };
}

describe('readColumns', () => {
  it('takes columns in any order, behind the cells that are none', () => {
    expect(read('P_LAST\tP_USER')).toMatchObject({ fields: ['lastName', 'name'], found: [] });
    expect(read('[Variant ID]\t[Variant Text]\tP_USER', 2)).toMatchObject({ fields: ['name'], found: [] });
  });

  it.each([
    ['a column that is misspelt', 'P_USER\tP_CLAS', ['u.txt:1:8 R2403'], 'did you mean P_CLASS?'],
    ['a column in lower case', 'P_USER\tp_last', ['u.txt:1:8 R2403'], 'did you mean P_LAST?'],
    ['a column without a name', 'P_USER\t', ['u.txt:1:8 R2403'], 'there is no column ""'],
    ['a column that is there twice', 'P_USER\tP_LAST\tP_LAST', ['u.txt:1:15 R2404'], '"P_LAST" is there twice'],
    ['a column that is missing', 'P_LAST', ['u.txt:1:1 R2404'], '"P_USER" is missing'],
    ['a misspelt column only as misspelt', 'P_USR', ['u.txt:1:1 R2403'], 'did you mean P_USER?'],
  ])('reports %s', (_, text, found, sentence) => {
    const result = read(text);
    expect(result.fields).toBeUndefined();
    expect(result.found).toEqual(found);
    expect(result.messages[0]).toContain(sentence);
  });
});
