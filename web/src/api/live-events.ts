import { type Key, keys } from './query-keys.ts';

export const liveEvents = [
  'welcome',
  'contact.arrived',
  'contact.offered',
  'contact.changed',
  'evidence.changed',
  'decision.changed',
  'act.changed',
  'hand-over.changed',
  'ticket.changed',
  'presence.changed',
  'identity.checked',
] as const;
export type LiveEvent = (typeof liveEvents)[number];

/** Whom and what an event is about. */
export type About = Partial<Record<'contactId' | 'customerId' | 'ticketId' | 'handOverId' | 'accountId', string>>;

/** What an event makes stale. An empty key stands for everything. */
export function staleAfter(event: LiveEvent, about: About): Key[] {
  const contact = about.contactId ? [keys.contact(about.contactId)] : [];
  const resolution = about.contactId ? [keys.resolution(about.contactId)] : [];
  const customer = about.customerId ? [['customer', about.customerId]] : [['customer']];
  switch (event) {
    case 'welcome':
      return [[]];
    case 'contact.arrived':
    case 'contact.offered':
    case 'contact.changed':
      return [keys.contacts, keys.sampleCallers, ['past-contacts'], ...contact, ...resolution];
    case 'evidence.changed':
      return resolution;
    case 'decision.changed':
      return [...resolution, ...contact];
    case 'act.changed':
      return [...resolution, ...contact, keys.tickets, keys.trainingNeeds];
    case 'hand-over.changed':
      return [keys.handOvers, keys.contacts, ...contact, ...resolution];
    case 'ticket.changed':
      return [
        keys.tickets,
        ...(about.ticketId ? [keys.ticket(about.ticketId)] : [['ticket']]),
        ...contact,
        ...resolution,
      ];
    case 'presence.changed':
      return [keys.presence];
    case 'identity.checked':
      return [...customer, ...contact, ...resolution];
  }
}
