/** Mass faults: the area they cover, the tickets they take in, and one reply to all. */
export { type MassFaultFollower, massFaultFollower } from './followers.ts';
export { findOutageOf } from './mass-fault-store.ts';
export { OpenMassFault, ReplyToAll } from './contract.ts';
export { openIn } from './open-mass-fault.ts';
export { answerAllIn, beginReply } from './reply-to-all.ts';
export { listUntoldOf, tellIn } from './tell-customers.ts';
export { TellCustomer } from './telling/telling-contract.ts';
export { outageFollower, outageOfNotice } from './join-mass-fault.ts';
