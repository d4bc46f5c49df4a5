import { describe, expect, it } from 'vitest';
import { runGit } from '../../../src/cli/git/run-git.ts';
import { gitEnvironment as env, repository } from '../harness/repository.ts';

describe('runGit', () => {
  it('gives what git prints', async () => {
    expect(await runGit(['ls-files'], { cwd: repository({ 'a.txt': '' }), env })).toEqual({ output: 'a.txt\n' });
  });

  it('gives the reason of a failure without the words around it', async () => {
    const answer = await runGit(['rev-parse', '--verify', 'nope'], { cwd: repository({ 'a.txt': '' }), env });
    expect(answer).toEqual({ failure: 'Needed a single revision' });
  });

  it('passes words on as they are, whatever a shell would make of them', async () => {
    const answer = await runGit(['rev-parse', '--sq-quote', '$(echo x); `y`'], {
      cwd: repository({ 'a.txt': '' }),
      env,
    });
    expect(answer).toEqual({ output: " '$(echo x); `y`'\n" });
  });
});
