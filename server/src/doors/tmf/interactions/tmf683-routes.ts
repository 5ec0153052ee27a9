import { type TSchema, Type } from 'typebox';
import { shape } from '../../../platform/contract-parts.ts';
import type { Routes } from '../../../platform/http.ts';
import type { Centre } from '../../../platform/work.ts';
import { maskName } from '../../../foundation/customers/index.ts';
import { answerAsTmf } from '../representations/answer-as-tmf.ts';
import { chooseFields } from '../patches/choose-fields.ts';
import { ListParameters, readListQuery } from '../filters/read-list-query.ts';
import { keyOf } from '../keys/guard-keys.ts';
import { describeFilters } from '../filters/find-attribute.ts';
import { base, findInteraction, type InteractionRow, interactionTable, listInteractions } from './interaction-store.ts';
import { noSuchInteraction, notOffered } from '../refusals.ts';
import { sees, UUID } from '../trouble-tickets/read-trouble-tickets.ts';
import { ErrorV4 } from '../representations/shapes-v4.ts';
import { without } from '../representations/representation.ts';
import { representationV4 } from '../representations/representation-v4.ts';
import { oneOf } from '../../../platform/stored.ts';

const maybe = <T extends TSchema>(schema: T) => Type.Optional(schema);
const Text = Type.String();
const Date = Type.String({ format: 'date-time' });
const open = { additionalProperties: true } as const;
const named = { id: Text, href: Text, name: maybe(Text), '@referredType': maybe(Text) };
const Channel = Type.Object(named, open);
const Party = Type.Object({ ...named, role: maybe(Text), '@referredType': Text }, open);
const Item = Type.Object(
  {
    id: Text,
    item: maybe(Type.Object({ id: Text, role: Text, href: maybe(Text), '@referredType': maybe(Text) }, open)),
  },
  open,
);

const PartyInteraction = shape(
  'PartyInteractionV4',
  {
    id: maybe(Text),
    href: maybe(Text),
    creationDate: maybe(Date),
    direction: maybe(Text),
    reason: maybe(Text),
    status: maybe(Text),
    statusChangeDate: maybe(Date),
    interactionDate: maybe(Type.Object({ startDateTime: maybe(Date), endDateTime: maybe(Date) })),
    channel: maybe(Type.Array(Channel)),
    relatedParty: maybe(Type.Array(Party)),
    interactionItem: maybe(Type.Array(Item)),
    '@type': maybe(Text),
  },
  open,
);
const errors = { default: ErrorV4 };
const directionOf = { customer: 'inbound', us: 'outbound' } as const;
const contactStates = ['waiting', 'ringing', 'returned', 'active', 'wrap-up', 'closed'] as const;
const statusOf: Readonly<Record<(typeof contactStates)[number], string>> = {
  waiting: 'open',
  ringing: 'open',
  returned: 'open',
  active: 'inProgress',
  'wrap-up': 'inProgress',
  closed: 'completed',
};

/** Contacts as party interactions, to be read only: who by id and masked name, never what was said. TMF683 v4. */
export const tmf683Routes =
  (centre: Centre): Routes =>
  async (app) => {
    answerAsTmf(app, representationV4);
    for (const hide of [false, true]) {
      const end = hide ? '/' : '';
      const common = { hide, security: [{ apiKey: [] }], tags: ['TMF683 v4'] };

      app.get(
        `/partyInteraction${end}`,
        {
          config: { right: 'tmf683:read' },
          schema: {
            ...common,
            operationId: 'listPartyInteractions',
            summary: 'Contacts of the key’s province, newest first',
            description: `${describeFilters(interactionTable)} A name is masked, and can neither be filtered nor sorted by. 200 a page at most`,
            querystring: ListParameters,
            response: { 200: Type.Array(PartyInteraction), 206: Type.Array(PartyInteraction), ...errors },
          },
        },
        async (request, reply) => {
          const { after, before } = request.query;
          if ((after ?? before) !== undefined) throw notOffered();
          const query = readListQuery(request.query);
          const { rows, total } = await listInteractions(centre.db, keyOf(request).provinceId, query);
          reply.header('x-total-count', total).header('x-result-count', rows.length);
          reply.status(query.isPage && rows.length < total ? 206 : 200);
          return reply.send(rows.map((row) => chooseFields(present(row), query.fields, [], PartyInteraction)));
        },
      );

      app.get(
        `/partyInteraction/:id${end}`,
        {
          config: { right: 'tmf683:read' },
          schema: {
            ...common,
            operationId: 'retrievePartyInteraction',
            summary: 'One contact',
            params: Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) }),
            querystring: Type.Object({ fields: Type.Optional(Type.String({ maxLength: 2000 })) }),
            response: { 200: PartyInteraction, ...errors },
          },
        },
        async (request) => {
          const { id } = request.params;
          const row = UUID.test(id) ? await findInteraction(centre.db, id) : undefined;
          if (!row || !sees(keyOf(request), row.provinceId)) throw noSuchInteraction();
          return chooseFields(present(row), request.query.fields, [], PartyInteraction);
        },
      );
    }
  };

function present(row: InteractionRow): Record<string, unknown> {
  const changedAt = row.closedAt ?? row.endedAt ?? row.answeredAt ?? row.arrivedAt;
  return {
    id: row.id,
    href: `${base}/partyInteraction/${row.id}`,
    creationDate: row.arrivedAt.toISOString(),
    direction: directionOf[oneOf(['customer', 'us'], row.begunBy, 'contact.begun_by')],
    reason: row.matterType ?? 'unnamed',
    status: statusOf[oneOf(contactStates, row.state, 'contact.state')],
    statusChangeDate: changedAt.toISOString(),
    interactionDate: without({
      startDateTime: row.arrivedAt.toISOString(),
      endDateTime: row.endedAt?.toISOString(),
    }),
    channel: [{ id: row.wayIn, href: `urn:jieyi:way-in:${row.wayIn}`, name: row.wayIn, '@referredType': 'Channel' }],
    ...without({ relatedParty: relatedPartyOf(row) }),
    ...without({
      interactionItem: row.tickets.map((id) => ({
        id,
        item: {
          id,
          role: 'raised',
          href: `${representationV4.base}/troubleTicket/${id}`,
          '@referredType': 'TroubleTicket',
        },
      })),
    }),
    '@type': 'PartyInteraction',
  };
}

/** Who it is, where that is known; otherwise nobody is named. */
function relatedPartyOf({ customerId, name }: InteractionRow) {
  if (customerId === null || name === null) return undefined;
  const href = `urn:jieyi:customer:${customerId}`;
  return [{ id: customerId, href, name: maskName(name), role: 'customer', '@referredType': 'Customer' }];
}
