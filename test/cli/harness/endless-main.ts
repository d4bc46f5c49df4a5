import { defineCommand } from '../../../src/cli/command.ts';
import { writeOutput } from '../../../src/cli/output/write-output.ts';
import { createProcessIo } from '../../../src/cli/process-io.ts';
import { run } from '../../../src/cli/run.ts';

/** Content without an end: only an interruption stops the writing of it. The disk does not fill: the test is quick. */
function* endless(): Iterable<Uint8Array> {
  for (;;) yield Buffer.alloc(1024);
}

const command = defineCommand({
  name: 'endless',
  summary: 'writes until it is interrupted',
  description: '',
  arguments: [],
  options: {},
  examples: [],
  load: async () =>
    Promise.resolve(async (_, { interruptible }) => {
      const files = [{ path: 'new/endless', bytes: endless() }];
      await interruptible((signal) => writeOutput('out', files, [], { signal }));
      return 0;
    }),
});

process.exitCode = await run(['endless'], createProcessIo(), [command]);
