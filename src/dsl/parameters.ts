import type { ParameterContent } from '../catalog/authorization-type.ts';

/** What parameters stand for in one build. */
export interface Parameters {
  /** The system that the build is for; `undefined` when none was named. */
  readonly system: string | undefined;
  /** What the configuration gives a parameter; `undefined` when it gives nothing. Notes that it was asked for. */
  readonly contentOf: (name: string) => ParameterContent | undefined;
}

/** Of a build without configuration: what has a default has its default. */
export const noParameters: Parameters = { system: undefined, contentOf: () => undefined };
