import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MovedMany } from '../../src/casework/lists/bulk/contract.ts';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import { saveTeam } from '../../src/foundation/organisation/index.ts';
import { inOneWork } from '../../src/platform/work.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { at, type Answer, OtherSystem, type Resource } from '../help/tmf/other-system.ts';
import { newKey, type Person } from '../help/person.ts';
import { moveTicket, raiseTicket, readTicket } from '../help/tickets.ts';

const HANGZHOU = 'zj-hz-branch';
const NINGBO = 'zj-nb-branch';
/** Serves the same city as the first. */
const SECOND = 'zj-hz-second-branch';

let centre: TestCentre;
let agent: Person;
let hangzhou: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  hangzhou = await centre.signIn('branch-hz');
  const names = { nameZh: '宁波分公司', nameEn: 'Ningbo branch' };
  const ningbo = { id: NINGBO, provinceId: 'zj', cityId: 'zj-nb', kind: 'branch' as const, handles: [] };
  const second = { ...ningbo, id: SECOND, cityId: 'zj-hz', nameZh: '杭州第二分公司', nameEn: 'Second Hangzhou branch' };
  const nowhere = { ...ningbo, id: 'zj-nowhere', cityId: null, nameZh: '无城市分公司', nameEn: 'Branch of no city' };
  await inOneWork(centre.centre, async (work) => {
    for (const team of [{ ...ningbo, ...names }, second, nowhere]) await saveTeam(work, team);
  });
});
afterAll(() => centre?.close());

async function inHand(): Promise<TicketWithHistory> {
  const raised = await raiseTicket(agent, { category: 'network', form: { happened: '机场附近无信号' } });
  return moveTicket(hangzhou, raised, 'accept');
}

async function listRefusedRights(): Promise<string[]> {
  const { rows } = await sql<{ right: string }>`select about->>'right' as right from audit_entry
    where what = 'refused'`.execute(centre.centre.db);
  return rows.map(({ right }) => right);
}

/** As the desk does: any verb, with what is asked for it. */
const transfer = (who: Person, { id, version }: TicketWithHistory, said: object) =>
  who.post<TicketWithHistory & { code?: string }>(`/api/tickets/${id}/moves`, {
    verb: 'transfer',
    key: newKey(),
    version,
    ...said,
  });

describe('a ticket of one branch', () => {
  test('is transferred to the branch of another city, unaccepted, with the reason', async () => {
    const ticket = await inHand();
    expect(ticket).toMatchObject({ team: { id: HANGZHOU }, stage: 'accepted' });
    expect(ticket.moves).toContain('transfer');
    const { status, body } = await transfer(hangzhou, ticket, { teamId: NINGBO, reason: '基站属宁波' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ stage: 'assigned', team: { id: NINGBO }, holder: null });
    expect(body.acceptBy).not.toBeNull();
    expect(body.history.at(-1)).toMatchObject({
      kind: 'transfer',
      detail: { reason: '基站属宁波', teamId: NINGBO, team: { zh: '宁波分公司' }, from: 'accepted', to: 'assigned' },
    });
    expect((await readTicket(hangzhou, ticket.id)).moves).not.toContain('accept');
  });

  test('is transferred once where the answer was lost and the same is sent again, alone or with many', async () => {
    const [one, other] = [await inHand(), await inHand()];
    const order = { verb: 'transfer', key: newKey(), teamId: NINGBO, reason: '基站属宁波' };
    const send = () => hangzhou.post(`/api/tickets/${one.id}/moves`, { ...order, version: one.version });
    expect([(await send()).status, (await send()).status]).toEqual([200, 200]);
    const tickets = [{ id: other.id, version: other.version }];
    const sendMany = async () =>
      (await hangzhou.must(hangzhou.post<MovedMany>('/api/ticket-bulk/moves', { ...order, tickets })))[0]?.refusal;
    expect([await sendMany(), await sendMany()]).toEqual([null, null]);
    for (const { id } of [one, other]) {
      const { history } = await readTicket(agent, id);
      expect(history.filter(({ kind }) => kind === 'transfer')).toHaveLength(1);
    }
  });

  test('has an address of its own for it, like every move', async () => {
    const ticket = await inHand();
    const moved = await moveTicket(hangzhou, ticket, 'transfer', { teamId: NINGBO, reason: '基站属宁波' });
    expect(moved.team?.id).toBe(NINGBO);
  });

  test('is transferred to nothing else, and not without a reason or by somebody else', async () => {
    const ticket = await inHand();
    const refused = async (who: Person, said: object) => {
      const { status, body } = await transfer(who, ticket, said);
      return `${status} ${body.code}`;
    };
    const reason = '不属本地';
    expect(await refused(hangzhou, { teamId: 'zj-network', reason })).toBe('400 not-another-branch');
    expect(await refused(hangzhou, { teamId: HANGZHOU, reason })).toBe('400 not-another-branch');
    expect(await refused(hangzhou, { teamId: SECOND, reason })).toBe('400 not-another-branch');
    expect(await refused(hangzhou, { teamId: 'zj-nowhere', reason })).toBe('400 not-another-branch');
    expect(await refused(hangzhou, { teamId: 'js-service', reason })).toBe('400 no-such-team');
    expect(await refused(hangzhou, { teamId: NINGBO })).toBe('400 malformed-request');
    expect(await refused(agent, { teamId: NINGBO, reason })).toBe('403 not-allowed');
    expect(await listRefusedRights()).toContain('ticket:handle');
    expect(await refused(await centre.signIn('network-zj'), { teamId: NINGBO, reason })).toBe('403 not-of-the-team');
    expect(await readTicket(hangzhou, ticket.id)).toMatchObject({ version: ticket.version, team: { id: HANGZHOU } });
  });
});

