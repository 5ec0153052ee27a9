/** Originals by which a hall tells who somebody is. */
export const paperKinds = [
  'resident-id',
  'temporary-id',
  'household-register',
  'passport',
  'travel-permit',
  'military-id',
  'business-licence',
] as const;
export type PaperKind = (typeof paperKinds)[number];

export const holders = ['customer', 'representative'] as const;
export type Holder = (typeof holders)[number];

export const outcomes = ['matches', 'differs', 'noted'] as const;
export type PapersOutcome = (typeof outcomes)[number];

/** What a visit came to. */
export const visitResults = ['done', 'ticket', 'sent-on'] as const;
export type VisitResult = (typeof visitResults)[number];
