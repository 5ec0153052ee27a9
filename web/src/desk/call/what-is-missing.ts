import type { Contact, Resolution } from '../../api/types.ts';

/** What a call is finished without: what it was about, and in words; or what was decided, and not done. */
export type Missing = 'matter' | 'act';

/** Pure. @param acted whether something was done about the matter, or nothing has to be */
export function whatIsMissing(contact: Contact, resolution: Resolution | null, acted: boolean): Missing | null {
  if (!contact.matter) return contact.timeline.some(({ kind }) => kind === 'noted') ? null : 'matter';
  const { status, disposition } = resolution?.decision.answer ?? {};
  // Whoever explained may have said so or not: nothing is left to be done.
  return status === 'decided' && disposition !== 'explain' && !acted ? 'act' : null;
}
