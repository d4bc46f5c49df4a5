import type { GuideFacts } from './facts.ts';

/** The languages that the guide is written in. */
export const guideLanguages = ['EN', 'DE'] as const;
export type GuideLanguage = (typeof guideLanguages)[number];

/** One numbered part of the guide: Markdown lines. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Makes a part of the guide; undefined when the build has nothing that it would speak of. */
export type SectionMaker = (facts: GuideFacts, language: GuideLanguage) => Section | undefined;

/** The same sentences in every language of the guide: one that is missing does not compile. */
export type InEveryLanguage<Sentences> = Readonly<Record<GuideLanguage, Sentences>>;
