import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Act, Resolution } from '../../src/deciding/resolution/contract.ts';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ChatDesk, talkTo, widenQueue } from '../help/chat/chat-desk.ts';
import { newKey } from '../help/person.ts';
import { callerOf } from '../help/chat/caller-of.ts';

let centre: TestCentre;
let desk: ChatDesk;
let expert: ChatDesk;
beforeAll(async () => {
  centre = await openCentre();
  await widenQueue(centre, 3);
  expert = new ChatDesk(centre, await centre.signIn('expert'));
  desk = new ChatDesk(centre, await centre.signIn('agent'));
});
afterEach(() => desk.closeAll());
afterAll(() => centre?.close());
