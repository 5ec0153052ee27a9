import type { PortalField, PortalKind } from '../parts/ask.ts';

/** One question a screen, in this order. */
export type Step =
  | { id: 'category'; type: 'category' }
  | { id: string; type: 'field'; field: PortalField }
  | { id: 'phone'; type: 'phone' }
  | { id: 'city'; type: 'city' }
  | { id: 'files'; type: 'files' }
  | { id: 'review'; type: 'review' };

/** The steps of a kind's form: what it is about, the kind's own questions, who and where, pictures, and a last look. Pure. */
export function makeSteps(kind: PortalKind): Step[] {
  const fields = kind.form.map((field) => ({ id: `form.${field.name}`, type: 'field', field }) as const);
  return [
    { id: 'category', type: 'category' },
    ...fields,
    { id: 'phone', type: 'phone' },
    { id: 'city', type: 'city' },
    { id: 'files', type: 'files' },
    { id: 'review', type: 'review' },
  ];
}
