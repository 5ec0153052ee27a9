import { inOneWork, type Centre } from '../../../platform/work.ts';
import { queueRulesChanged } from './announcements.ts';
import { defaultRules, GENERAL } from './default-rules.ts';
import type { QueueRulesBody } from './queue-rules-contract.ts';
import { findNewestRules, saveQueueRules } from './queue-rules-store.ts';

/** A hall of a city, where people come in person. */
export interface Hall {
  cityId: string;
  nameZh: string;
  nameEn: string;
}

/** The rules that come with the product, and a desk for each hall: its visitors are its own people's first. Pure. */
export function withHalls({ rules, desks, ways, ...body }: QueueRulesBody, halls: readonly Hall[]): QueueRulesBody {
  const idOf = ({ cityId }: Hall) => `hall-${cityId}`;
  const steps = (hall: Hall) => [
    { afterSeconds: 0, needs: [{ [`hall:${hall.cityId}`]: 1 }] },
    { afterSeconds: 60, needs: [{}] },
  ];
  return {
    ...body,
    rules: {
      ...rules,
      desks: [
        ...rules.desks,
        ...halls.map((hall) => ({ id: idOf(hall), steps: steps(hall), overflow: [], closed: { to: GENERAL } })),
      ],
    },
    desks: [
      ...desks,
      ...halls.map((hall) => ({
        id: idOf(hall),
        nameZh: `${hall.nameZh}营业厅`,
        nameEn: `${hall.nameEn} service hall`,
        hours: { opens: '08:30', closes: '17:30' },
      })),
    ],
    ways: [
      ...halls.map((hall) => ({ channels: ['counter' as const], cities: [hall.cityId], desk: idOf(hall) })),
      ...ways,
    ],
  };
}

/** Brings a province rules with a desk for each of its halls, where it never had any of its own. */
export async function shipRulesWithHalls(centre: Centre, provinceId: string, halls: readonly Hall[]): Promise<void> {
  await inOneWork(centre, async (work) => {
    if ((await findNewestRules(work.db, provinceId)).version > 0) return;
    const body = withHalls(defaultRules, halls);
    const saved = { provinceId, version: 1, body, reason: '', accountId: null, at: work.now };
    if (!(await saveQueueRules(work.db, saved))) return;
    work.announce(queueRulesChanged, { provinceId }, ['everyone']);
  });
}
