import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from './centre.ts';
import { at, OtherSystem } from './other-system.ts';
import { arePublished, publishedFolder, readExamples, readShapes } from './published-shapes.ts';

if (!arePublished)
  console.error(`\n!!! ${publishedFolder} is absent: the published examples and TMF683 are NOT tried\n`);

let centre: TestCentre;
let partner: OtherSystem;
beforeAll(async () => {
  centre = await openCentre();
  partner = await OtherSystem.withKey(centre, await centre.signIn('admin'));
});
afterAll(() => centre?.close());

describe.runIf(arePublished)('what the standard itself gives as examples', () => {
  const file = 'TMF621-Trouble_Ticket-v5.0.1.oas.yaml';
  const shapes = arePublished ? readShapes(file) : null;

  test('a ticket is raised from the example, with its own words for severity and type', async () => {
    const { TroubleTicket_create_example_request: example } = readExamples(file);
    const reply = await partner.send('POST', `${at.v5}/troubleTicket`, example as object);
    expect(reply).toMatchObject({ status: 201, body: { severity: 'Major', ticketType: 'Bill Dispute' } });
    expect(shapes?.faultsOf('TroubleTicket_RES', reply.body)).toEqual([]);
    expect(JSON.stringify(reply.body)).not.toContain('Sandy Smith');
    const { TroubleTicket_partialupdate_example_application_merge_json_request: patch } = readExamples(file);
    const path = `${at.v5}/troubleTicket/${reply.body.id}`;
    expect((await partner.send('PATCH', path, { '@type': 'TroubleTicket', status: 'inProgress' })).status).toBe(200);
    const resolved = await partner.send('PATCH', path, patch as object);
    expect(resolved).toMatchObject({ status: 200, body: { status: 'resolved' } });
    expect(shapes?.faultsOf('TroubleTicket_RES', resolved.body)).toEqual([]);
  });

  test('the validator finds what does not fit', () => {
    expect(shapes?.faultsOf('TroubleTicket_RES', { '@type': 'TroubleTicket' })).not.toEqual([]);
    const party = { '@type': 'RelatedPartyRefOrPartyRoleRef', partyOrPartyRole: { '@type': 'PartyRef' } };
    const ticket = { '@type': 'TroubleTicket', id: '1', href: '/1', relatedParty: [party] };
    expect(shapes?.faultsOf('TroubleTicket_RES', ticket)).not.toEqual([]);
    expect(shapes?.faultsOf('TroubleTicket_RES', { ...ticket, relatedParty: [] })).toEqual([]);
  });

  test('party interactions fit TMF683', async () => {
    const interactions = readShapes('TMF683-PartyInteraction-v4.0.0.swagger.json');
    const path = '/tmf-api/partyInteraction/v4/partyInteraction';
    const { body } = await partner.get<Record<string, unknown>[]>(`${path}?limit=100`);
    expect(body.length).toBeGreaterThan(50);
    for (const one of body) expect(interactions.faultsOf('PartyInteraction', one)).toEqual([]);
    const missing = await partner.get(`${path}/nothing`);
    expect(missing.status).toBe(404);
    expect(interactions.faultsOf('Error', missing.body)).toEqual([]);
  });
});
