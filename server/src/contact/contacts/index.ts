/** Every way in becomes a contact about a matter. */
export { Contact, NameMatter, PastContact, PastQuery } from './contract.ts';
export { announceOfContact, writeLines, writeTimeline } from './life/write-timeline.ts';
export {
  announceFreed,
  contactFor,
  demandMine,
  demandNoOtherCall,
  hasOtherCall,
  isCall,
  lockMyContact,
  moveContact,
} from './life/lock-contact.ts';
export { demandMayWrite, endJoining } from './joining/join-contact.ts';
export {
  type ContactFollower,
  contactFollower,
  givePlace,
  type Held,
  type MovedContact,
  type TimelineLine,
} from './life/followers.ts';
export { contactStates } from './life/lifecycle.ts';
export { classOfType } from './class-of-type.ts';
export { entriesOf } from './present-entry.ts';
export { letIn } from './let-in.ts';
export { letInContact } from './let-in-contact.ts';
export { meetInPerson, knowByPapers } from './meet-in-person.ts';
export { closeMyContact } from './handle-contact.ts';
export { nameMatter } from './name-matter.ts';
export {
  beginHandingOver,
  endHandingOver,
  loseOffer,
  offerContacts,
  passContact,
} from './offer-contact.ts';
export { returnContact, waitsForOtherCall } from './return-contact.ts';
export { inHandFollower } from './in-hand/note-in-hand.ts';
export { contactsOfLeaver, ringingOfLeaver } from './take-over.ts';
export { type PastContacts, savePastContacts } from './past-store.ts';
export { newParty } from './parties/new-party.ts';
export { saveContact } from './parties/party-store.ts';
export { readContact, readPast } from './read-contact.ts';
export { contactLeft } from './leave-contact.ts';
export { findMainParty } from './parties/party-store.ts';
export { customerOf, announceMessageChanged, writeMessage } from './messages/write-message.ts';
export {
  deliveries,
  type Failure,
  failures,
  messageKinds,
} from './messages/message-lifecycle.ts';
export {
  countUnread,
  findMessageAt,
  findMessageOfKey,
  type ListedMessage,
  listMessages,
  listQueuedSince,
  listUndelivered,
  type MessageRow,
  moveMessages,
  readMarks,
  wasChosen,
} from './messages/message-store.ts';
export { actedForParty, contactClosed, moveNotPossible, noSuchContact, partyUnknown } from './life/refusals.ts';
export {
  type ContactRow,
  findContact,
  findLatestMatter,
  findMatter,
  findOpenContact,
  listOnMatter,
  lockContact,
  lockContactIfFree,
  saveMatter,
  toKinds as toContactKinds,
} from './life/store.ts';
export { findLastDone, listSaid, saveEntries as saveContactEntries } from './life/timeline-store.ts';
export { agentFreed, contactArrived, matterNamed } from './life/announcements.ts';
