// How long XML that was made to do harm keeps `rolewright inspect` busy (time of the processor), and how much memory it
// takes, above what a sound file of a few lines takes: at most a second and 100 MB each. Ends with 1 when an aim is missed.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { xmlAttacks } from '../test/support/xml-attacks.ts';
import { abapGitXml } from '../test/support/xml.ts';

const mostSeconds = 1;
const mostMegabytes = 100;
/** Says at the end how long the processor has worked, in microseconds, and the peak of memory, in kilobytes. */
const meter = `data:text/javascript,process.on('exit',()=>{const{userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();
console.error('used',userCPUTime+systemCPUTime,maxRSS)})`;
const command = fileURLToPath(new URL('../bin/rolewright.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rolewright-bench-'));
let over = false;

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly status: number | null;
}

/** The better of two runs: other programs run on the machine, too. */
function measured(path: string): Measured {
  const run = (): Measured => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', meter, command, 'inspect', path], {
      encoding: 'utf8',
    });
    const [, time, memory] = /^used (\d+) (\d+)$/m.exec(stderr) ?? [];
    return { seconds: Number(time) / 1e6, megabytes: Number(memory) / 1024, status };
  };
  const [one, other] = [run(), run()];
  return one.seconds < other.seconds ? one : other;
}

/** Piece by piece: the peak of a process counts from what its parent has. */
function writeLarge(path: string, megabytes: number): void {
  const file = openSync(path, 'w');
  const megabyte = Buffer.alloc(1024 * 1024, 'x');
  writeSync(file, '<a>');
  for (let written = 0; written < megabytes; written++) writeSync(file, megabyte);
  writeSync(file, '</a>');
  closeSync(file);
}

try {
  const sound = join(folder, 'sound.acgr.xml');
  const define = '<AGR_DEFINE><AGR_DEFINE><AGR_NAME>Z_A</AGR_NAME></AGR_DEFINE></AGR_DEFINE>';
  const flags = '<AGR_FLAGS><AGR_FLAGS><AGR_NAME>Z_A</AGR_NAME><FLAG_TYPE>COLL_AGR</FLAG_TYPE></AGR_FLAGS></AGR_FLAGS>';
  writeFileSync(sound, abapGitXml(define + flags, 'LCL_OBJECT_ACGR'));
  const start = measured(sound);
  console.log(
    `a sound file: ${start.seconds.toFixed(2)} s, ${start.megabytes.toFixed(0)} MB, status ${String(start.status)}`,
  );
  const large = join(folder, 'large.acgr.xml');
  writeLarge(large, 200);
  const paths: (readonly [name: string, path: string])[] = [['a text of 200 MB', large]];
  for (const [index, [name, { bytes }]] of Object.entries(xmlAttacks).entries()) {
    const path = join(folder, `${String(index)}.acgr.xml`);
    writeFileSync(path, bytes());
    paths.push([name, path]);
  }
  for (const [name, path] of paths) {
    const { seconds, megabytes, status } = measured(path);
    const [slower, larger] = [seconds - start.seconds, megabytes - start.megabytes];
    const isMissed = slower > mostSeconds || larger > mostMegabytes || status !== 1;
    over ||= isMissed;
    const shown = `+${slower.toFixed(2)} s, +${larger.toFixed(0)} MB, status ${String(status)}`;
    console.log(`${name}: ${shown}${isMissed ? '  MISSED' : ''}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = over ? 1 : 0;
