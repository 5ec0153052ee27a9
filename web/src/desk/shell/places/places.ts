import type { Me } from '../../../api/types.ts';
import { modules } from '../../../modules.ts';
import type { MenuPlace } from '../../parts/desk-module.ts';
import { byOrder } from './by-order.ts';

const administration: MenuPlace<'/administration'> = {
  to: '/administration',
  letter: 'm',
  text: 'shell:administrationMenu',
  order: 100,
  open: (me) => ['billing:switch', 'account:read', 'audit:read'].some((right) => me.rights.includes(right)),
  home: 5,
};

/** Where a person can go, by what they may do. */
export const places = [...modules.flatMap(({ menu }) => [...(menu ?? [])]), administration].toSorted(byOrder);

export type Place = (typeof places)[number];

/** Where somebody's own work can be, the foremost first: there they are led who come to `/`. */
export function homesOf(me: Me): Place[] {
  return places
    .filter((place) => place.home !== undefined && place.open(me, 1))
    .toSorted((a, b) => (a.home ?? 0) - (b.home ?? 0));
}
