import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { Customer } from '../help/customer.ts';

let centre: TestCentre;
let phones = 0;
beforeAll(async () => {
  centre = await openCentre();
});
afterAll(() => centre?.close());

const customer = () => new Customer(centre);
const newPhone = () => `1390001${String((phones += 1)).padStart(4, '0')}`;
const passTime = (change: Parameters<TestCentre['clock']['pass']>[0]) => centre.clock.pass(change);

describe('floods', () => {
  test('a form without the small sum, with a foreign, a weak or a used one, is refused', async () => {
    const who = customer();
    const proof = await who.prove();
    const send = async (given: object) =>
      who.sendFilled({ ...(await who.prepare({ phone: newPhone() })), proof: given });
    expect(await send({ challenge: 'x', word: '1' })).toMatchObject({ status: 409, body: { code: 'proof-wrong' } });
    expect(await send({ ...proof, word: 'guessed' })).toMatchObject({ body: { code: 'proof-wrong' } });
    expect(await send({ ...proof, challenge: proof.challenge.replace(/^\d/, '9') })).toMatchObject({ status: 409 });
    expect((await send(proof)).status).toBe(201);
    expect(await send(proof)).toMatchObject({ status: 409, body: { code: 'proof-wrong' } });
    // For what is refused BOSS is not asked whose a number is.
    const phone = '13800001039';
    const toldAt = () =>
      centre.centre.db.selectFrom('customer').select('toldAt').where('phone', '=', `+86${phone}`).execute();
    passTime({ seconds: 1 });
    const before = await toldAt();
    const spent = { ...(await who.prepare({ phone })), proof };
    expect(await who.sendFilled(spent)).toMatchObject({ status: 409, body: { code: 'proof-wrong' } });
    expect(await toldAt()).toEqual(before);
    expect((await who.sendFilled({ ...spent, proof: await who.prove() })).status).toBe(201);
    expect(await toldAt()).not.toEqual(before);
    const old = await who.prove();
    passTime({ hours: 3 });
    expect(await send(old)).toMatchObject({ status: 409 });
  });

  test('a number that others filled in many forms for costs its owner more, and shuts nobody out', async () => {
    const phone = newPhone();
    for (let form = 0; form < 5; form += 1) await customer().complain({ phone });
    const owner = customer();
    const filled = await owner.prepare({ phone });
    const easy = await owner.sendFilled(filled);
    expect(easy).toMatchObject({
      status: 409,
      body: { code: 'proof-wrong', details: [{ field: 'bits', message: '13' }] },
    });
    const harder = await owner.sendFilled({ ...filled, proof: await owner.prove(13) });
    expect(harder.status).toBe(201);
    passTime({ hours: 25 });
    expect((await owner.sendFilled(await owner.prepare({ phone }))).status).toBe(201);
  });

  test('a village behind one address is served, for more effort; refused is only far beyond', async () => {
    const village = '198.51.100.7';
    const at = centre.clock.now();
    const came = (whose: string, count: number, what = 'form-from') =>
      centre.centre.db
        .insertInto('portalTry')
        .values(Array.from({ length: count }, () => ({ what, whose, at })))
        .execute();
    await came(village, 60);
    const villager = new Customer(centre, village);
    const proof = await villager.send<{ bits: number }>('GET', '/proof');
    expect(proof.body.bits).toBe(13);
    await villager.complain({ phone: newPhone() });
    const phone = newPhone();
    await came(`${village} +86${phone}`, 50, 'form-pair');
    const again = await villager.sendFilled(await villager.prepare({ phone }));
    expect(again).toMatchObject({ status: 429, body: { code: 'too-many-forms' } });
    await customer().complain({ phone });
  });

  test('many at one moment for one number are counted one after the other', async () => {
    const phone = newPhone();
    const filled = await Promise.all(Array.from({ length: 9 }, async () => customer().prepare({ phone })));
    const replies = await Promise.all(filled.map((one) => customer().sendFilled(one)));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(5);
    expect(replies.filter(({ body }) => body.code === 'proof-wrong')).toHaveLength(4);
  });
});
