/** @typedef {import('./read-repository.mjs').Repository} Repository */

const DECISION = /^docs\/decisions\/(\d{4})-[\w-]+\.md$/;
const CHANGED = String.raw`; (?:changed|replaced) on \d{4}-\d{2}-\d{2} by \[\d{4}\]\(\S+\)(?: and \[\d{4}\]\(\S+\))*`;
const STATE = new RegExp(String.raw`^\*\*State\.\*\* Accepted on \d{4}-\d{2}-\d{2}(?:${CHANGED})*\.$`, 'm');

/**
 * Decisions without date and state, and those that the index lists under another title or not at all. Pure.
 * @param {Repository} repository @returns {string[]}
 */
export function judgeDecisions({ texts }) {
  const index = texts.get('docs/decisions/README.md') ?? '';
  return [...texts].flatMap(([file, text]) => {
    const number = DECISION.exec(file)?.[1];
    if (!number) return [];
    const title = /^# \d{4} (.+)$/m.exec(text)?.[1];
    const row = index
      .split('\n')
      .find((line) => line.startsWith(`| [${number}](${file.slice('docs/decisions/'.length)}) |`));
    return [
      ...(STATE.test(text) ? [] : [`${file}: no date and state`]),
      ...(title && row?.includes(`| ${title} |`) ? [] : [`${file}: not in the index under its title`]),
    ];
  });
}
