import { encodingNamed } from '../../codec/encoding.ts';
import { KeptPages } from '../../codec/page-memory.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CompleteSettings } from '../../dsl/check-settings.ts';
import type { PfcgTarget } from '../../formats/pfcg/write.ts';
import { writePfcg } from '../../formats/pfcg/write.ts';
import type { Role } from '../../model/role.ts';

/** How the settings want role files to look. */
export function targetOf(settings: CompleteSettings, stamp: PfcgTarget['stamp']): PfcgTarget {
  const encoding = encodingNamed(settings.codePage);
  if (encoding === undefined) throw new Error('the code page is checked with the configuration');
  const { client, release, lineEnd } = settings;
  return { client, release, lineEnd, encoding, inherited: new WeakMap(), ...(stamp === undefined ? {} : { stamp }) };
}

/** What is to be said of such files. */
export function targetWarnings({ encoding }: PfcgTarget): Diagnostic[] {
  return encoding.form === 'single-byte' ? [] : [diagnose('R3005', { encoding: encoding.name })];
}

/** Measures how many bytes a file with one role takes, or one without any; each role once. */
export function sizeMeter(target: PfcgTarget): (role?: Role) => number {
  const measured = { ...target, memory: new KeptPages() };
  const sizes = new Map<Role | undefined, number>();
  return (role) => {
    let size = sizes.get(role);
    if (size === undefined) {
      size = 0;
      const roles = role === undefined ? [] : [role];
      for (const chunk of writePfcg(roles, measured, { diagnostics: [], rows: 0 })) size += chunk.length;
      sizes.set(role, size);
    }
    return size;
  };
}
