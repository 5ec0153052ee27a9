import { callChargeSpecials } from './call-charge-specials.ts';
import { dataChargeSpecials } from './data-charge-specials.ts';
import { marketingSpecials } from './marketing-specials.ts';
import { networkSpecials } from './network-specials.ts';
import { providerSpecials } from './provider-specials.ts';
import { securitySpecials } from './security-specials.ts';
import { serviceSpecials } from './service-specials.ts';
import type { Special } from './special.ts';

/** The customers with records made for the sample callers, by index. */
export const planted: ReadonlyMap<number, Special> = new Map([
  ...networkSpecials,
  ...securitySpecials,
  ...dataChargeSpecials,
  ...callChargeSpecials,
  ...marketingSpecials,
  ...providerSpecials,
  ...serviceSpecials,
]);
