import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sendQueued } from '../../../src/contact/conversations/sending/send-queued.ts';
import { textSender } from '../../../src/contact/conversations/sending/text-sender.ts';
import type { WayIn } from '../../../src/contact/channels/index.ts';
import { follow } from '../../../src/platform/follower.ts';
import { openCentre, type TestCentre } from '../centre.ts';
import { newKey } from '../person.ts';
import { jpeg, pdf } from '../portal-files.ts';
import { ChatDesk } from './chat-desk.ts';

/** The customer's end of a channel, as its own protocol brings things there and back. */
export interface OtherSide {
  contactId: string;
  /** What the channel brings, perhaps twice with one key. */
  write(text: string, key: string): Promise<unknown>;
  writeFile(file: Buffer, name: string, type: string, key: string): Promise<unknown>;
  /** All that was said both ways, as the customer has it: their words, ours, the names of files; in order. */
  shown(): Promise<string[]>;
  /** What came since the last that this side had when it was cut off. */
  shownSince(last: number): Promise<string[]>;
  /** From now on nothing can be brought to them. */
  goAway(): Promise<unknown>;
  comeBack(): Promise<unknown>;
}

export interface ChannelUnderTest {
  name: WayIn;
  /** Somebody comes in by it; the desk answers. */
  begin(centre: TestCentre, desk: ChatDesk): Promise<OtherSide>;
}

const words = (from: string, count: number) => Array.from({ length: count }, (_, index) => `${from} ${index + 1}`);

/** What every channel that sends texts has to do. A new one passes it before it is used. */
export function demandConformance({ name, begin }: ChannelUnderTest): void {
  let centre: TestCentre;
  let desk: ChatDesk;
  beforeAll(async () => {
    centre = await openCentre();
    desk = new ChatDesk(centre, await centre.signIn('agent'));
  });
  afterEach(() => desk.closeAll());
  afterAll(() => centre?.close());

  /** As the desk has it, without lines of the centre. */
  const kept = async (contactId: string) => (await desk.messages(contactId)).messages;
  const said = async (contactId: string) =>
    (await kept(contactId)).flatMap(({ system, file, text }) => (system ? [] : [file?.name ?? text]));

  describe(`the channel ${name}`, () => {
    test('keeps one order for both sides, without a gap, loses nothing', async () => {
      const other = await begin(centre, desk);
      const [theirs, ours] = [words('customer', 15), words('agent', 15)];
      const from = async (texts: string[], write: (text: string) => Promise<unknown>) => {
        for (const text of texts) await write(text);
      };
      await Promise.all([
        from(theirs, (text) => other.write(text, newKey())),
        from(ours, (text) => desk.person.must(desk.trySay(other.contactId, { text }))),
      ]);
      await centre.settle();
      const messages = await kept(other.contactId);
      expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => index + 1));
      const all = await said(other.contactId);
      expect(all.filter((text) => theirs.includes(text))).toEqual(theirs);
      expect(all.filter((text) => ours.includes(text))).toEqual(ours);
      expect(await other.shown()).toEqual(all);
    });

    test('doubles nothing, whoever sends twice at one moment', async () => {
      const other = await begin(centre, desk);
      const [mine, theirs] = [newKey(), newKey()];
      await Promise.all([1, 2, 3].map(() => other.write('twice?', theirs)));
      await Promise.all([1, 2, 3].map(() => desk.trySay(other.contactId, { text: 'once' }, mine)));
      await Promise.all([1, 2, 3].map(() => sendQueued(centre.centre, other.contactId)));
      await centre.settle();
      const shown = await other.shown();
      for (const text of ['twice?', 'once']) expect(shown.filter((one) => one === text)).toHaveLength(1);
    });

    test('carries pictures and documents both ways', async () => {
      const other = await begin(centre, desk);
      const key = newKey();
      await other.writeFile(jpeg(), 'photo.jpg', 'image/jpeg', key);
      await other.writeFile(jpeg(), 'photo.jpg', 'image/jpeg', key);
      expect((await desk.sendFile(other.contactId, pdf(), 'letter.pdf', 'application/pdf')).status).toBe(201);
      expect((await other.shown()).slice(-2)).toEqual(['photo.jpg', 'letter.pdf']);
    });

    test('says of a message that fails why, and sends it once it can', async () => {
      const other = await begin(centre, desk);
      await other.goAway();
      const { seq } = await desk.say(other.contactId, 'still there?');
      const [failed] = (await desk.messages(other.contactId)).undelivered;
      expect(failed).toMatchObject({ seq, delivery: 'failed', failure: expect.stringMatching(/./u) });
      await other.comeBack();
      await desk.person.must(desk.person.post(`/api/contacts/${other.contactId}/messages/${seq}/retry`));
      await centre.settle();
      expect((await desk.messages(other.contactId)).undelivered).toEqual([]);
      expect((await other.shown()).filter((text) => text === 'still there?')).toHaveLength(1);
    });

    test('tries again while it gives no answer, in order, and says so when it gave none often', async () => {
      const other = await begin(centre, desk);
      const { db } = centre.centre;
      const carried: string[] = [];
      let broken = true;
      const send = async (_centre: unknown, { text }: { text: string }) => {
        if (broken) throw new Error('the other side says nothing');
        carried.push(text);
        return { to: 'sent' as const };
      };
      const silent = { ...centre.centre, followers: [follow(textSender, [{ channel: name, send }])] };
      for (const text of ['one', 'two']) await desk.say(other.contactId, text);
      await db
        .updateTable('contactMessage')
        .set({ delivery: 'queued' })
        .where('contactId', '=', other.contactId)
        .where('text', 'in', ['one', 'two'])
        .execute();
      for (let turn = 1; turn < 5; turn += 1)
        await expect(sendQueued(silent, other.contactId)).rejects.toThrow('says nothing');
      broken = false;
      await sendQueued(silent, other.contactId);
      expect(carried).toEqual(['one', 'two']);
      broken = true;
      await desk.trySay(other.contactId, { text: 'three' });
      await centre.settle();
      await db.updateTable('contactMessage').set({ delivery: 'queued' }).where('text', '=', 'three').execute();
      for (let turn = 1; turn < 5; turn += 1)
        await expect(sendQueued(silent, other.contactId)).rejects.toThrow('says nothing');
      await sendQueued(silent, other.contactId);
      expect((await desk.messages(other.contactId)).undelivered).toMatchObject([{ failure: 'channel-down' }]);
    });

    test('gives who was cut off exactly what they missed', async () => {
      const other = await begin(centre, desk);
      await other.write('before', newKey());
      const { lastSeq } = (await desk.messages(other.contactId)).marks;
      for (const text of words('meanwhile', 5)) await desk.say(other.contactId, text);
      expect(await other.shownSince(lastSeq)).toEqual(words('meanwhile', 5));
    });

    test('goes on after a restart in the middle', async () => {
      const other = await begin(centre, desk);
      const sending = words('agent', 10).map((text) => desk.trySay(other.contactId, { text }));
      await Promise.all(sending);
      await centre.restart();
      await other.write('after', newKey());
      await centre.settle();
      const { messages, undelivered } = await desk.messages(other.contactId);
      expect(undelivered).toEqual([]);
      expect(messages.filter(({ author }) => author.is === 'staff')).toHaveLength(10);
      expect((await other.shown()).filter((text) => text.startsWith('agent'))).toHaveLength(10);
      expect((await other.shown()).at(-1)).toBe('after');
    });
  });
}
