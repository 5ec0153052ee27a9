import { daysEarlier } from '../../platform/clock.ts';
import type { Retention } from '../../platform/partitions/retention.ts';
import { type Centre, inOneWork } from '../../platform/work.ts';
import type { Actor } from './actors/actor.ts';
import { noSuchRetention, retentionOfGroup, retentionOutOfBounds } from './actors/refusals.ts';
import { saveAuditEntry } from './audit/audit-store.ts';
import { deleteEndedSessions } from './sign-ins/account-store.ts';
import type { RetentionRule } from './contract.ts';
import { listRules, lockRule, type RuleRow, saveRule } from './retention-store.ts';

/** What is kept how long, and from when on it is there. */
export async function readRules(centre: Centre): Promise<RetentionRule[]> {
  const rules = await listRules(centre.db);
  const shown = centre.retention.map(async ({ what, leastDays, mostDays, oldestAt }) => {
    const { days, setBy, setAt } = ruleOf(rules, what);
    const oldest = await oldestAt(centre.db);
    return { what, days, leastDays, mostDays, setBy, setAt: textOf(setAt), oldestAt: textOf(oldest) };
  });
  return Promise.all(shown);
}

const textOf = (at: Date | null) => at && at.toISOString();

/**
 * Sets for how long something is kept, for all provinces. What is too old by it goes with the next turn. On record.
 * @param days null: for ever
 * @throws noSuchRetention, retentionOfGroup, retentionOutOfBounds
 */
export async function changeRule(centre: Centre, actor: Actor, what: string, days: number | null): Promise<void> {
  const declared = centre.retention.find((one) => one.what === what);
  if (!declared) throw noSuchRetention();
  if (actor.provinceId !== null) throw retentionOfGroup();
  refuseOutOfBounds(declared, days);
  await inOneWork(centre, async ({ db, now }) => {
    const before = await lockRule(db, what);
    if (!before) throw noSuchRetention();
    await saveRule(db, what, { days, setBy: actor.accountId, setAt: now });
    await saveAuditEntry(db, now, actor, 'retention.changed', { what, was: before.days, days });
  });
}

function refuseOutOfBounds({ leastDays, mostDays }: Retention, days: number | null): void {
  const within = days === null ? mostDays === null : days >= leastDays && days <= (mostDays ?? days);
  if (within) return;
  const message = mostDays === null ? `${leastDays} or more, or for ever` : `${leastDays} to ${mostDays}`;
  throw retentionOutOfBounds([{ field: 'days', message }]);
}

/** Since when something is kept; null: for ever. */
export async function keptSince(centre: Centre, what: string): Promise<Date | null> {
  const { days } = ruleOf(await listRules(centre.db), what);
  return days === null ? null : daysEarlier(centre.clock.now(), days);
}

/** Run at every start and each hour; running it twice at once is harmless. */
export async function tidyUp(centre: Centre): Promise<void> {
  await deleteEndedSessions(centre.db, centre.clock.now());
  await applyRules(centre);
}

/** Takes away what is kept long enough. One thing that fails keeps none of the others, and is tried again with the next turn. */
async function applyRules(centre: Centre): Promise<void> {
  const rules = await listRules(centre.db);
  for (const { what, drop } of centre.retention) {
    const { days } = ruleOf(rules, what);
    if (days === null) continue;
    await drop(centre.db, daysEarlier(centre.clock.now(), days)).catch((error: unknown) =>
      centre.log.error({ error, what }, 'what is kept long enough could not be taken away; it is tried in an hour'),
    );
  }
}

/** @throws Error where the start has not put it there */
function ruleOf(rules: readonly RuleRow[], what: string): RuleRow {
  const found = rules.find((rule) => rule.what === what);
  if (!found) throw new Error(`there is no rule in retention_rule for how long ${what} is kept`);
  return found;
}
