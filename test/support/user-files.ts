import { encodingNamed } from '../../src/codec/encoding.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { UserFileOptions } from '../../src/formats/users/options.ts';
import type { InputFile } from '../../src/formats/users/read-options.ts';

export const ascii: UserFileOptions = { encoding: encodingNamed('us-ascii')!, dateFormat: '1' };

/** The same options with dates in another form. */
export function typedAs(dateFormat: UserFileOptions['dateFormat']): UserFileOptions {
  return { ...ascii, dateFormat };
}

/** The bytes of each file, by path. */
export function contentsOf(
  files: readonly { readonly path: string; readonly bytes: Iterable<Uint8Array> }[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.concat([...bytes]).toString('latin1')]));
}

export function input(path: string, content: string | Uint8Array): InputFile {
  return { path, bytes: [Buffer.from(content)] };
}

/** `users.TXT:5:7 R2405`: file, line, column and code of each diagnostic. */
export function placed(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, places: [place] }) => {
    if (place === undefined || !('file' in place)) return code;
    return `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(':')} ${code}`;
  });
}
