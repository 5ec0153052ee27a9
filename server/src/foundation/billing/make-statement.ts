import type { EvidenceRecord, Explanation, MatterAsk, Statement } from './evidence.ts';
import type { CustomerRecords, Part } from './gather-records.ts';

/** A sentence by the name of its text, what fills it, and what proves it. */
export function say(
  code: string,
  values: Statement['values'] = {},
  records: readonly EvidenceRecord[] = [],
): Statement {
  return { code, values, records };
}

export type Told = Omit<Explanation, 'topic'>;

/** How one topic is laid out, from the parts of the records it declares. Pure. */
export interface Explainer<P extends Part> {
  readonly needs: readonly P[];
  explain(records: Pick<CustomerRecords, P>, ask: MatterAsk): Told;
}

/** A number as one would say it: Chinese numbers without the country code. */
export function spoken(number: string): string {
  return number.replace(/^\+86/, '');
}

/** Somebody else's number, told to the customer with its middle covered. */
export function covered(number: string): string {
  return spoken(number).replace(/^(\d{3})\d{4}(\d{4})$/, '$1****$2');
}
