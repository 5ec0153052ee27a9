import { defineDeskModule } from '../parts/desk-module.ts';

export const customers = defineDeskModule({
  name: 'customers',
  stale: {
    'identity.checked': ({ customerId }) => [customerId ? ['customer', customerId] : ['customer']],
  },
});
