import { describe, expect, it } from 'vitest';
import { assign } from '../../../../src/dsl/user/assign.ts';
import { defineUser } from '../../../../src/dsl/user/define-user.ts';
import { usersFromCsv } from '../../../../src/dsl/user/users-from-csv.ts';
import { looksSecret } from '../../../../src/dsl/check/user/secret-keys.ts';
import { checkBuild, checkList, checkUserWith, unchecked } from '../../../support/check-users.ts';

const secret = 'Hunter2!';

describe('looksSecret', () => {
  it.each([
    'password',
    'Password',
    'PASSWORD',
    'initialPassword',
    'initial_password',
    'Initial-Password 1',
    'passwd',
    'passwort',
    'Initialpasswort',
    'Kennwort',
    'pwd',
    'PWD',
    'initPwd',
    'initialpwd',
    'PWD_INITIAL',
    'pw',
    'pass',
    'Pass word',
    'p.a.s.s.w.o.r.d',
    'passphrase',
    'PASSCODE',
    'BCODE',
    'CODVN',
    'PWDSALTEDHASH',
    'PWDHISTORY',
    'secret',
    'clientSecret',
    'credentials',
    'mot de passe',
    'contraseña',
    'contraseñas',
    'contrasena',
    'PIN',
    'token',
    'userpwd',
    'USERPWD',
    'PWDInitial',
    'startpw',
    'Startpw.',
    'STARTPW',
    'loginpw 2',
    'initialpass',
    'newPass',
    'Kennw.',
    'mdp',
    'Wachtwoord',
    'lösenord',
    'hasło',
    'Heslo',
    'jelszó',
    'Пароль',
    '初始密码',
    'パスワード',
    '비밀번호',
  ])('%s', (name) => {
    expect(looksSecret(name)).toBe(true);
  });

  it.each([
    'name',
    'type',
    'lastName',
    'firstName',
    'email',
    'department',
    'alias',
    'group',
    'validFrom',
    'validTo',
    'language',
    'dateFormat',
    'decimalFormat',
    'timeFormat',
    'securityPolicy',
    'parameters',
    'roles',
    'Personnel number',
    'BUK',
    'SPA',
    'Shipping point',
    'Compass group',
    'Secretariat',
    'Reisepass',
    'Essen Halle',
    'PWE',
    'пар',
  ])('not %s', (name) => {
    expect(looksSecret(name)).toBe(false);
  });
});

describe('something that looks like a password', () => {
  it.each(['password', 'pwd', 'initialPassword', 'BCODE', 'Kennwort', 'startpw'])(
    'is an error in a user: %s',
    (key) => {
      const { users, found, messages, helps } = checkUserWith({ [key]: secret });
      expect(found).toEqual([`R1301 ${key} key`]);
      expect(messages).toEqual([
        `user "MILLER": a user has "${key}", which looks like a password: users have none here`,
      ]);
      expect(helps[0]).toContain('change the password if it was ever saved here');
      expect(users).toEqual([]);
    },
  );

  it('is all that is said of the definition', () => {
    expect(checkUserWith({ password: secret, lastName: 'Ü', type: 'x', oops: 1 }).found).toEqual([
      'R1301 password key',
    ]);
  });

  it.each([
    ['an assignment', { roles: [{ role: 'Z_A', password: secret }] }, 'R1301 roles.0.password key'],
    ['the parameters', { parameters: { PASSWORD: secret } }, 'R1301 parameters.PASSWORD key'],
  ])('is an error in %s', (_, properties, expected) => {
    expect(checkUserWith(properties).found).toEqual([expected]);
  });

  it('is an error behind assign() and in the options of a list', () => {
    const period = { from: '2026-04-01', pwd: secret } as object;
    expect(checkUserWith({ roles: [assign('Z_A', period)] }).found).toEqual(['R1301 pwd key']);
    expect(checkList('name\nA', { defaults: { type: 'dialog', password: secret } }).found).toEqual([
      'R1301 defaults.password key',
    ]);
    expect(checkList('name\nA', { password: secret }).found).toEqual(['R1301 password key']);
  });

  it.each([
    ['by its own name', `name,Initial password\nA,${secret}`, {}],
    ['renamed to something else', `name,PWD\nA,${secret}`, { columns: { PWD: 'lastName' } }],
    ['left out', `name,Kennwort\nA,${secret}`, { columns: { Kennwort: null } }],
    ['left out under a name of its own', `name,Startpw\nA,${secret}`, { columns: { Startpw: null } }],
    ['beside other mistakes', `name,pwd,lastNam\nA,${secret}`, {}],
  ])('is an error as a column of a list, %s', (_, list, options) => {
    const { users, found } = checkList(list, { defaults: { type: 'dialog' }, ...options });
    expect(found).toEqual(['list.csv:1:6 R1301']);
    expect(users).toEqual([]);
  });

  it('is never shown, wherever it stands', () => {
    const results = [
      checkUserWith({ password: secret }),
      checkUserWith({ parameters: { PWD: secret } }),
      checkUserWith({ roles: [{ role: 'Z_A', secret }] }),
      checkList(`name,password\nA,${secret}`),
      checkList(`A,${secret}\nB,${secret}`),
      checkBuild([usersFromCsv({ text: `name;pwd\nA;${secret}` })]),
      checkBuild([
        defineUser(
          unchecked({
            get password() {
              return secret;
            },
          }),
        ),
      ]),
    ];
    for (const { found, messages, helps } of results) {
      expect(found).toHaveLength(1);
      expect([...messages, ...helps].join('\n')).not.toContain(secret);
    }
  });
});
