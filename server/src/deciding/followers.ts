import { follow, type Following } from '../platform/follower.ts';
import { contactFollower } from '../contact/contacts/index.ts';
import { holdingFollower } from '../foundation/organisation/index.ts';
import { draftsOfLeaver, type PolicyCentre } from '../policy/policies/index.ts';
import { consultFollower, takingOverFollower } from './hand-over/index.ts';
import { partyFollower } from './resolution/index.ts';

/** What the modules of this wing do within the work of earlier ones, in this order. */
export function openDecidingFollowers(policies: PolicyCentre['policies']): readonly Following[] {
  return [
    follow(contactFollower, [partyFollower(policies), takingOverFollower, consultFollower]),
    follow(holdingFollower, [draftsOfLeaver]),
  ];
}
