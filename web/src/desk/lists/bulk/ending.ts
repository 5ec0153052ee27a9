import type { BulkVerb } from '../../../api/casework/lists/bulk.ts';

/** What cannot be taken back: it is red, and says what follows from it. */
export const ENDING: ReadonlySet<BulkVerb> = new Set(['cancel']);
