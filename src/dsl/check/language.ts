import { languages } from '../../catalog/languages.ts';
import { suggestion } from '../../catalog/nearest.ts';
import type { Spot } from './spot.ts';

/** Reports a name that is no language. */
export function reportLanguage(spot: Spot, language: string): void {
  spot.report('R1022', { language, ...suggestion(language, languages), known: languages });
}
