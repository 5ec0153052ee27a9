import type { PolicyCentre } from '../centre.ts';
import { placeOfFinding } from '../place-of-finding.ts';
import { draftTooLarge, notAPolicy } from '../refusals.ts';

/** Bytes of UTF-8. The shipped policies have some 150 kB, one of 3,000 rules 5 to 9 MB. */
export const LARGEST_DRAFT = 10_000_000;
/** What a file may have whatever it holds, and for each of its rules: rows of twenty columns take half of that. */
const LARGEST_PLAIN = 2 * 1024 * 1024;
const LARGEST_RULE = 4096;
const FINDINGS_TOLD = 20;

/** @throws draftTooLarge */
export function refuseTooLarge(dmn: string): void {
  const bytes = Buffer.byteLength(dmn);
  if (bytes > LARGEST_PLAIN && bytes >= Math.min(LARGEST_DRAFT, LARGEST_PLAIN + LARGEST_RULE * countRules(dmn)))
    throw draftTooLarge([
      { field: 'dmn', message: `${bytes} bytes`, code: 'bytes', values: { megabytes: (bytes / 1_000_000).toFixed(1) } },
    ]);
}

/** As far as it matters: no more rules make more room. */
function countRules(dmn: string): number {
  const rule = /<(?:[\w.-]+:)?rule[\s>]/gu;
  let count = 0;
  while (count * LARGEST_RULE < LARGEST_DRAFT && rule.test(dmn)) count += 1;
  return count;
}

/**
 * A file from outside as DMN 1.3. It may have gaps and conflicts, which the studio shows; it must be a DMN file whose
 * tables can be opened.
 * @throws notAPolicy naming the places
 */
export async function readImported(centre: PolicyCentre, dmn: string): Promise<string> {
  const read = await centre.policyWorker.open(dmn);
  if (read.dmn !== null) return read.dmn;
  throw notAPolicy(read.findings.slice(0, FINDINGS_TOLD).map(placeOfFinding));
}
