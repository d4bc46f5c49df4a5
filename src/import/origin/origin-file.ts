import { createHash } from 'node:crypto';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { visibleJson } from '../../diagnostics/render/visible.ts';

/** The ending of the files that keep what sources cannot say of a download. */
export const originEnding = '.origin.json';

/** What such a file says of its download. */
export interface OriginFacts {
  /** Name of the download, without folders. */
  readonly file: string;
  readonly encoding: string;
  /** The roles of the download that were imported. */
  readonly roles: readonly string[];
}

export interface Origin extends OriginFacts {
  /** The download, to the byte, but for lines of roles that were not imported. */
  readonly bytes: Uint8Array;
}

const format = 1;
const pieceSize = 1024 * 1024;

/**
 * The text of an origin file, in pieces: facts that a person can read, and the bytes of the download, compressed. They
 * are taken as they come, so that a file of any size needs little memory.
 */
export function* originText(facts: OriginFacts, bytes: Iterable<Uint8Array>): Generator<Uint8Array> {
  const { file, encoding, roles } = facts;
  const head = visibleJson({ format, file, encoding, roles }).replace(/\n}$/, '');
  yield Buffer.from(`${head},\n  "content": [`);
  const digest = createHash('sha256');
  let [size, separator] = [0, ''];
  for (const piece of pieces(bytes)) {
    digest.update(piece);
    size += piece.length;
    const packed = deflateRawSync(piece, { level: constants.Z_BEST_SPEED + 2 }).toString('base64');
    yield Buffer.from(`${separator}\n    "${packed}"`);
    separator = ',';
  }
  yield Buffer.from(`\n  ],\n  "size": ${String(size)},\n  "sha256": "${digest.digest('hex')}"\n}\n`);
}

function* pieces(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for (const chunk of chunks) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < pieceSize) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(waiting);
}

const schema = z.object({
  format: z.literal(format),
  file: z.string().min(1),
  encoding: z.string(),
  roles: z.array(z.string()),
  content: z.array(z.string()),
  size: z.number().int().nonnegative(),
  sha256: z.string(),
});

/** Reads the text of an origin file; a text says what is wrong with one that cannot be used. */
export function readOrigin(text: string): Origin | string {
  const parsed = schema.safeParse(json(text));
  if (!parsed.success) return 'it is no origin file';
  const { file, encoding, roles, content, size, sha256 } = parsed.data;
  if (/[/\\]/.test(file)) return 'it names a file in another folder';
  try {
    const bytes = unpacked(content, size);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) return 'its content has changed';
    return { file, encoding, roles, bytes };
  } catch {
    return 'its content is damaged';
  }
}

/** Never more than the file says that there is: what is packed may grow a thousandfold. */
function unpacked(content: readonly string[], size: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let left = size;
  for (const piece of content) {
    const part = inflateRawSync(Buffer.from(piece, 'base64'), { maxOutputLength: Math.max(1, left) });
    left -= part.length;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
