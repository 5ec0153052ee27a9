import type { Rules } from '@jieyi/queue';
import type { Database } from '../../../platform/database/database.ts';
import type { KeptKind } from '../../../platform/keeping/keep.ts';
import { queueRulesChanged } from './announcements.ts';
import { defaultRules } from './default-rules.ts';
import { type DeskFor, findDeskFor, findRules } from './find-rules.ts';

/** What a province goes by: whatever a contact may come by or a customer may be has a rule. */
export interface ProvinceRules {
  rules: Rules;
  deskFor: DeskFor;
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
  return { rules: completed(await findRules(db, provinceId)), deskFor: await findDeskFor(db, provinceId) };
}

/** A way in or a level that came with a later release has its default until somebody says otherwise. */
function completed(rules: Rules): Rules {
  return {
    ...rules,
    headStarts: { ...defaultRules.headStarts, ...rules.headStarts },
    channels: { ...defaultRules.channels, ...rules.channels },
  };
}