test('the desk is told what a transfer takes', async () => {
  const moves = await agent.must(agent.get<{ verb: string }[]>('/api/ticket-moves'));
  expect(moves.find(({ verb }) => verb === 'transfer')).toEqual({
    verb: 'transfer',
    bulk: true,
    reasoned: true,
    reversible: true,
    fields: [
      { name: 'teamId', type: 'branch', required: true },
      { name: 'reason', type: 'words', required: true },
    ],
  });
});

test('many tickets are transferred at once, after a preview that knows which team can have them', async () => {
  const tickets = [await inHand(), await inHand()];
  const ticketIds = tickets.map(({ id }) => id);
  const preview = (teamId: string) =>
    hangzhou.must(
      hangzhou.post<{ tickets: { to: string | null; hindrance: string | null }[] }>('/api/ticket-bulk/preview', {
        verb: 'transfer',
        teamId,
        ticketIds,
      }),
    );
  const [own, second, other] = [await preview(HANGZHOU), await preview(SECOND), await preview(NINGBO)];
  for (const { tickets: shown } of [own, second])
    expect(shown.map(({ hindrance }) => hindrance)).toEqual(['not-another-branch', 'not-another-branch']);
  expect(other.tickets.map(({ to }) => to)).toEqual(['assigned', 'assigned']);
  const order = { verb: 'transfer', key: newKey(), teamId: NINGBO, reason: '宁波范围' };
  const seen = tickets.map(({ id, version }) => ({ id, version }));
  const moved = await hangzhou.must(hangzhou.post<MovedMany>('/api/ticket-bulk/moves', { ...order, tickets: seen }));
  expect(moved.map(({ refusal }) => refusal)).toEqual([null, null]);
  const now = await Promise.all(ticketIds.map((id) => readTicket(agent, id)));
  expect(now.map(({ team }) => team?.id)).toEqual([NINGBO, NINGBO]);
});

describe.each(['v4', 'v5'] as const)('another system, over TMF621 %s,', (version) => {
  let partner: OtherSystem;
  beforeAll(async () => {
    partner = await OtherSystem.withKey(centre, await centre.signIn('admin'));
  });

  const assignee = (id: string) =>
    version === 'v4'
      ? { id, role: 'assignee', '@referredType': 'Organization' }
      : {
          '@type': 'RelatedPartyOrPartyRole',
          role: 'assignee',
          partyOrPartyRole: { '@type': 'PartyRef', id, '@referredType': 'Organization' },
        };
  const patch = (id: string, changes: object): Promise<Answer<Resource>> =>
    partner.send('PATCH', `${at[version]}/troubleTicket/${id}`, changes, {
      'content-type': 'application/merge-patch+json',
    });

  test('transfers it by the status of a ticket with a team, naming the branch as its assignee', async () => {
    const { id } = await inHand();
    const change = { status: 'acknowledged', statusChangeReason: '基站属宁波' };
    const { status, body } = await patch(id, { ...change, relatedParty: [assignee(NINGBO)] });
    expect({ status, body }).toMatchObject({ status: 200, body: change });
    const ticket = await readTicket(agent, id);
    expect(ticket).toMatchObject({ stage: 'assigned', team: { id: NINGBO }, holder: null });
    expect(ticket.history.at(-1)).toMatchObject({ kind: 'transfer', detail: { reason: '基站属宁波', by: '合作方' } });
  });

  test.each([HANGZHOU, SECOND, 'zj-network'])('names %s as a party, and the ticket stays where it is', async (team) => {
    const raised = await raiseTicket(agent, { category: 'network', form: { happened: '机场附近无信号' } });
    const { status, body } = await patch(raised.id, { relatedParty: [assignee(team)] });
    expect({ status, body }).toMatchObject({ status: 200, body: { status: 'acknowledged' } });
    expect(await readTicket(agent, raised.id)).toMatchObject({ stage: 'assigned', team: { id: HANGZHOU } });
  });

  test('gives it back by the same status where it names no branch of ours', async () => {
    const { id } = await inHand();
    const change = { status: 'acknowledged', statusChangeReason: '不属本地' };
    expect((await patch(id, { ...change, relatedParty: [assignee('acme')] })).status).toBe(200);
    expect(await readTicket(agent, id)).toMatchObject({ stage: 'open', team: null });
  });
});
