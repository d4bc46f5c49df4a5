import type { Properties } from '../read.ts';
import type { Spot } from '../spot.ts';

/** What the names of passwords have in them, in several languages, and the columns of USR02 that hold hashes. */
const telling =
  /passw|passwort|passcode|passphrase|kennwort|losungswort|motdepasse|contrasena|contraseña|geheim|secret(?!ar)|credential|bcode|codvn|pwdhist|pwdsalted/;

/** The short ones, as a word of their own: `pwd`, `initialPwd`, `PWD_INITIAL`, `pin`. */
const short = /^(pwd|pwds|pw|psw|pswd|pass|pin|token|kw)$/;

/**
 * Whether the name of a property or a column says that a password stands behind it: in any case, with any separators.
 *
 * @example
 * ```ts
 * looksSecret('Initial-Password'); // => true
 * ```
 */
export function looksSecret(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return (
    words.some((word) => short.test(word)) || telling.test(words.join('')) || /^init(ial)?pw(d)?$/.test(words.join(''))
  );
}

/** Reports properties that look like a password, without reading or saying what they hold; gives whether there are any. */
export function reportSecrets(spot: Spot, properties: Properties): boolean {
  const secret = [...properties.keys()].filter(looksSecret);
  for (const key of secret) spot.at(key, spot.subject).key.report('R1301', { key });
  return secret.length > 0;
}
