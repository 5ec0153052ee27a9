import type { Sent } from './send-draft.ts';
import { keepObject, keptObject } from '../parts/kept.ts';

/** Until the customer says it is noted, or closes the tab. */
export const keepSent = (sent: Sent | null) => keepObject('sent', sent);

export const keptSent = () => keptObject('sent', isSent);

function isSent(value: unknown): value is Sent {
  return typeof value === 'object' && value !== null && 'number' in value && 'code' in value && 'refused' in value;
}
