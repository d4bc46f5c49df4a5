// How much longer TypeScript takes for one role file when the catalog has 5,000 objects instead of 300, in a project
// as `rolewright init` makes it. Ends with 1 when the aim is missed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { catalogObjectTypes } from '../src/catalog/object-types.ts';
import { projectFiles } from '../src/cli/init/project-files.ts';

const mostSeconds = 2;

const objectsOf = (count: number) =>
  Array.from({ length: count }, (_, number) => ({
    name: `Z_OBJ${number}`,
    text: `Object ${number}`,
    fields: ['BUKRS', 'WERKS', `F_${number % 900}`, 'ACTVT'],
    verified: true,
  }));

const uses = objectsOf(50).map(
  ({ name, fields }) => `    ${name}: [{ ${fields.map((field) => `${field}: ['*']`).join(', ')} }],`,
);
const role = `import { defineRole } from 'rolewright';
export default defineRole({ name: 'Z_BENCH', text: { EN: 'x' }, authorizations: {
${uses.join('\n')}
} });
`;

/** Seconds of the quickest of three runs, as TypeScript counts them itself. */
function secondsWith(count: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'rolewright-bench-'));
  try {
    for (const name of ['node_modules', 'roles', '.rolewright']) mkdirSync(join(folder, name));
    symlinkSync(resolve('.'), join(folder, 'node_modules/rolewright'));
    const files = new Map(projectFiles({ name: 'bench', rolewright: '*' }));
    writeFileSync(join(folder, 'tsconfig.json'), files.get('tsconfig.json') ?? '');
    writeFileSync(join(folder, 'roles/z-bench.role.ts'), role);
    writeFileSync(join(folder, '.rolewright/catalog.d.ts'), catalogObjectTypes(objectsOf(count)));
    const runs = [1, 2, 3].map(() => {
      const { status, stdout } = spawnSync(
        process.execPath,
        [resolve('node_modules/typescript/bin/tsc'), '-p', folder, '--extendedDiagnostics'],
        { encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(stdout);
      return Number(/Total time:\s+([\d.]+)s/.exec(stdout)?.[1]);
    });
    return Math.min(...runs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [few, many] = [secondsWith(300), secondsWith(5000)];
console.log(
  `one role file checked in ${few.toFixed(2)} s with 300 objects, in ${many.toFixed(2)} s with 5,000: ` +
    `${(many - few).toFixed(2)} s more (aim ${mostSeconds})`,
);
process.exitCode = many - few > mostSeconds ? 1 : 0;
