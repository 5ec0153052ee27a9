/** The README's walks, each the sentences below its heading. */
export type Walks = ReadonlyMap<string, readonly string[]>;

const BESIDES = [/!\[[^\]]*\]\([^)]*\)/gu, /<img [^>]*>/gu, /^\|.*\|$/gmu];
const BEGINS_ANEW = /\n\s*\n|\n(?=\d+\. )/u;
/** A sentence ends with a letter, a number or a closing mark before its stop: the key `?` is none. */
const BETWEEN_SENTENCES = /(?<=[\p{L}\d)*”][.?!])\s+/u;

/** @param headings in the README, without their marks */
export function readWalks(markdown: string, headings: readonly string[]): Walks {
  return new Map(headings.map((heading) => [heading, sentencesOf(markdown, heading)]));
}

/** As they are read: without marks, pictures, tables and the ends of lines. */
function sentencesOf(markdown: string, heading: string): string[] {
  const section = markdown.split(/^## /mu).find((one) => one.startsWith(`${heading}\n`));
  if (!section) throw new Error(`the README has no walk “${heading}”`);
  const said = BESIDES.reduce((text, besides) => text.replace(besides, ''), section.slice(heading.length));
  return said
    .split(BEGINS_ANEW)
    .map((block) =>
      block
        .replace(/^\d+\. /u, '')
        .replace(/[*`]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((block) => block !== '')
    .flatMap((block) => block.split(BETWEEN_SENTENCES));
}
