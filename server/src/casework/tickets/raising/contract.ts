import { type Static, Type } from 'typebox';
import { Id, Numbered, shape, textUpTo, Words } from '../../../platform/contract-parts.ts';
import { severities } from '../history/contract.ts';

const closed = { additionalProperties: false } as const;

export const RaiseTicket = shape(
  'RaiseTicket',
  {
    key: Type.String({ minLength: 8, maxLength: 64, description: 'Chosen by the client, once per intention' }),
    kind: Type.String({ maxLength: 60 }),
    category: Type.String({ maxLength: 60 }),
    customerId: Type.Optional(Id),
    contactId: Type.Optional(Type.String({ format: 'uuid', description: 'In which its customer asked for it' })),
    province: Type.Optional(
      Type.String({ maxLength: 40, description: 'For the group’s people, where no customer is named' }),
    ),
    summary: Words,
    form: Type.Record(Type.String({ maxLength: 40 }), textUpTo(2000), { maxProperties: 40 }),
    place: Type.Optional(Type.String({ maxLength: 200 })),
    severity: Type.Optional(Type.Enum(severities)),
  },
  closed,
);
export type RaiseTicket = Static<typeof RaiseTicket>;
export const RaisedTicket = Numbered;
