import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { encodingNamed } from '../../codec/encoding.ts';
import type { Origin } from '../../import/origin/origin-file.ts';
import { originEnding, readOrigin } from '../../import/origin/origin-file.ts';
import { readFile } from '../../load/ordinary-file.ts';
import { reasonOf } from '../output/reason.ts';
import { linesByRole } from './kept-bytes.ts';

/** What an earlier import kept beside the sources. */
export interface EarlierOrigin extends Pick<Origin, 'file' | 'encoding' | 'roles'> {
  /** Below the output folder. */
  readonly path: string;
  /** Reads it once more: it may be large. */
  readonly read: () => Origin;
}

/** The origin files in a folder. One that cannot be used keeps nothing. */
export function earlierOrigins(root: string): readonly EarlierOrigin[] {
  if (!existsSync(root)) return [];
  const paths = readdirSync(root).filter((name) => name.endsWith(originEnding));
  return paths.sort().flatMap((path): EarlierOrigin[] => {
    const target = join(root, path);
    const found = originAt(target);
    if (found === undefined) return [];
    const { file, encoding, roles } = found;
    return [{ path, file, encoding, roles, read: () => readAgain(target) }];
  });
}

function readAgain(path: string): Origin {
  const found = originAt(path);
  if (found === undefined) throw new Error(`${path} was there a moment ago`);
  return found;
}

function originAt(path: string): Origin | undefined {
  try {
    const origin = readOrigin(readFile(path).toString('utf8'));
    return typeof origin === 'string' || encodingNamed(origin.encoding) === undefined ? undefined : origin;
  } catch (error) {
    if (reasonOf(error) === undefined) throw error;
    return undefined;
  }
}

/** A digest of the lines of each role. */
export function roleDigests(bytes: Uint8Array | Iterable<Uint8Array>, encoding: string): ReadonlyMap<string, string> {
  const hashes = new Map<string, Hash>();
  for (const { role, line } of linesByRole(bytes instanceof Uint8Array ? [bytes] : bytes, encoding)) {
    let hash = hashes.get(role);
    if (hash === undefined) hashes.set(role, (hash = createHash('sha256')));
    hash.update(line);
  }
  return new Map([...hashes].map(([role, hash]) => [role, hash.digest('hex')]));
}
