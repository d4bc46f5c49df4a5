import type { Io } from '../io.ts';

/** The day in UTC, YYYYMMDD, so that a suppression ends on the same day everywhere. */
export function today({ now }: Pick<Io, 'now'>): string {
  return new Date(now()).toISOString().slice(0, 10).replaceAll('-', '');
}
