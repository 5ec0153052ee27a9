import type { ShowPapers } from '../../api/doors/counter.ts';

/** Papers as they are typed. */
export type PapersDraft = Omit<ShowPapers, 'key'>;

export const emptyPapers: PapersDraft = {
  holder: 'customer',
  kind: 'resident-id',
  number: '',
  name: '',
  originalSeen: false,
};
