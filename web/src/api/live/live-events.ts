import { type Key, keys } from '../query-keys.ts';

export const liveEvents = [
  'welcome',
  'contact.arrived',
  'contact.offered',
  'contact.changed',
  'desk.changed',
  'evidence.changed',
  'decision.changed',
  'act.changed',
  'hand-over.changed',
  'ticket.changed',
  'ticket-kinds.changed',
  'escalation.told',
  'escalation.changed',
  'ladder.changed',
  'calendar.changed',
  'clocks.rederived',
  'promise.changed',
  'mass-fault.changed',
  'area.changed',
  'presence.changed',
  'identity.checked',
  'policy.changed',
  'draft.changed',
  'proposals.changed',
  'replay.changed',
] as const;
export type LiveEvent = (typeof liveEvents)[number];

/** Whom and what an event is about. */
export type About = Partial<
  Record<'contactId' | 'customerId' | 'ticketId' | 'handOverId' | 'accountId' | 'draftId' | 'replayId', string>
>;

/**
 * What an event makes stale. An empty key stands for everything. An event that a whole province hears names what it is
 * about: only screens that show that very thing read anew.
 */
export function staleAfter(event: LiveEvent, about: About): Key[] {
  const contact = about.contactId ? [keys.contact(about.contactId)] : [];
  const resolution = about.contactId ? [keys.resolution(about.contactId)] : [];
  const customer = about.customerId ? [['customer', about.customerId]] : [['customer']];
  switch (event) {
    case 'welcome':
      return [[]];
    case 'contact.arrived':
      return [keys.day, keys.sampleCallers];
    case 'contact.offered':
    case 'desk.changed':
      return [keys.contacts, keys.day, keys.sampleCallers, ['past-contacts'], ...contact, ...resolution];
    case 'contact.changed':
      return [...contact, ...resolution];
    case 'evidence.changed':
      return resolution;
    case 'decision.changed':
      return [...resolution, ...contact];
    case 'act.changed':
      return [...resolution, ...contact, keys.trainingNeeds];
    case 'hand-over.changed':
      return [keys.handOvers, ...contact, ...resolution];
    case 'ticket.changed':
      return [
        ...(about.customerId ? [keys.ticketsOf(about.customerId)] : [keys.tickets]),
        ...(about.ticketId ? [keys.ticket(about.ticketId)] : [['ticket']]),
        keys.ticketLists,
        keys.ticketCounts,
      ];
    case 'ticket-kinds.changed':
      return [keys.ticketKinds];
    case 'escalation.told':
    case 'escalation.changed':
      return [keys.escalations, ...(about.ticketId ? [keys.ticket(about.ticketId)] : [])];
    case 'ladder.changed':
      return [keys.ladders, keys.rederivations];
    case 'calendar.changed':
      return [keys.calendars, keys.rederivations];
    case 'clocks.rederived':
      return [keys.rederivations, keys.openClocks];
    case 'promise.changed':
      return [keys.promises, keys.day];
    case 'mass-fault.changed':
      return [keys.massFaults, ['mass-fault'], ['known-faults']];
    case 'area.changed':
      return [keys.area];
    case 'presence.changed':
      return [keys.presence];
    case 'identity.checked':
      return [...customer, ...contact, ...resolution];
    case 'policy.changed':
      return [
        keys.policies,
        ['policy'],
        keys.policiesInForce,
        keys.matterTypes,
        keys.proposals,
        ['policy-comparison'],
        ['policy-draft-check'],
      ];
    case 'draft.changed':
      return [keys.drafts, keys.proposals, ...(about.draftId ? staleOfDraft(about.draftId) : [])];
    case 'proposals.changed':
      return [keys.proposals];
    case 'replay.changed':
      return [['policy-replays'], ...(about.replayId ? [keys.replay(about.replayId)] : []), ['policy-draft-check']];
  }
}

function staleOfDraft(id: string): Key[] {
  return [keys.draft(id), keys.draftCheck(id), ['policy-comparison', `draft:${id}`]];
}
