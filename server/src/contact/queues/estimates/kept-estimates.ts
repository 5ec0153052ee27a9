import { openEstimates, type WaitEstimates } from '@jieyi/queue';
import type { Database } from '../../../platform/database/database.ts';
import type { Happening } from '../floor/happenings.ts';
import { findEstimate, saveEstimate } from './estimate-store.ts';

/** How long those who wait will wait, by province, as the process measures it that keeps the queues. */
export class KeptEstimates {
  readonly #byProvince = new Map<string, WaitEstimates>();
  readonly #unsaved = new Set<string>();

  of(provinceId: string): WaitEstimates | undefined {
    return this.#byProvince.get(provinceId);
  }

  /** Goes on from what was kept. Whoever waited then and does not now was measured by nobody. */
  async open(db: Database, provinceId: string, knows: (contactId: string) => boolean): Promise<void> {
    if (this.#byProvince.has(provinceId)) return;
    const kept = await findEstimate(db, provinceId);
    const estimates = openEstimates(kept);
    for (const { id } of kept?.waiting ?? []) if (!knows(String(id))) estimates.leave(id);
    this.#byProvince.set(provinceId, estimates);
  }

  note(provinceId: string, happened: readonly Happening[]): void {
    const estimates = this.#byProvince.get(provinceId);
    if (!estimates || happened.length === 0) return;
    this.#unsaved.add(provinceId);
    for (const one of happened) noteOne(estimates, one);
  }

  async save(db: Database, now: Date): Promise<void> {
    for (const provinceId of this.#unsaved) {
      const estimates = this.#byProvince.get(provinceId);
      if (estimates) await saveEstimate(db, provinceId, estimates.state(), now);
      this.#unsaved.delete(provinceId);
    }
  }
}

function noteOne(estimates: WaitEstimates, { kind, contact, desk, at, place, someWait }: Happening): void {
  if (kind === 'waits') estimates.begin(contact, desk, place, at);
  else if (kind === 'left') estimates.leave(contact);
  else {
    estimates.taken(desk, at, someWait);
    estimates.end(contact, at);
  }
}
