import { expect, test } from 'vitest';
import type { Linked, TicketLinks } from '../../api/casework/links.ts';
import { relatedTickets } from './related.ts';

const linked = (id: string): Linked => ({
  id,
  number: id,
  kind: 'complaint',
  category: 'billing',
  summary: '',
  stage: 'open',
  stageName: { zh: '待派单', en: 'To assign' },
  state: 'open',
  raisedAt: '2026-03-02T00:00:00Z',
});
const mergeable = (id: string) => ({ ...linked(id), to: { zh: '已撤销', en: 'Cancelled' }, promises: 0, dueAt: null });
const none: TicketLinks = {
  parent: null,
  mergedInto: null,
  children: [],
  open: 0,
  ended: 0,
  merges: [],
  links: [],
  mayMergeWith: [],
  mayGoUnder: [],
};

test('a ticket that was split off is there once, though it is of the same customer, with what can be done about it', () => {
  const links = { ...none, links: [{ kind: 'split-off' as const, ticket: linked('A') }] };
  const related = relatedTickets({
    ...links,
    mayMergeWith: [mergeable('A'), mergeable('B')],
    mayGoUnder: [linked('B')],
  });
  expect(
    related.map(({ ticket, relation, mergeable: m, mayBeParent }) => [ticket.id, relation, m?.id, mayBeParent]),
  ).toEqual([
    ['A', 'split-off', 'A', false],
    ['B', 'near', 'B', true],
  ]);
});

test('its own parent is the parent, and not offered again', () => {
  const related = relatedTickets({ ...none, parent: linked('P'), mayMergeWith: [mergeable('C')] });
  expect(related.map(({ ticket, relation, mayBeParent }) => [ticket.id, relation, mayBeParent])).toEqual([
    ['P', 'parent', false],
    ['C', 'near', false],
  ]);
});

test('what ended in it can be taken apart as long as its merge can', () => {
  const merge = { id: 'm', at: '2026-03-02T00:00:00Z', by: null, tickets: [linked('A')], canBeUndone: true };
  const later = { ...merge, id: 'n', tickets: [linked('B')], canBeUndone: false };
  expect(relatedTickets({ ...none, merges: [merge, later] }).map(({ mergeId }) => mergeId)).toEqual(['m', null]);
});
