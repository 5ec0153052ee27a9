import { expect, test } from 'vitest';
import type { ContactSummary, HandOver } from '../../../api/types.ts';
import { groupContacts } from './group-contacts.ts';

const contact = (id: string, state: string): ContactSummary => ({
  id,
  customerId: `customer-${id}`,
  customerName: '张*',
  customerLevel: 'gold',
  standing: 'known',
  address: { kind: 'phone', shown: '138****2041' },
  wayIn: 'hotline',
  state,
  matterType: null,
  arrivedAt: '2026-11-20T08:00:00Z',
  answeredAt: null,
  unread: 0,
  awaitsSince: null,
});

const handOver = (contactId: string, state: HandOver['state']): HandOver => ({
  id: `hand-over-${contactId}`,
  contactId,
  customerName: '李*',
  customerLevel: 'ordinary',
  matterType: 'billing.roaming',
  state,
  from: { zh: '王敏', en: 'Wang Min' },
  expert: null,
  offeredAt: '2026-11-20T08:05:00Z',
  acceptedAt: null,
  endedAt: null,
  ending: null,
  reason: null,
});

test('what waits for an answer stands first', () => {
  const groups = groupContacts(
    [contact('a', 'wrap-up'), contact('b', 'ringing'), contact('c', 'active'), contact('e', 'returned')],
    [handOver('d', 'offered')],
    true,
  );
  expect(groups.map((group) => group.name)).toEqual(['offered', 'ringing', 'returned', 'active', 'wrap-up']);
});

test('a contact is listed once, and a finished hand-over not at all', () => {
  const groups = groupContacts([contact('a', 'active')], [handOver('a', 'offered'), handOver('b', 'finished')], false);
  expect(groups.flatMap((group) => group.items).map((one) => one.contactId)).toEqual(['a']);
});

test('an agent sees what they handed over as handed over', () => {
  expect(groupContacts([], [handOver('a', 'accepted')], false)[0]?.name).toBe('handed');
});
