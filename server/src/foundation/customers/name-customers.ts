import type { SubjectNamer } from '../organisation/index.ts';
import { maskName } from './mask-customer.ts';
import { listCustomerNames } from './store.ts';

/** In the audit a customer is shown as everywhere: masked. */
export const customerNamer: SubjectNamer = {
  subject: 'customerId',
  find: async (db, ids) => {
    const rows = await listCustomerNames(db, ids);
    return new Map(rows.map(({ id, name }) => [id, { zh: maskName(name), en: maskName(name) }]));
  },
};
