import type { Rules } from '@jieyi/queue';
import type { Database } from '../../../platform/database/database.ts';
import type { KeptKind } from '../../../platform/keeping/keep.ts';
import { queueRulesChanged } from './announcements.ts';
import { defaultRules } from './default-rules.ts';
import { type ComingFacts, deskFor, type Led } from './desk-for.ts';
import { findQueueRules } from './find-rules.ts';
import type { QueueRulesBody } from './queue-rules-contract.ts';

/** What a province goes by: whatever a contact may come by or a customer may be has a rule. */
export interface ProvinceRules {
  rules: Rules;
  /** Where somebody is led, and what they count as. Pure. */
  wayFor(contact: Pick<ComingFacts, 'wayIn'> & Partial<ComingFacts>): Led;
  /** Desks with their names and hours. */
  desks: QueueRulesBody['desks'];
}

/** Rules by province, each read when it is first asked for. */
interface RulesByProvince {
  of(provinceId: string): Promise<ProvinceRules>;
}

export const keptRules: KeptKind<RulesByProvince> = {
  name: 'queue-rules',
  until: [queueRulesChanged],
  read: async (db) => rulesByProvince(db),
  rowsIn: () => 1,
};

function rulesByProvince(db: Database): RulesByProvince {
  const known = new Map<string, Promise<ProvinceRules>>();
  return {
    of: (provinceId) => {
      const reading = known.get(provinceId) ?? readRulesOf(db, provinceId);
      known.set(provinceId, reading);
      // Whoever asked is told of an error; the next one asks anew.
      reading.catch(() => known.delete(provinceId));
      return reading;
    },
  };
}

/** As they are now, whatever is kept. */
export async function readRulesOf(db: Database, provinceId: string): Promise<ProvinceRules> {
  const body = await findQueueRules(db, provinceId);
  return {
    rules: completed(body.rules),
    wayFor: (contact) => deskFor(body, { ...NOTHING_KNOWN, ...contact }),
    desks: body.desks,
  };
}

const NOTHING_KNOWN = { level: null, age: null, matter: null, cityId: null, language: null };

/** A way in or a level that came with a later release has its default until somebody says otherwise. */
function completed(rules: Rules): Rules {
  return {
    ...rules,
    headStarts: { ...defaultRules.rules.headStarts, ...rules.headStarts },
    channels: { ...defaultRules.rules.channels, ...rules.channels },
  };
}
