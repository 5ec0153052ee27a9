import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BusyCentre, openBusyCentre } from '../help/busy-centre.ts';
import { FOREIGN, hearErrors, withForeign } from '../help/foreign-values.ts';
import { at } from '../help/tmf/other-system.ts';

let busy: BusyCentre;
let client: pg.Client;
let heard: string[];
beforeAll(async () => {
  busy = await openBusyCentre();
  heard = hearErrors(busy.centre);
  client = new pg.Client({ connectionString: busy.centre.databaseUrl });
  await client.connect();
}, 180_000);
afterAll(async () => {
  await client?.end();
  await busy?.centre.close();
});

type Look = (busy: BusyCentre) => Promise<{ status: number; body: unknown }>;
type Who = keyof BusyCentre['people'];

/** Reads an address as one of the people. */
const by =
  (who: Who, address: string | ((busy: BusyCentre) => string)): Look =>
  (all) =>
    all.people[who].get(typeof address === 'string' ? address : address(all));

const messages = by('agent', ({ chatId }) => `/api/contacts/${chatId}/messages`);
const ticket = by('agent', ({ ticketId }) => `/api/tickets/${ticketId}`);
const links = by('agent', ({ ticketId }) => `/api/tickets/${ticketId}/links`);
const resolution = by('agent', ({ contactId }) => `/api/contacts/${contactId}/resolution`);
const explained = by('agent', ({ explainedId }) => `/api/contacts/${explainedId}/resolution`);
const draft = by('author', ({ draftId }) => `/api/policy-drafts/${draftId}`);
const replay = by('author', ({ replayId }) => `/api/policy-replays/${replayId}`);
const fault = by('network', ({ faultId }) => `/api/mass-faults/${faultId}`);
const partners: Look = ({ partner, partnersTicketId }) => partner.get(`${at.v4}/troubleTicket/${partnersTicketId}`);
const interactions: Look = ({ partner }) => partner.get('/tmf-api/partyInteraction/v4/partyInteraction');

/**
 * Columns that hold one of a list, or JSON of a known shape, and where they are read. A new such column gets a line; the
 * store that reads it says `oneOf` or `storedAs`.
 */
const columns: Record<string, Look> = {
  // foundation
  'account.posts': by('admin', '/api/me'),
  'team.kind': by('agent', '/api/teams'),
  'presence_interval.state': by('agent', '/api/me/presence'),
  'calendar_version.body': by('admin', '/api/calendars'),
  'audit_entry.about': by('admin', '/api/audit'),
  // contact
  'contact.way_in': by('agent', ({ contactId }) => `/api/contacts/${contactId}`),
  'contact.opening_words': by('agent', ({ contactId }) => `/api/contacts/${contactId}`),
  'contact_entry.detail': by('agent', ({ contactId }) => `/api/contacts/${contactId}`),
  'contact_message.kind': messages,
  'contact_message.direction': messages,
  'contact_message.channel': messages,
  'contact_message.delivery': messages,
  'contact_message.content': messages,
  'contact.state': interactions,
  'contact.begun_by': interactions,
  // casework
  'ticket_standing.state': ticket,
  'ticket_standing.severity': ticket,
  'ticket.form': ticket,
  'ticket.recorded': ticket,
  'ticket_entry.detail': ticket,
  'ticket_standing.stage': ({ customer }) => customer.progress(),
  'ticket_kind.body': by('agent', '/api/ticket-kinds'),
  'ticket_clock.state': by('agent', ({ ticketId }) => `/api/tickets/${ticketId}/clocks`),
  'escalation_ladder.steps': by('admin', '/api/escalation-ladders'),
  'escalation.step': by('agent', ({ ticketId }) => `/api/tickets/${ticketId}/escalations`),
  'escalation.ended_because': by('agent', ({ ticketId }) => `/api/tickets/${ticketId}/escalations`),
  'clock_rederivation.cause': by('admin', '/api/clock-rederivations'),
  'clock_rederivation.state': by('admin', '/api/clock-rederivations'),
  'clock_rederivation.about': by('admin', '/api/clock-rederivations'),
  'clock_rederivation.by_clock': by('admin', '/api/clock-rederivations'),
  'clock_rederivation.samples': by('admin', '/api/clock-rederivations'),
  'customer_promise.kind': by('agent', '/api/promises'),
  // A list asks for the states it shows: the promise itself is opened.
  'customer_promise.state': async ({ people }) => {
    const { rows } = await client.query<{ id: string }>("select id from customer_promise where words = '查清后回电'");
    return people.agent.post(`/api/promises/${rows[0]?.id}/reveal`, { purpose: 'call-back' });
  },
  'customer_promise.settled_how': by('agent', '/api/promises'),
  'ticket_link.kind': links,
  'ticket_merge.members': links,
  'mass_fault.state': fault,
  'mass_reply.left_out': fault,
  'message_to_send.state': by('network', ({ faultId }) => `/api/mass-faults/${faultId}/messages`),
  'escalated_complaint.source': by('lead', '/api/area'),
  'ticket_export.format': by('agent', '/api/ticket-exports'),
  'ticket_export.state': by('agent', '/api/ticket-exports'),
  'ticket_filter.sort': by('agent', '/api/ticket-filters'),
  // policy
  'policy_version.role': by('author', '/api/policies'),
  'policy_version.examples': by('author', '/api/policies/v2/examples'),
  'policy_version.acknowledged': by('author', '/api/policies/v2/examples'),
  'policy_in_force.kind': by('author', '/api/policies-in-force'),
  'policy_draft.state': draft,
  'policy_draft_entry.detail': draft,
  'policy_draft_example.facts': draft,
  'policy_draft_example.expect': draft,
  'policy_proposal.kind': by('author', '/api/policy-proposals'),
  'policy_proposal.state': by('author', '/api/policy-proposals'),
  'policy_replay.state': replay,
  'policy_replay.result': replay,
  // deciding
  'act.disposition': resolution,
  'act.kind': resolution,
  'act.state': resolution,
  'act.result': resolution,
  'fact.state': explained,
  'fact.records': explained,
  'fact.note': explained,
  'explanation.state': explained,
  'explanation.body': explained,
  'decision.answer': explained,
  'hand_over.state': by('agent', ({ contactId }) => `/api/contacts/${contactId}/hand-overs`),
  'hand_over.ending': by('agent', ({ contactId }) => `/api/contacts/${contactId}/hand-overs`),
  // doors
  'chat_site.body': by('admin', '/api/chat-sites'),
  'chat_visitor.language': ({ visitor }) => visitor.send('GET', 'mine'),
  'api_key.rights': by('admin', '/api/api-keys'),
  'event_subscription.version': by('admin', '/api/event-subscriptions'),
  'event_delivery.state': by('admin', ({ subscriptionId }) => `/api/event-subscriptions/${subscriptionId}/deliveries`),
  'open_ticket.given': partners,
};

/** As when announcements cannot be heard: what was kept is not looked at. */
function lookAnew(look: Look): ReturnType<Look> {
  busy.centre.centre.kept.isCutOff();
  return look(busy);
}

test.each(Object.entries(columns))('%s that is none of its list is an error with its place', async (place, look) => {
  expect((await look(busy)).status).toBeLessThan(300);
  heard.length = 0;
  const { status, body } = await withForeign(client, place, () => lookAnew(look));
  expect(status).toBe(500);
  expect(JSON.stringify(body)).not.toContain(FOREIGN);
  // What listens may have met it, too.
  expect(heard).toContainEqual(expect.stringContaining(place));
});
