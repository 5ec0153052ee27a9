import type { Floor } from '../lines/floor.ts';
import { openFloor } from './open-floor.ts';
import { QueueRefusal } from '../history/refusal.ts';
import { compilePlan } from '../rules/compile-plan.ts';
import type { Plan } from '../rules/compile-plan.ts';
import { stateOf } from './state-of.ts';
import type { RuleEvent } from '../events/happen.ts';

/** The floor under other rules, or with another desk closed. @throws `unknown-desk`, `desk-open`, `desk-closed`, `rules-in-use` */
export function makeAnew(floor: Floor, event: RuleEvent): Floor {
  const plan = planAfter(floor, event);
  refuseInUse(floor, plan);
  return openFloor(plan, stateOf(floor), floor.sink);
}

function planAfter({ plan }: Floor, event: RuleEvent): Plan {
  if (event.kind === 'rules') {
    const desks = new Set(event.rules.desks.map(({ id }) => id));
    return compilePlan(event.rules, new Set([...plan.closed].filter((desk) => desks.has(desk))));
  }
  const { desk } = event;
  if (!plan.routes.has(desk)) throw new QueueRefusal('unknown-desk', `there is no desk ${desk}`);
  const closed = new Set(plan.closed);
  if (event.kind === 'desk-opened') {
    if (!closed.delete(desk)) throw new QueueRefusal('desk-open', `${desk} is open`);
  } else {
    if (closed.has(desk)) throw new QueueRefusal('desk-closed', `${desk} is closed`);
    closed.add(desk);
  }
  return compilePlan(plan.rules, closed);
}

/** Contacts that are there have a desk, a channel and a level by any rules. */
function refuseInUse(floor: Floor, plan: Plan): void {
  for (const { id, desk, channel, level } of floor.contacts.values()) {
    if (!plan.routes.has(desk) || !plan.channels.has(channel.name) || !plan.levels.has(level.name)) {
      throw new QueueRefusal(
        'rules-in-use',
        `contact ${id} needs desk ${desk}, channel ${channel.name}, level ${level.name}`,
      );
    }
  }
}
