import { firstUnencodable } from '../../codec/encoding.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { findOrigins } from './origins.ts';

/**
 * Says of characters that the code page of the project lacks in which encoding the download of their role has them: that
 * is the setting which a build of imported roles needs.
 *
 * @param given the sources that were named
 */
export async function withKeptEncodings(
  diagnostics: readonly Diagnostic[],
  given: readonly string[],
  cwd: string,
): Promise<readonly Diagnostic[]> {
  if (!diagnostics.some(({ code }) => code === 'R1017')) return diagnostics;
  const { downloads } = await findOrigins(given, cwd);
  const encodings = new Map(
    downloads.flatMap(({ encoding, content }) => content.roles.map(({ name }) => [name, encoding] as const)),
  );
  return diagnostics.map((each) => {
    if (each.code !== 'R1017') return each;
    const encoding = encodings.get(each.data.role ?? '');
    const isIn = encoding !== undefined && firstUnencodable(each.data.text, encoding) < 0;
    return isIn ? { ...each, data: { ...each.data, kept: encoding.name } } : each;
  });
}
