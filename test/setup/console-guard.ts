import { format } from 'node:util';
import { afterAll, afterEach, expect } from 'vitest';

/**
 * Nothing in src prints but the launcher of the command line, so whatever a test prints is a mistake and fails it.
 * A test that expects output takes it away first: `vi.spyOn(console, 'warn').mockImplementation(() => {})`.
 */
const printed: string[] = [];
const methods = ['log', 'info', 'debug', 'warn', 'error', 'trace', 'dir', 'table'] as const;

for (const method of methods) {
  console[method] = (...values: unknown[]): void => {
    printed.push(`console.${method}: ${format(...values)}`);
  };
}

for (const name of ['stdout', 'stderr'] as const) {
  const stream = process[name];
  const write = stream.write.bind(stream);
  stream.write = (chunk: Uint8Array | string, ...rest: never[]): boolean => {
    printed.push(`process.${name}: ${typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()}`);
    return write(chunk, ...rest);
  };
}

function nothingPrinted(): void {
  expect(printed.splice(0), 'a test must not print').toEqual([]);
}

afterEach(nothingPrinted);
afterAll(nothingPrinted);
