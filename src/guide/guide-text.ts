import type { GuideFacts } from './facts.ts';
import { code } from './markdown.ts';
import type { GuideLanguage, InEveryLanguage, Section, SectionMaker } from './section.ts';
import { afterUploadSection } from './sections/after-upload.ts';
import { beforeSection } from './sections/before.ts';
import { checkSection } from './sections/check.ts';
import { contentsSection } from './sections/contents.ts';
import { passwordsSection } from './sections/passwords.ts';
import { targetSection } from './sections/target.ts';
import { uploadSection } from './sections/upload.ts';
import { usersSection } from './sections/users.ts';

interface Sentences {
  readonly title: (system: string | undefined) => string;
  readonly introduction: string;
}

const sentences: InEveryLanguage<Sentences> = {
  EN: {
    title: (system) => (system === undefined ? 'Import guide' : `Import guide for ${system}`),
    introduction:
      'Written by rolewright for exactly this build. Go through it from top to bottom and tick what is done; what stands `like this` is typed or chosen as it stands.',
  },
  DE: {
    title: (system) => (system === undefined ? 'Importanleitung' : `Importanleitung für ${system}`),
    introduction:
      'Von rolewright für genau diesen Build geschrieben. Gehen Sie sie von oben nach unten durch und haken Sie ab, was getan ist; was `so` steht, wird genau so eingegeben oder gewählt.',
  },
};

const sections: readonly SectionMaker[] = [
  contentsSection,
  beforeSection,
  uploadSection,
  afterUploadSection,
  usersSection,
  passwordsSection,
  checkSection,
  targetSection,
];

/**
 * The admin's guide to a build, as Markdown: which files, in which order, what to check first and what to do by hand.
 * The same facts give the same text. Names and texts from sources are escaped; nothing of them is markup.
 */
export function guideText(facts: GuideFacts, language: GuideLanguage): string {
  const say = sentences[language];
  const title = say.title(facts.system === undefined ? undefined : code(facts.system));
  const parts = sections
    .map((make) => make(facts, language))
    .filter((section): section is Section => section !== undefined && section.lines.length > 0)
    .flatMap(({ title: heading, lines }, index) => ['', `## ${String(index + 1)}. ${heading}`, '', ...lines]);
  const lines = [`# ${title}`, '', say.introduction, ...parts];
  // Tables bring an empty line on either side, and their neighbours may do so too.
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}
