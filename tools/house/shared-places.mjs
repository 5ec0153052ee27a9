import { planModule } from '../new-module/plan-module.mjs';
import { isLaterWing, readModules } from '../reading-order/read-modules.mjs';
import { counted } from './measure.mjs';

const WING = 'outreach';

/** What is there already and changes when `npm run new-module` makes one. @type {import('./measure.mjs').Measure} */
export function sharedPlaces(tree) {
  const before = readModules(tree).filter(({ wing }) => !isLaterWing(wing, WING));
  const wish = { name: 'measured-ones', wing: WING, after: before.at(-1)?.name ?? '', one: 'measured-one', zh: '量' };
  const { own, shared } = planModule(tree, wish);
  const there = [...own.keys()].filter((path) => tree.has(path));
  return counted([...shared.keys(), ...there]);
}
