import { defineRefusal } from '../../../platform/refusal.ts';

/** Required fields are empty, or a choice is none of those offered. */
export const formIncomplete = defineRefusal({
  code: 'form-incomplete',
  status: 400,
  reason: 'The form is not complete',
  remedy: 'Fill in the named fields',
});

/** No customer of the province has this id. */
export const noSuchCustomerOfTicket = defineRefusal({
  code: 'no-such-ticket-customer',
  status: 400,
  reason: 'There is no such customer in your province',
  remedy: 'Look the customer up first',
});
