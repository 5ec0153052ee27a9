/** Every way in becomes a contact about a matter. */
export { Contact, NameMatter } from './contract.ts';
export { announceOfContact, contactFor, holdMyContact, moveContact, noteOnTimeline } from './hold-contact.ts';
export { classOfType } from './class-of-type.ts';
export { presentEntry } from './present-entry.ts';
export { letInContact } from './let-in-contact.ts';
export { nameMatter } from './name-matter.ts';
export { beginHandingOver, endHandingOver, loseOffer, offerContact, passContact } from './offer-contact.ts';
export { type PastContacts, savePastContacts } from './past-store.ts';
export { readContact } from './read-contact.ts';
export { noSuchContact } from './refusals.ts';
export {
  type ContactRow,
  countLive,
  findContact,
  findLatestMatter,
  findMatter,
  findOpenContact,
  holdContact,
  holdWaiting,
  listNotes,
  listOnMatter,
  listRinging,
  listUnanswered,
  saveContact,
  saveEntry as saveContactEntry,
  saveMatter,
} from './store.ts';
export { takeInForm } from './take-in-form.ts';
export { agentFreed, contactArrived, contactOffered, matterNamed } from './announcements.ts';
