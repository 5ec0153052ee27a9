/** What of a ticket counts when tickets are joined. */
export interface Joinable {
  id: string;
  provinceId: string;
  customerId: string | null;
  matterId: string | null;
  state: string;
  massFault: boolean;
  parentId: string | null;
}

/** The move that ends a ticket in another. */
export const MERGING = 'cancel';

export type MergeFault = 'itself' | 'ended' | 'mass-fault' | 'other-customer' | 'has-children' | 'not-from-here';

/**
 * Why `one` cannot end in `into`; null where it can. They are of one customer, or on one matter; both go on; an outage and
 * what has tickets under it stays for itself. Pure.
 */
export function judgeMerge(into: Joinable, one: Joinable, childrenOfOne: number): MergeFault | null {
  if (one.id === into.id) return 'itself';
  if (one.state !== 'open' || into.state !== 'open') return 'ended';
  if (one.massFault || into.massFault) return 'mass-fault';
  if (childrenOfOne > 0) return 'has-children';
  const together = (mine: string | null, other: string | null) => mine !== null && mine === other;
  const same = together(one.customerId, into.customerId) || together(one.matterId, into.matterId);
  return same && one.provinceId === into.provinceId ? null : 'other-customer';
}

export type ParentFault = 'itself' | 'ended' | 'has-parent' | 'has-children' | 'other-province';

/** Why `child` cannot go under `parent`; null where it can. One level: a parent has no parent, a child no children. Pure. */
export function judgeParent(parent: Joinable, child: Joinable, childrenOfChild: number): ParentFault | null {
  if (parent.id === child.id) return 'itself';
  if (parent.provinceId !== child.provinceId) return 'other-province';
  if (parent.state !== 'open' || child.state !== 'open') return 'ended';
  if (parent.parentId !== null || child.parentId !== null) return 'has-parent';
  return childrenOfChild > 0 || child.massFault ? 'has-children' : null;
}
