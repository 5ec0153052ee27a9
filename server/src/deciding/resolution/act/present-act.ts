import { Details } from '../../../platform/contract-parts.ts';
import { storedAs } from '../../../platform/stored.ts';
import type { Act } from '../contract.ts';
import type { ActRow } from './act-store.ts';

const readResult = storedAs(Details, 'act.result');

export function presentAct(act: ActRow & { nameZh: string; nameEn: string }): Act {
  return {
    id: act.id,
    disposition: act.disposition,
    kind: act.kind,
    reason: act.reason,
    state: act.state,
    result: act.result === null ? null : readResult(act.result),
    by: { zh: act.nameZh, en: act.nameEn },
    begunAt: act.begunAt.toISOString(),
    doneAt: act.doneAt?.toISOString() ?? null,
  };
}
