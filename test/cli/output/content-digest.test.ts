import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentDigest } from '../../../src/cli/output/content-digest.ts';

const factsOf = (bytes: Uint8Array) => ({
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

describe('size and digest of a file', () => {
  it('are those of the whole content, in however many parts it comes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 20 }), { minLength: 1, maxLength: 5 }), (parts) => {
        const digest = new ContentDigest();
        const told = parts.map((bytes, index) => digest.add(bytes, index === parts.length - 1));
        expect(told).toEqual([...parts.slice(1).map(() => undefined), factsOf(Buffer.concat(parts))]);
      }),
    );
  });

  it('of nothing are known too', () => {
    expect(new ContentDigest().add(Buffer.alloc(0), true)).toEqual({
      size: 0,
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    });
  });
});
