/** Who is calling: level, identity check, masking. */
export type { BillingCentre } from './centre.ts';
export { compareOriginal, type Original, recordPapers } from './check-papers.ts';
export { askBossWho, beginCheck, FAILURES_A_DAY, finishCheck } from './check-identity.ts';
export { maskCustomer, maskName, maskPhone, type NumberHeld, phoneOf } from './mask-customer.ts';
export { CheckIdentity, IdentityChecked, Reveal, Revealed } from './contract.ts';
export { customerFor, revealCustomer } from './read-customer.ts';
export { digitsOf, readMobile, readPhone } from './read-phone.ts';
export { recallCaller, recogniseCaller, recogniseNumber, type Recognition } from './recognise-caller.ts';
export {
  countFailures,
  type CustomerRow,
  findCustomer,
  findCustomerByPhone,
  hasPassedIn,
  hasShownPapersIn,
  listFailures,
  saveCheck,
  saveMetCustomers,
} from './store.ts';
export { ageOf } from './age-of.ts';
export { identityChecked } from './announcements.ts';
export { customerNamer } from './name-customers.ts';
