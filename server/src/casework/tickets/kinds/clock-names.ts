/** The clock of every ticket that runs until somebody accepts it; no rule of a kind may have its name. */
export const ACCEPTANCE = 'acceptance';

/** The clock of an escalated complaint: it runs until the date that its source set. */
export const TERM = 'term';
