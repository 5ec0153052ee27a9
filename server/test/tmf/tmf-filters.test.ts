import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fits } from '../../src/doors/tmf/filters/compare-values.ts';
import { findCompared } from '../../src/doors/tmf/filters/find-attribute.ts';
import { tableOf } from '../../src/doors/tmf/trouble-tickets/attributes-of.ts';
import { representationV4 } from '../../src/doors/tmf/representations/representation-v4.ts';
import { representationV5 } from '../../src/doors/tmf/representations/representation-v5.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { at, fullTicket, OtherSystem, type Resource } from '../help/tmf/other-system.ts';
import { oddTicket as odd } from '../help/tmf/odd-tickets.ts';
import { leavesOf, type Leaves, pathsOfSchema } from '../help/tmf/paths-of-replies.ts';
import { readPublished, ticketSchemas, TroubleTickets, versions } from '../help/tmf/trouble-tickets.ts';

const published = readPublished();
const representations = { v4: representationV4, v5: representationV5 };
const dates = /(?:Date|\.date|DateTime)$/u;
let centre: TestCentre;
let partner: OtherSystem;
let tickets: TroubleTickets;

beforeAll(async () => {
  centre = await openCentre();
  partner = await OtherSystem.withKey(centre, await centre.signIn('admin'));
  tickets = new TroubleTickets(partner);
  for (const version of versions) {
    const { id: settled } = await tickets.create(version, fullTicket[version]);
    const { id } = await tickets.create(version, { ...fullTicket[version], ...odd[version] });
    centre.clock.pass({ minutes: 7 });
    const type = version === 'v5' ? { '@type': 'Note' } : {};
    await tickets.patch(version, id, { note: [{ ...type, author: 'NOC', text: '请致电 +86 139 0000 1234' }] });
    for (const [status, statusChangeReason] of [
      ['inProgress', '现场处理'],
      ['pending', '请致电 13912345678 说明型号'],
      ['inProgress', ''],
      ['resolved', '已更换光猫'],
      ['acknowledged', '又断了'],
    ] as const)
      await move(version, id, { status, ...(statusChangeReason && { statusChangeReason }) });
    for (const status of ['inProgress', 'resolved', 'closed']) await move(version, settled, { status });
    const { id: replied } = await tickets.create(version);
    for (const status of ['inProgress', 'resolved']) await move(version, replied, { status });
  }
}, 120_000);
afterAll(() => centre?.close());

async function move(version: 'v4' | 'v5', id: string, body: { status: string }): Promise<void> {
  centre.clock.pass({ minutes: 7 });
  expect([body.status, (await tickets.patch(version, id, body)).status]).toEqual([body.status, 200]);
}

async function readAll(version: 'v4' | 'v5'): Promise<Resource[]> {
  const all: Resource[] = [];
  for (let offset = 0; ; offset += 200) {
    const { body } = await tickets.list(version, `?limit=200&offset=${offset}`);
    all.push(...body);
    if (body.length < 200) return all;
  }
}

const idsOf = (found: readonly Resource[]) => found.map(({ id }) => id).toSorted();
const instant = (value: unknown) => Date.parse(String(value));
/** The same instant as other systems may write it. */
const otherwise = (value: unknown) =>
  new Date(instant(value) + 5.5 * 3_600_000).toISOString().replace('Z', '+0530').replace('T', ' ');
const isOne = (path: string, value: unknown, wanted: unknown) =>
  dates.test(path)
    ? instant(value) === instant(wanted)
    : [
        String(wanted),
        ...String(wanted)
          .split(',')
          .map((part) => part.trim()),
      ].includes(String(value));

