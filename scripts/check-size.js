// No file over 300 lines; says how long files usually are, and whether the tests keep up with the sources.
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const longest = 300;
const generated = ['**/generated/**', '**/*.generated.*', 'src/catalog/data/**'];

/** @param {string} folder */
function lengthsOf(folder) {
  return globSync(`${folder}/**/*.ts`, { ignore: generated })
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
    .sort((a, b) => b.lines - a.lines);
}

let failed = false;
for (const folder of ['src', 'test']) {
  const files = lengthsOf(folder);
  const lines = files.reduce((sum, file) => sum + file.lines, 0);
  const median = files[Math.floor(files.length / 2)]?.lines ?? 0;
  console.log(`${folder}: ${files.length} files, ${lines} lines, median ${median}, longest ${files[0]?.lines ?? 0}`);
  for (const { path, lines } of files.filter((file) => file.lines > longest)) {
    failed = true;
    console.error(`${path} has ${lines} lines, more than ${longest}: give each concept a file of its own`);
  }
}
process.exitCode = failed ? 1 : 0;
