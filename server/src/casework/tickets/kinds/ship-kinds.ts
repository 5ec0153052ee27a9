import { readFile } from 'node:fs/promises';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { ticketKindsChanged } from './announcements.ts';
import { TicketKindBody } from './kind-contract.ts';
import { findKindVersion, saveKind } from './kind-store.ts';

const Shipped = Type.Array(Type.Object({ id: Type.String(), ...TicketKindBody.properties }));

/** Brings the kinds that the database does not have yet; what an administrator changed stays. */
export async function shipKinds(centre: Centre, file: string): Promise<void> {
  const kinds = Value.Parse(Shipped, JSON.parse(await readFile(file, 'utf8')));
  await inOneWork(centre, async (work) => {
    for (const { id, ...body } of kinds) {
      if ((await findKindVersion(work.db, id)) > 0) continue;
      await saveKind(work.db, { id, version: 1, body, accountId: null, at: work.now });
      work.announce(ticketKindsChanged, { kind: id }, ['everyone']);
    }
  });
}
