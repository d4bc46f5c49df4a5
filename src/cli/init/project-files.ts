/** What the new project says about itself and its tools. */
export interface ProjectFacts {
  /** Name for package.json: lower case, no blanks. */
  readonly name: string;
  /** Where npm finds rolewright: a version or `file:` and a path. */
  readonly rolewright: string;
}

/** The range of TypeScript that new projects check their roles with: the one that rolewright itself is tested with. */
const typescriptRange = '~6.0.3';

/** The files of a new project, in the order in which a newcomer meets them: path below the folder, text. */
export function projectFiles(facts: ProjectFacts): readonly (readonly [path: string, text: string])[] {
  return [
    ['package.json', packageJson(facts)],
    ['tsconfig.json', tsconfigJson],
    ['rolewright.config.ts', configuration],
    ['roles/z-example.role.ts', exampleRole],
    ['.gitignore', 'node_modules/\nout/\n.rolewright/\n'],
  ];
}

function packageJson({ name, rolewright }: ProjectFacts): string {
  const content = {
    name,
    private: true,
    type: 'module',
    scripts: { build: 'rolewright build', check: 'tsc' },
    devDependencies: { rolewright, typescript: typescriptRange },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * `preserve` takes the sources as they are written, so that they check in a package of either type; only erasable
 * syntax, since role sources are run without being compiled.
 */
const tsconfigJson = `{
  "compilerOptions": {
    "target": "ES2023",
    "lib": ["ES2023"],
    "module": "preserve",
    "types": [],
    "strict": true,
    "noEmit": true,
    "erasableSyntaxOnly": true,
    "verbatimModuleSyntax": true,
    "allowImportingTsExtensions": true,
    "skipLibCheck": true
  },
  "include": ["roles", "*.ts", ".rolewright/*.d.ts"]
}
`;

const configuration = `import { defineConfig } from 'rolewright';

export default defineConfig({
  // The client that the files name. The importing system writes to the client of the one who uploads.
  client: '100',

  // The release of SAP_BASIS that the files name; systems that check it want their own.
  release: '757',

  // The language that roles are maintained in, where a role does not say otherwise.
  language: 'EN',

  // The code page of the files. Characters that it lacks are errors; windows-1252 is what a SAP GUI in Western Europe
  // or America reads.
  // codePage: 'windows-1252',
});
`;

const exampleRole = `import { defineRole } from 'rolewright';

export default defineRole({
  name: 'Z_EXAMPLE_DISPLAY',
  text: { EN: 'Display application logs and background jobs' },

  // Objects and fields complete as you type. Values are always arrays: ['03'], ['*'], ['AB*'].
  authorizations: {
    S_APPL_LOG: [{ ALG_OBJECT: ['*'], ALG_SUBOBJ: ['*'], ACTVT: ['03'] }],
    S_BTCH_JOB: [{ JOBACTION: ['PROT', 'SHOW'], JOBGROUP: ['*'] }],
  },
});
`;
