import { asJson, fieldsOf } from '../../../../ui/kept/forms.ts';
import { type Kept, keptAt } from '../../../../ui/kept/kept.ts';

/** What was typed and is not saved yet, and the revision it was typed onto. */
export interface Pending {
  readonly base: number;
  readonly dmn: string;
}

/** In this browser, so that a reload, a crash or a day offline loses nothing. */
export function keptPending(accountId: string, draftId: string): Kept<Pending> {
  return keptAt({ lives: 'in-browser', owner: accountId, name: 'policy-draft', id: draftId }, asJson(isPending));
}

function isPending(value: unknown): value is Pending {
  const { base, dmn } = fieldsOf(value) ?? {};
  return typeof base === 'number' && typeof dmn === 'string';
}
