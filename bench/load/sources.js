import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands for the package in loaders that are not ours: says where it was called, and how often it was loaded. */
const standIn = `export const instances = (globalThis.rolewrightInstances ??= new Set()).add({});
export function defineRole(role) {
  const holder = {};
  Error.captureStackTrace(holder, defineRole);
  return { role, frame: () => holder.stack.split('\\n')[1] };
}
export const range = (low, high) => ({ low, high });
`;

/** @param {number} number @param {boolean} typed whether the source has types in it, or only what a role needs */
const source = (number, typed) => `import { defineRole, range } from 'rolewright';
import { plants } from './shared${number % 2 === 0 ? '' : '.ts'}';
${typed ? "import type { Plant } from './shared.ts';\ninterface Local { readonly a: string; readonly b?: number }" : ''}
${typed ? 'const id = (a: string): string => a; const plant: Plant | undefined = undefined;' : ''} export default defineRole({
  name: 'Z_ROLE_${number}'${typed ? ' as string' : ''},
  text: { EN: 'Role ${number}', DE: 'Rolle Ü' },
  authorizations: {
    S_RFC: [{ RFC_TYPE: ['FUGR', 'FUNC'], RFC_NAME: ['/X/${number}*'], ACTVT: ['16'] }],
    S_TCODE: [{ TCD: ['SU01', 'PFCG', 'SM3${number % 10}'] }, { TCD: [range('A', 'B')] }],
    M_MATE_WRK: [{ ACTVT: ['01', '02']${typed ? ' satisfies string[]' : ''}, WERKS: [...plants] }],
  },
});
`;

/** The line and column of defineRole in each of the sources. @param {boolean} typed */
export function positionOfCall(typed) {
  const lines = source(0, typed).split('\n');
  const line = lines.findIndex((text) => text.includes('defineRole('));
  return `${line + 1}:${(lines[line] ?? '').indexOf('defineRole(') + 1}`;
}

/**
 * Writes that many role sources of 14 lines below `folder`.
 * @param {string} folder
 * @param {number} count
 * @param {boolean} typed
 */
export function writeSources(folder, count, typed) {
  const roles = join(folder, 'roles');
  const standInFolder = join(folder, 'node_modules/rolewright');
  for (const each of [roles, standInFolder]) mkdirSync(each, { recursive: true });
  // Without this tsx takes the sources for CommonJS and fails.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(standInFolder, 'package.json'), '{ "type": "module", "exports": "./index.js" }');
  writeFileSync(join(standInFolder, 'index.js'), standIn);
  const plants = typed ? 'export type Plant = string;\nexport const plants: readonly Plant[]' : 'export const plants';
  writeFileSync(join(roles, 'shared.ts'), `${plants} = ['1000'];\n`);
  for (let number = 0; number < count; number++) writeFileSync(join(roles, `${number}.role.ts`), source(number, typed));
}
