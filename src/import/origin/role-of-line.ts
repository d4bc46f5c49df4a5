import { LOADED_AGRS } from '../../layouts/header.ts';

/** A tag stands in front of each row (reference, section 1). */
const tagWidth = 50;

/** Where a row names its role: behind the client, but for LOADED_AGRS, which has none (reference, section 2). */
const behindClient = { start: tagWidth + 3, end: tagWidth + 33 };
const withoutClient = {
  start: tagWidth + LOADED_AGRS.at.AGR_NAME.start,
  end: tagWidth + LOADED_AGRS.at.AGR_NAME.end,
};

/** The tag in front of a line. */
export function tagOfLine(line: string): string {
  return line.slice(0, tagWidth).trimEnd();
}

/** The name that a line has in the columns of the role; '' in the header of the file. */
export function roleOfLine(line: string): string {
  const tag = tagOfLine(line);
  if (tag === 'DATE' || tag === 'RELEASE') return '';
  const { start, end } = tag === LOADED_AGRS.tag ? withoutClient : behindClient;
  return line.slice(start, end).trimEnd();
}
