import type { Properties } from '../read.ts';
import type { Spot } from '../spot.ts';

/** What the names of passwords have in them, in several languages, and the columns of USR02 that hold hashes. */
const telling =
  /passw|passwort|passcode|passphrase|pwd|kennwort|losungswort|motdepasse|contrasena|wachtwoord|losenord|kodeord|adgangskode|salasana|пароль|密码|密碼|パスワード|비밀번호|geheim|secret(?!ar)|credential|bcode|codvn/;

/** The short ones, as a word of their own: `pw`, `user_pw`, `pin`. */
const short =
  /^(pwd|pwds|pw|psw|pswd|pass|pin|token|kw|kennw|mdp|senha|heslo|haslo|hasło|parola|parool|jelszo|lozinka)$/;

/** The short ones run together with what they are for: `startpw`, `initialpass`. */
const compound = /^(init|initial|user|login|logon|start|new|old|temp|first|default|sap)(pw|pass)$/;

/**
 * Whether the name of a property or a column says that a password stands behind it: in any case, with any separators,
 * with or without accents.
 *
 * @example
 * ```ts
 * looksSecret('Initial-Password'); // => true
 * ```
 */
export function looksSecret(name: string): boolean {
  const words = withoutAccents(name)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const whole = words.join('');
  return telling.test(whole) || compound.test(whole) || words.some((word) => short.test(word) || compound.test(word));
}

/** Letters without their accents; the marks of Japanese and Korean ones belong to the letter. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** Reports properties that look like a password, without reading or saying what they hold; gives whether there are any. */
export function reportSecrets(spot: Spot, properties: Properties): boolean {
  const secret = [...properties.keys()].filter(looksSecret);
  for (const key of secret) spot.at(key, spot.subject).key.report('R1301', { key });
  return secret.length > 0;
}
