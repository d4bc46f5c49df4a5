import { describe, expect, it } from 'vitest';
import { encodingNamed } from '../../src/codec/encoding.ts';
import { readUserFiles } from '../../src/formats/read-user-files.ts';
import { userFiles } from '../../src/formats/user-files.ts';
import type { User } from '../../src/model/user.ts';
import { ascii } from '../support/user-files.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { assignment, user } from '../support/users.ts';

/** A user with a text in one place. */
const places: Readonly<Record<string, (text: string) => User>> = {
  name: (text) => user(text),
  lastName: (text) => user('A', { lastName: text }),
  email: (text) => user('A', { email: text }),
  department: (text) => user('A', { department: text }),
  alias: (text) => user('A', { alias: text }),
  group: (text) => user('A', { group: text }),
  securityPolicy: (text) => user('A', { securityPolicy: text }),
  role: (text) => user('A', { roles: [assignment(text)] }),
  'parameter id': (text) => user('A', { parameters: [{ id: text, value: 'x' }] }),
  'parameter value': (text) => user('A', { parameters: [{ id: 'BUK', value: text }] }),
};

const cases = Object.entries(places).flatMap(([place, make]) =>
  Object.entries(hostileTexts).map(([name, text]) => ({ place, name, given: make(text), isEmpty: text === '' })),
);

describe.each(['us-ascii', 'windows-1252', 'utf-8', 'utf-16le'])('in %s', (name) => {
  const options = { ...ascii, encoding: encodingNamed(name)! };

  it.each(cases.filter(({ isEmpty }) => !isEmpty))(
    '$name as $place is refused, or comes back as it was',
    ({ given }) => {
      const { files, diagnostics } = userFiles([given], ['bapi'], options);
      if (diagnostics.some(({ severity }) => severity === 'error')) expect(files).toEqual([]);
      else expect(readUserFiles(files, options)).toEqual([{ format: 'bapi', users: [given], diagnostics: [] }]);
    },
  );
});
