import { z } from 'zod';

/** An option that is a regular expression, as a text. */
export const patternOption = z.string().refine(isPattern, { error: 'must be a regular expression' });

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
