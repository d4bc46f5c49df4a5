import type { PageMemory } from '../../codec/page-memory.ts';

/**
 * Content of a file. A large one comes as chunks, asked for while the file is being written, and only once. A function
 * makes it when its turn has come, best in the memory that it is given: what is taken there before the first chunk is
 * where the content goes, and nothing else may be made in it.
 */
export type Content = Uint8Array | Iterable<Uint8Array> | ((memory: PageMemory) => Iterable<Uint8Array>);
