import { maskPhone } from '../../../foundation/customers/index.ts';
import type { Reference } from './given.ts';

type Severity = 'low' | 'normal' | 'high' | 'urgent';

const severityWords: Readonly<Record<Severity, readonly string[]>> = {
  urgent: ['urgent', 'critical', 'blocker', 'emergency', 'p1', 's1', '1', '紧急', '特急'],
  high: ['high', 'major', 'severe', 'p2', 's2', '2', '高', '重要'],
  normal: ['normal', 'medium', 'moderate', 'minor', 'p3', 's3', '3', '一般', '中'],
  low: ['low', 'trivial', 'warning', 'information', 'p4', 's4', '4', '低'],
};

/** The standard leaves severity to the words of the systems; one we do not know is normal. Pure. */
export function severityOf(text: string): Severity {
  const word = text.trim().toLowerCase();
  const found = Object.entries(severityWords).find(([, words]) => words.includes(word));
  return isSeverity(found?.[0]) ? found[0] : 'normal';
}

function isSeverity(word: string | undefined): word is Severity {
  return word !== undefined && word in severityWords;
}

const kindWords: Readonly<Record<string, string>> = {
  complain: 'complaint',
  dispute: 'complaint',
  'bill dispute': 'complaint',
  incident: 'fault',
  trouble: 'fault',
  outage: 'fault',
  request: 'business-request',
  'service request': 'business-request',
  question: 'enquiry',
  inquiry: 'enquiry',
};

/**
 * The kind and category of a `ticketType`: an id of a kind, alone or with a category (`complaint:billing`), its name, or a
 * usual English word; any other is taken as an enquiry, so that nothing is turned away for a word. The category is the one
 * that is named, else the kind's `other`; null where it has none, for then nobody knows. Pure.
 */
export function kindOf(
  ticketType: string,
  kinds: readonly {
    id: string;
    name: { zh: string; en: string };
    categories: readonly { id: string; retired?: boolean }[];
  }[],
): { kind: string; category: string | null } | null {
  const [word = '', wanted = ''] = ticketType
    .trim()
    .toLowerCase()
    .split(':')
    .map((part) => part.trim());
  const id = kindWords[word] ?? word;
  const fits = (kind: (typeof kinds)[number]) => [kind.id, kind.name.zh, kind.name.en.toLowerCase()].includes(id);
  const kind = kinds.find(fits) ?? kinds.find((one) => one.id === 'enquiry') ?? kinds[0];
  if (!kind) return null;
  const offered = kind.categories.filter(({ retired }) => !retired);
  const has = (category: string) => offered.some((one) => one.id === category);
  return { kind: kind.id, category: [wanted, 'other'].find(has) ?? null };
}

const CUSTOMER = /^customer$/iu;

/** A customer is told by id, whoever says what they are called; any other party of another system keeps its name. Pure. */
export function withoutCustomerName(party: Reference): Reference {
  const isCustomer = CUSTOMER.test(party.role ?? '') || CUSTOMER.test(party.referredType ?? '');
  return isCustomer ? { ...party, name: null } : party;
}

/** Words as they leave the centre: mobile numbers in them are masked, identity numbers taken out. Pure. */
export function maskNumbers(text: string): string {
  return text
    .replace(/(?<!\d)\d{17}[\dXx](?!\d)/gu, (id) => `${id.slice(0, 6)}********${id.slice(-4)}`)
    .replace(/(?<!\d)(?:\+?86[ -]?)?(1[3-9]\d)[ -]?(\d{4})[ -]?(\d{4})(?!\d)/gu, (_, a, b, c) =>
      maskPhone(`${a}${b}${c}`),
    );
}
