import type { EstimateState } from '@jieyi/queue';
import { sql } from 'kysely';
import { Type } from 'typebox';
import type { Database } from '../../../platform/database/database.ts';
import { storedAs } from '../../../platform/stored.ts';

const NumberOrNull = Type.Union([Type.Number(), Type.Null()]);
const Range = { low: Type.Number(), high: NumberOrNull };
const Spread = Type.Object({ bins: Type.Array(Type.Number()), count: Type.Number() });
const Measured = Type.Object({
  interval: Type.Object({ mean: Type.Number(), count: Type.Number(), last: NumberOrNull }),
  places: Type.Array(Type.Object({ spread: Spread, wanted: Type.Number() })),
});
const State = Type.Object({
  lines: Type.Array(Type.Tuple([Type.String(), Measured])),
  waiting: Type.Array(
    Type.Object({
      id: Type.String(),
      line: Type.String(),
      place: Type.Number(),
      since: Type.Number(),
      base: NumberOrNull,
      told: Type.Union([Type.Object(Range), Type.Null()]),
    }),
  ),
  calibration: Type.Array(Type.Object({ ...Range, told: Type.Number(), cameTrue: Type.Number() })),
});
const readState = storedAs(State, 'queue_estimate.state');

/** What was measured of the waits of a province; undefined where nothing was yet. */
export async function findEstimate(db: Database, provinceId: string): Promise<EstimateState | undefined> {
  const row = await db
    .selectFrom('queueEstimate')
    .select('state')
    .where('provinceId', '=', provinceId)
    .executeTakeFirst();
  return row && readState(row.state);
}

export async function saveEstimate(db: Database, provinceId: string, state: EstimateState, now: Date): Promise<void> {
  await sql`insert into queue_estimate (province_id, state, saved_at)
    values (${provinceId}, ${JSON.stringify(state)}::jsonb, ${now})
    on conflict (province_id) do update set state = excluded.state, saved_at = excluded.saved_at`.execute(db);
}
