import { readFile } from 'node:fs/promises';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { Centre } from '../../../platform/work.ts';
import { TicketKindBody } from './kind-contract.ts';
import { findKind, saveKind } from './kind-store.ts';

const Shipped = Type.Array(Type.Object({ id: Type.String(), ...TicketKindBody.properties }));

/** Brings the kinds that the database does not have yet; what an administrator changed stays. */
export async function shipKinds({ db, clock }: Centre, file: string): Promise<void> {
  const kinds = Value.Parse(Shipped, JSON.parse(await readFile(file, 'utf8')));
  for (const { id, ...body } of kinds) {
    if (await findKind(db, id)) continue;
    await saveKind(db, { id, version: 1, body, accountId: null, at: clock.now() });
  }
}
