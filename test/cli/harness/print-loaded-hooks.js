import { writeSync } from 'node:fs';

/** @type {import('node:module').LoadHook} */
export function load(url, context, next) {
  writeSync(2, `${url}\n`);
  return next(url, context);
}
