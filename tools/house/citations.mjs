import { lineAt } from '../sources/list-imports.mjs';
import { counted } from './measure.mjs';

const CITATION = /\bspec(?:ification)?s? \d{2}\b/gi;

/** Sentences that cite a specification by number, which this repository does not have. @type {import('./measure.mjs').Measure} */
export function citations(tree) {
  return counted(
    [...tree].flatMap(([path, text]) =>
      [...text.matchAll(CITATION)].map((match) => `${path}:${lineAt(text, match.index)} ${match[0]}`),
    ),
  );
}
