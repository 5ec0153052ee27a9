/** Signs of Chinese input methods, and what FEEL has in their place. */
const PLAIN: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '、': ',',
  '。': '.',
  '“': '"',
  '”': '"',
  '„': '"',
  '「': '"',
  '」': '"',
  '‘': '"',
  '’': '"',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '《': '<',
  '》': '>',
  '—': '-',
  '–': '-',
  '−': '-',
  '…': '..',
  '\u3000': ' ',
};
const MOST_SIGNS = 5;

/** A sign that stands for a plain one; null for any other character. */
function plainSign(sign: string): string | null {
  const code = sign.codePointAt(0) ?? 0;
  // The block of full-width forms has the letters of ASCII in its order.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0);
  return PLAIN[sign] ?? null;
}

/** The full-width signs of a formula with what to write instead, each once; those within straight quotes are text. */
export function fullWidthSigns(formula: string): { readonly found: string; readonly instead: string }[] {
  const bare = formula.replaceAll(/"(?:[^"\\]|\\.)*"/gu, '');
  const signs = [...new Set(bare)].flatMap((found) => {
    const instead = plainSign(found);
    return instead === null ? [] : [{ found, instead }];
  });
  return signs.slice(0, MOST_SIGNS);
}

/** What to add to a refusal of this formula: `; write , for the full-width ，`. Empty where there is no such sign. */
export function hintAtFullWidth(formula: string): string {
  const signs = fullWidthSigns(formula);
  if (signs.length === 0) return '';
  return `; FEEL has plain signs: write ${signs.map(({ found, instead }) => `${instead} for ${found}`).join(', ')}`;
}
