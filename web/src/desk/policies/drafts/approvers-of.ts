import type { Draft, InBoth } from '../../../api/types.ts';

/** Who may approve a draft, by name; empty where there is nobody. */
export function approversOf({ approvers }: Draft, both: (name: InBoth) => string): string {
  return approvers.map(({ name }) => both(name)).join(' / ');
}
