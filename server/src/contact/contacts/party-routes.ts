import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { BillingCentre } from '../../foundation/customers/index.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import { Contact } from './contract.ts';
import { claimParty, partFromParty } from './parties/name-party.ts';
import { ClaimParty, PartFromParty } from './parties/party-contract.ts';
import { readContact } from './read-contact.ts';

/** Who a contact is about, as its handler finds out. */
export const partyRoutes =
  (centre: BillingCentre): Routes =>
  async (app) => {
    app.post(
      '/api/contacts/:id/party/claim',
      {
        config: { right: 'contact:handle' },
        schema: {
          operationId: 'claimParty',
          summary: 'Say which customer somebody unknown says they are; an identity check makes them known',
          params: IdParams,
          body: ClaimParty,
          response: { 200: Contact, ...refusalReplies },
        },
      },
      async (request) => {
        await claimParty(centre, actorOf(request), request.params.id, request.body.customerId);
        return readContact(centre, actorOf(request), request.params.id);
      },
    );

    app.post(
      '/api/contacts/:id/party/part',
      {
        config: { right: 'contact:handle' },
        schema: {
          operationId: 'partFromParty',
          summary: 'Say that it is not who it was taken for; what was gathered about them leaves the contact',
          params: IdParams,
          body: PartFromParty,
          response: { 200: Contact, ...refusalReplies },
        },
      },
      async (request) => {
        await partFromParty(centre, actorOf(request), request.params.id, request.body.reason);
        return readContact(centre, actorOf(request), request.params.id);
      },
    );
  };
