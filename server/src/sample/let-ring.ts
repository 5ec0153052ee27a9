import { join } from 'node:path';
import { letInContact } from '../contact/contacts/index.ts';
import type { SimulatedBoss } from '../foundation/billing/index.ts';
import { recogniseCaller } from '../foundation/customers/index.ts';
import type { Actor } from '../foundation/organisation/index.ts';
import type { DecidingCentre } from '../deciding/resolution/index.ts';
import { isPrepared, prepareCaller } from './prepare-caller.ts';
import { noSuchCaller } from './refusals.ts';
import { readSampleCallers } from './sample-callers.ts';

/** Lets a sample caller ring: on this person's desk if they take calls, else where the queue puts it. @throws noSuchCaller */
export async function letRing(
  centre: DecidingCentre,
  boss: SimulatedBoss,
  actor: Actor,
  folder: string,
  callerId: string,
): Promise<string> {
  const caller = (await readSampleCallers(join(folder, 'callers.json'))).find(({ id }) => id === callerId);
  if (!caller) throw noSuchCaller();
  const { phone } = caller.customer;
  const customer = await recogniseCaller(centre, phone);
  if (!(await isPrepared(centre, caller, customer))) await prepareCaller(centre, boss, caller, customer);
  const offerTo = actor.posts.includes('agent') ? actor.accountId : null;
  return letInContact(centre, actor, { phone, wayIn: 'hotline', openingWords: caller.says, offerTo });
}
