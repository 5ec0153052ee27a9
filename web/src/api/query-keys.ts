/** Names of what is kept from the centre; `live.ts` says which an event makes stale. */
export const keys = {
  me: ['me'],
  presence: ['presence'],
  day: ['day'],
  sampleAccounts: ['sample-accounts'],
  sampleCallers: ['sample-callers'],
  contacts: ['contacts'],
  contact: (id: string) => ['contact', id],
  customer: (id: string, contactId: string) => ['customer', id, contactId],
  pastContacts: (customerId: string, contactId: string) => ['past-contacts', customerId, contactId],
  tickets: ['tickets'],
  ticketsOf: (customerId: string) => ['tickets', customerId],
  ticket: (id: string) => ['ticket', id],
  matterTypes: ['matter-types'],
  resolution: (contactId: string) => ['resolution', contactId],
  handOvers: ['hand-overs'],
  handOversOf: (contactId: string) => ['hand-overs', contactId],
  policies: ['policies'],
  policy: (id: string) => ['policy', id],
  trainingNeeds: ['training-needs'],
  proposals: ['policy-proposals'],
  accounts: ['accounts'],
  audit: ['audit'],
  simulatedBoss: ['simulated-boss'],
} as const;

export type Key = readonly string[];