describe.each(versions)('what trouble tickets %s show', (version) => {
  let all: { ticket: Resource; leaves: Leaves }[];
  let paths: string[];
  const { shapes } = representations[version];
  const table = tableOf(representations[version]);
  const shown = (path: string) => [...new Set(all.flatMap(({ leaves }) => leaves.get(path) ?? []))];
  /** Of every path the first value and the last. */
  const some = (path: string) => [...new Set([shown(path)[0], shown(path).at(-1)])];
  const find = async (query: string) => {
    const { status, headers, body } = await tickets.list(version, `?${query}`);
    expect([query, status]).toEqual([query, expect.toSatisfy((one) => one === 200 || one === 206)]);
    return { total: Number(headers['x-total-count']), ids: idsOf(body) };
  };
  const expectFound = async (query: string, fitting: Resource[]) => {
    const few = fitting.length <= 60;
    const { total, ids } = await find(`${query}&fields=id&limit=${few ? 60 : 1}`);
    expect([query, total]).toEqual([query, fitting.length]);
    if (few) expect([query, ids]).toEqual([query, idsOf(fitting)]);
  };
  const showing = (path: string, fit: (value: unknown) => boolean) =>
    all.filter(({ leaves }) => (leaves.get(path) ?? []).some(fit)).map(({ ticket }) => ticket);

  beforeAll(async () => {
    all = (await readAll(version)).map((ticket) => ({ ticket, leaves: leavesOf(ticket) }));
    paths = [...new Set([...pathsOfSchema(shapes.ticket), ...all.flatMap(({ leaves }) => [...leaves.keys()])])];
  });

  test('is found by every value at every path, and nothing else is', async () => {
    expect(all.length).toBeGreaterThan(800);
    expect(paths.length).toBeGreaterThan(60);
    for (const path of paths)
      for (const value of some(path)) {
        if (value === undefined) continue;
        const query = `${encodeURIComponent(path)}=${encodeURIComponent(dates.test(path) ? otherwise(value) : String(value))}`;
        const fitting = showing(path, (one) => isOne(path, one, value));
        await expectFound(query, fitting);
        const others = all.flatMap(({ ticket }) => (fitting.includes(ticket) ? [] : [ticket]));
        await expectFound(query.replace('=', '.ne='), others);
        // Events are filtered by the same.
        const condition = { attribute: path, comparison: 'in' as const, values: [String(value)] };
        const { path: place, attribute } = findCompared(table, condition);
        const alone = showing(path, (one) =>
          dates.test(path) ? isOne(path, one, value) : String(one) === String(value),
        );
        const told = all.filter(({ ticket }) => fits(ticket, place, attribute.is, condition));
        expect([path, told.length]).toEqual([path, alone.length]);
      }
  }, 120_000);

  test('is found by more and less, where it is an instant or a number', async () => {
    const ordered = paths.filter((path) => dates.test(path) || path.endsWith('size.amount'));
    expect(ordered).toEqual(expect.arrayContaining(['note.date', 'resolutionDate', 'attachment.size.amount']));
    for (const path of ordered)
      for (const value of some(path).slice(0, 2)) {
        if (value === undefined) continue;
        const number = (one: unknown) => (dates.test(path) ? instant(one) : Number(one));
        const text = encodeURIComponent(dates.test(path) ? otherwise(value) : String(value));
        await expectFound(
          `${path}.gt=${text}`,
          showing(path, (one) => number(one) > number(value)),
        );
        await expectFound(
          `${path}.gte=${text}`,
          showing(path, (one) => number(one) >= number(value)),
        );
        await expectFound(
          `${path}.lt=${text}`,
          showing(path, (one) => number(one) < number(value)),
        );
        await expectFound(
          `${path}.lte=${text}`,
          showing(path, (one) => number(one) <= number(value)),
        );
      }
  }, 120_000);

  test('can be sorted by wherever there is one of it', async () => {
    const isOnce = (path: string) => all.every(({ ticket }) => !Array.isArray(ticket[path.split('.')[0] ?? '']));
    for (const path of paths.filter((one) => isOnce(one) && shown(one).length > 0)) {
      const key = (leaves: Leaves) => {
        const [value] = leaves.get(path) ?? [];
        if (value === undefined) return null;
        return dates.test(path) ? new Date(instant(value)).toISOString() : String(value);
      };
      const there = all.flatMap(({ leaves }) => key(leaves) ?? []);
      const rising = there.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
      for (const [sign, expected] of [
        ['', rising],
        ['-', rising.toReversed()],
      ] as const) {
        const { body } = await tickets.list(version, `?limit=200&sort=${sign}${encodeURIComponent(path)}`);
        const keys = body.flatMap((ticket) => key(leavesOf(ticket)) ?? []);
        expect([sign, path, keys]).toEqual([sign, path, expected.slice(0, 200)]);
      }
    }
  }, 60_000);

  test('is cut by fields at every path, and fits its schemas', async () => {
    for (const path of [...paths, 'relatedParty.nothing', 'status.x', 'none']) {
      const { status, body } = await tickets.list(
        version,
        `?limit=25&sort=-lastUpdate&fields=${encodeURIComponent(path)}`,
      );
      expect([path, status]).toEqual([path, 206]);
      for (const one of body) {
        expect([path, Value.Errors(shapes.ticket, one)]).toEqual([path, []]);
        expect([path, published?.[version].faultsOf(ticketSchemas[version], one) ?? []]).toEqual([path, []]);
        const names = Object.keys(one).filter((name) => !['@type', 'id', 'href', path.split('.')[0]].includes(name));
        expect([path, names]).toEqual([path, []]);
        const whole = all.find(({ ticket }) => ticket.id === one.id)?.leaves.get(path);
        expect([path, one.id && leavesOf(one).get(path)]).toEqual([path, one.id && whole]);
      }
    }
    const [party] = (await tickets.list(version, '?relatedParty.role=originator&fields=relatedParty.role')).body;
    expect(JSON.stringify(party)).not.toContain('name');
  }, 60_000);

  test('is all that can be asked for: everything else is refused, and said in the description', async () => {
    const isOpen = (path: string) => path.startsWith('troubleTicketCharacteristic');
    const never = paths.filter((path) => shown(path).length === 0 && !isOpen(path));
    expect(never).toEqual(expect.arrayContaining(['@baseType', 'channel.@schemaLocation']));
    const known = Object.keys(table.named);
    expect(known.filter((path) => shown(path).length === 0)).toEqual([]);
    for (const path of [
      ...never,
      'note',
      'channel',
      'relatedParty',
      'shoe',
      'note.shoe',
      'note.text.x',
      'description.regex',
      `troubleTicketCharacteristic${'.a'.repeat(3000)}`,
      'name*',
    ]) {
      const { status, body } = await partner.get(`${at[version]}/troubleTicket?${encodeURIComponent(path)}=x`);
      expect([path, status]).toEqual([path, 400]);
      expect(published?.[version].faultsOf('Error', body) ?? []).toEqual([]);
    }
    expect((await partner.get(`${at[version]}/troubleTicket?sort=note.text`)).status).toBe(400);
    const { paths: described } = (await centre.app.inject('/api/openapi.json')).json();
    const { description } = described[`${at[version]}/troubleTicket`].get;
    const said = paths.filter((path) => shown(path).length > 0 && !isOpen(path));
    for (const path of said) expect(description).toContain(path);
  });

  test('is asked for by several values, in several ways', async () => {
    expect(shown('status')).toEqual(expect.arrayContaining(['resolved', 'closed', 'acknowledged']));
    const held = showing('status', (status) => status === 'resolved' || status === 'closed');
    await expectFound('status=resolved,closed', held);
    await expectFound('status=resolved&status=closed', held);
    await expectFound('st%61tus=%72esolved%2Cclosed', held);
    await expectFound('status.eq=resolved, closed', held);
    const rest = showing('status', (status) => status !== 'resolved' && status !== 'closed');
    await expectFound('status.ne=resolved,closed', rest);
    await expectFound('status=Resolved', []);
    await expectFound(
      'relatedParty.role=customer',
      showing('relatedParty.role', (role) => role === 'customer'),
    );
    await expectFound(`description=${encodeURIComponent(odd.v4.description)}`, []);
    await expectFound(
      `filter=${encodeURIComponent("$[?(@.status=='resolved' && @.note[*].author=='NOC')]")}`,
      all.flatMap(({ ticket, leaves }) =>
        ticket['status'] === 'resolved' && leaves.get('note.author')?.includes('NOC') ? [ticket] : [],
      ),
    );
  });
});
