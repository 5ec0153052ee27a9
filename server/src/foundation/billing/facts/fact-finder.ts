import type { FactFinding, MatterAsk } from '../evidence.ts';
import type { CustomerRecords, Part } from '../gather-records.ts';

export type Found = Omit<FactFinding, 'fact'>;

/** How one fact is found in the parts of the records it declares. Pure. */
export interface FactFinder<P extends Part> {
  readonly needs: readonly P[];
  find(records: Pick<CustomerRecords, P>, ask: MatterAsk): Found;
}
