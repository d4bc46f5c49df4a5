import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { detectEncoding, looksLikeUtf8 } from '../detect-encoding.ts';
import type { Encoding } from '../encoding.ts';
import { encodingNamed } from '../encoding.ts';
import { decodeText } from '../text-bytes.ts';
import { offsetPlaces } from './offset-places.ts';

/** The encoding in an XML declaration; the beginning of the file is enough to find it. */
const declaration = /^<\?xml\s[^>]*?\bencoding\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const declarationSize = 200;

/**
 * The text of an XML file without its byte-order mark, or why it has none. A byte-order mark, the declared encoding
 * and the bytes must not contradict each other; without mark and declaration a file is UTF-8 (XML 1.0, section 4.3.3).
 */
export function decodeXml(bytes: Uint8Array, file: string): string | Diagnostic {
  const place = { file, line: 1, column: 1 };
  const detected = detectEncoding(bytes.subarray(0, declarationSize));
  const isMarked = detected.because === 'byte-order mark';
  const isWide = detected.name === 'utf-16le' || detected.name === 'utf-16be';
  if (isWide && !isMarked) return diagnose('R2605', {}, place);
  const marked = isMarked ? detected.name : undefined;
  const declared = declaredEncoding(bytes, marked);
  const encoding = encodingNamed(marked ?? (declared === '' ? 'utf-8' : declared));
  if (encoding === undefined) return diagnose('R2604', { declared }, place);
  if (marked === undefined && encoding.form.startsWith('utf-16'))
    return diagnose('R2602', { declared, seen: 'in single bytes' }, place);
  if (declared !== '' && !fits(declared, encoding)) return diagnose('R2602', { declared, seen: encoding.name }, place);
  if (encoding.form === 'single-byte' && looksLikeUtf8(bytes))
    return diagnose('R2602', { declared, seen: 'utf-8' }, place);
  const { text } = decodeText(bytes, encoding);
  if (isSound(bytes, text, encoding)) return text;
  const lost = text.indexOf('\ufffd');
  return diagnose('R2603', { encoding: encoding.name }, offsetPlaces(text, file)(lost < 0 ? text.length : lost));
}

function isSound(bytes: Uint8Array, text: string, { form }: Encoding): boolean {
  if (form === 'utf-8') return isUtf8(bytes);
  return form === 'single-byte' ? !text.includes('\ufffd') : bytes.length % 2 === 0;
}

/** '' when there is none. */
function declaredEncoding(bytes: Uint8Array, marked: string | undefined): string {
  const head = decodeText(bytes.subarray(0, declarationSize), encodingNamed(marked ?? 'iso-8859-1')).text;
  const found = declaration.exec(head);
  return found?.[1] ?? found?.[2] ?? '';
}

/** Whether a declaration names an encoding; `utf-16` is either form of it. */
function fits(declared: string, { form, name }: Encoding): boolean {
  if (form.startsWith('utf-16') && /^utf-16$/i.test(declared)) return true;
  return encodingNamed(declared)?.name === name;
}
