import { Type } from 'typebox';
import type { Routes } from '../../platform/http.ts';
import { IdParams } from '../../platform/contract-parts.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import { actorOf } from '../organisation/index.ts';
import type { BillingCentre } from './centre.ts';
import { Customer, CustomerQuery, FindCustomers, FoundCustomer } from './contract.ts';
import { findCustomers } from './find-customers.ts';
import { readCustomer } from './read-customer.ts';

/** Verifying and revealing need a contact in hand, so their routes are with `contacts`. */
export const customerRoutes =
  (centre: BillingCentre): Routes =>
  async (app) => {
    app.post(
      '/api/customers/find',
      {
        config: { right: 'customer:find', rateLimit: { max: 60, timeWindow: 60_000 } },
        schema: {
          operationId: 'findCustomers',
          summary: 'Customers of your province by whole number or whole name, masked; the search is on record',
          body: FindCustomers,
          response: { 200: Type.Array(FoundCustomer), ...refusalReplies },
        },
      },
      async (request) => findCustomers(centre, actorOf(request), request.body),
    );

    app.get(
      '/api/customers/:id',
      {
        config: { right: 'customer:read' },
        schema: {
          operationId: 'readCustomer',
          summary: 'The customer, masked; the reading is recorded',
          params: IdParams,
          querystring: CustomerQuery,
          response: { 200: Customer, ...refusalReplies },
        },
      },
      async (request) => readCustomer(centre, actorOf(request), request.params.id, request.query.contactId),
    );
  };
