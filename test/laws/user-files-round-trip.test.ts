import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingNamed } from '../../src/codec/encoding.ts';
import { readBapi } from '../../src/formats/bapi/read.ts';
import { bapiFiles } from '../../src/formats/bapi/write.ts';
import { readEcatt } from '../../src/formats/ecatt/read.ts';
import { ecattFiles } from '../../src/formats/ecatt/write.ts';
import { readSu10 } from '../../src/formats/su10/read.ts';
import { su10Files } from '../../src/formats/su10/write.ts';
import type { UserFile } from '../../src/formats/users/options.ts';
import type { ReadUsers, UserReadOptions } from '../../src/formats/users/read-options.ts';
import type { UserFormat } from '../../src/model/user-format.ts';
import { notCarried } from '../../src/model/user-format.ts';
import type { User } from '../../src/model/user.ts';
import { typedAs } from '../support/user-files.ts';
import { arbitraryDateFormat, arbitraryUsers, user } from '../support/users.ts';

const read: Readonly<Record<UserFormat, (files: readonly UserFile[], options: UserReadOptions) => ReadUsers>> = {
  ecatt: ([users, roles], options) => readEcatt({ users: users!, ...(roles && { roles }) }, options),
  bapi: ([users, ...others], options) => {
    const roles = others.find(({ path }) => path.includes('roles'));
    const parameters = others.find(({ path }) => path.includes('parameters'));
    return readBapi({ users: users!, ...(roles && { roles }), ...(parameters && { parameters }) }, options);
  },
  su10: (files, options) => {
    const part = (users: UserFile, name: string) =>
      files.find(({ path }) => path === users.path.replace('.users.', `.${name}.`));
    const batches = files
      .filter(({ path }) => path.endsWith('.users.txt'))
      .map((users) => {
        const roles = part(users, 'roles');
        return { users, settings: part(users, 'settings')!, ...(roles && { roles }) };
      });
    return readSu10(batches, options);
  },
};

const write = { ecatt: ecattFiles, bapi: bapiFiles, su10: su10Files };

/** A user without what a format leaves out. */
function carried(given: User, format: UserFormat): User {
  const empty = user(given.name);
  return { ...given, ...Object.fromEntries(notCarried[format].map((field) => [field, empty[field]])) };
}

const byName = (a: User, b: User) => (a.name < b.name ? -1 : 1);

describe.each(['ecatt', 'bapi', 'su10'] as const)('users to %s files and back', (format) => {
  it('are the same users, but for what the format says that it leaves out', () => {
    fc.assert(
      fc.property(arbitraryUsers, arbitraryDateFormat, (users, dateFormat) => {
        const options = typedAs(dateFormat);
        const back = read[format](write[format](users, options), options);
        expect(back.diagnostics).toEqual([]);
        // Work-sheets have users with equal settings side by side.
        const expected = users.map((each) => carried(each, format));
        expect(back.users.toSorted(byName)).toEqual(expected.toSorted(byName));
      }),
    );
  });

  it.each(['windows-1252', 'utf-8', 'utf-16le', 'utf-16be'])('keep their umlauts in %s', (name) => {
    const options = { ...typedAs('1'), encoding: encodingNamed(name)! };
    const users = [user('A', { department: 'Größe & Ärger' }), user('B', { department: 'naïve €' })];
    expect(read[format](write[format](users, options), options)).toMatchObject({ diagnostics: [], users });
  });

  it('never make anything throw, whatever the bytes are', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ maxLength: 300 }).map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(fc.array(bytes, { minLength: 3, maxLength: 3 }), ([first, second, third]) => {
        const file = (path: string, content: Uint8Array | undefined) => ({
          path: `users/su10-001.${path}.txt`,
          format,
          rows: 0,
          bytes: [content!],
        });
        const files = [file('users', first), file('roles', second), file('settings', third)];
        const { users, diagnostics } = read[format](files, typedAs('1'));
        expect(users.length + diagnostics.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('never make anything throw when a file is damaged a little', () => {
    fc.assert(
      fc.property(
        arbitraryUsers,
        fc.nat(),
        fc.constantFrom('', '\t', '\r\n', '"', '-->', '*', '\0'),
        (users, at, piece) => {
          const files = write[format](users, typedAs('1')).map((file) => {
            const bytes = Buffer.concat([...file.bytes]);
            const index = bytes.length === 0 ? 0 : at % bytes.length;
            const damaged = Buffer.concat([bytes.subarray(0, index), Buffer.from(piece), bytes.subarray(index + 1)]);
            return { ...file, bytes: [damaged] };
          });
          for (const { places } of read[format](files, typedAs('1')).diagnostics) {
            expect(places).toHaveLength(1);
            expect(files.map(({ path }) => path)).toContain((places[0] as { file: string }).file);
          }
        },
      ),
    );
  });
});

describe.each(['ecatt', 'bapi'] as const)('users to %s files and back', (format) => {
  it('keep the order of the list', () => {
    fc.assert(
      fc.property(arbitraryUsers, (users) => {
        const back = read[format](write[format](users, typedAs('6')), typedAs('6'));
        expect(back.users.map(({ name }) => name)).toEqual(users.map(({ name }) => name));
      }),
    );
  });
});
