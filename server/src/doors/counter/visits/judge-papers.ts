import type { Original } from '../../../foundation/customers/index.ts';
import type { Holder, PaperKind, PapersOutcome } from '../visit-kinds.ts';

/** What is wrong with papers before anybody is asked about them. */
export interface Fault {
  field: 'kind' | 'number' | 'originalSeen';
  message: string;
}

interface Shown {
  holder: Holder;
  kind: PaperKind;
  number: string;
  name: string;
  originalSeen: boolean;
}

const IDENTITY_CARD = /^\d{17}[\dX]$/u;
const OTHER = /^[\dA-Z]{5,20}$/u;
const ofIdentityCard = new Set<PaperKind>(['resident-id', 'temporary-id', 'household-register']);

/** As it stands on the papers, without what people type between its groups. Pure. */
export function readNumber(number: string): string {
  return number
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\dA-Z]/gu, '');
}

/** Pure. */
export function findFaults({ holder, kind, number, originalSeen }: Shown): Fault[] {
  const faults: Fault[] = [];
  if (!originalSeen) faults.push({ field: 'originalSeen', message: 'the original has to be seen' });
  // A licence says who a company is, and nobody comes as a company.
  if (holder === 'representative' && kind === 'business-licence')
    faults.push({ field: 'kind', message: 'is no papers of a person' });
  const asked = ofIdentityCard.has(kind) ? IDENTITY_CARD : OTHER;
  if (!asked.test(readNumber(number))) faults.push({ field: 'number', message: 'is not a number of such papers' });
  return faults;
}

/** What of them is compared with BOSS. Pure. */
export function toOriginal({ kind, number, name }: Shown): Original {
  return { name, idCardTail: ofIdentityCard.has(kind) ? tailOf(number) : null };
}

/** The last four signs: all that is kept of a number. Pure. */
export function tailOf(number: string): string {
  return readNumber(number).slice(-4);
}

/** Whether all papers that make known who it is were shown: the customer's own, and those of whoever came for them. Pure. */
export function isProven(
  papers: readonly { holder: Holder; outcome: PapersOutcome; customerId: string | null }[],
  { forAnother, customerId }: { forAnother: boolean; customerId: string },
): boolean {
  const own = papers.some(
    (one) => one.holder === 'customer' && one.outcome === 'matches' && one.customerId === customerId,
  );
  return own && (!forAnother || papers.some(({ holder }) => holder === 'representative'));
}
