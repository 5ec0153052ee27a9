import type { MadeKey } from '../../../src/doors/tmf/keys/key-contract.ts';
import type { Static } from 'typebox';
import type { TestCentre } from '../centre.ts';
import type { Method, Person } from '../person.ts';

export interface Answer<T> {
  status: number;
  body: T;
  headers: Record<string, string | string[] | number | undefined>;
}

export type Resource = Record<string, unknown> & { id: string; href: string; code?: string };

/** Another system with a key, doing what it does over the standard interface. */
export class OtherSystem {
  readonly #centre: TestCentre;
  readonly key: string;
  readonly keyId: string;

  private constructor(centre: TestCentre, { key, id }: { key: string; id: string }) {
    this.#centre = centre;
    this.key = key;
    this.keyId = id;
  }

  static async withKey(centre: TestCentre, admin: Person, more: object = {}): Promise<OtherSystem> {
    const wanted = {
      name: '合作方',
      provinceId: 'zj',
      rights: ['tmf621:read', 'tmf621:write', 'tmf683:read'],
      perMinute: 6000,
      ...more,
    };
    return new OtherSystem(centre, await admin.must(admin.post<Static<typeof MadeKey>>('/api/api-keys', wanted)));
  }

  async send<T = Resource>(method: Method, url: string, payload?: object, headers: object = {}): Promise<Answer<T>> {
    const reply = await this.#centre.app.inject({
      method,
      url,
      headers: { authorization: `Bearer ${this.key}`, ...headers },
      ...(payload && { payload: JSON.stringify(payload) }),
      ...(payload && {
        headers: { authorization: `Bearer ${this.key}`, 'content-type': 'application/json', ...headers },
      }),
    });
    return { status: reply.statusCode, body: reply.body ? reply.json<T>() : ({} as T), headers: reply.headers };
  }

  get<T = Resource>(url: string): Promise<Answer<T>> {
    return this.send<T>('GET', url);
  }
}

export const at = { v4: '/tmf-api/troubleTicket/v4', v5: '/tmf-api/troubleTicket/v5' } as const;

/** What a ticket has to have in each version. */
export const mandatory = {
  v4: { description: '宽带无法上网', severity: 'Major', ticketType: 'fault' },
  v5: { '@type': 'TroubleTicket', description: '宽带无法上网', severity: 'Major', ticketType: 'fault' },
} as const;

/** What a partner may give beyond it. */
export const fullTicket = {
  v4: {
    ...mandatory.v4,
    name: '宽带断线',
    externalId: 'EXT-1',
    priority: 'High',
    requestedResolutionDate: '2026-03-05T00:00:00.000Z',
    channel: { id: 'partner-web', name: '合作方网站' },
    note: [{ author: 'NOC', text: '请尽快处理' }],
    relatedParty: [{ id: 'acme', role: 'originator', name: 'ACME ISP', '@referredType': 'Organization' }],
    relatedEntity: [{ id: 'line-7', role: 'affected', '@referredType': 'Service' }],
    attachment: [
      { name: '照片', url: 'https://partner.example/1.png', mimeType: 'image/png', attachmentType: 'picture' },
    ],
    troubleTicketRelationship: [{ id: 'T-0', relationshipType: 'dependent' }],
  },
  v5: {
    ...mandatory.v5,
    name: '宽带断线',
    externalIdentifier: [
      { '@type': 'ExternalIdentifier', id: 'EXT-5', owner: 'ACME', externalIdentifierType: 'ticket' },
    ],
    priority: 'High',
    requestedResolutionDate: '2026-03-05T00:00:00.000Z',
    channel: { '@type': 'ChannelRef', id: 'partner-web', name: '合作方网站' },
    note: [{ '@type': 'Note', author: 'NOC', text: '请尽快处理' }],
    relatedParty: [
      {
        '@type': 'RelatedPartyRefOrPartyRoleRef',
        role: 'originator',
        partyOrPartyRole: { '@type': 'PartyRef', id: 'acme', name: 'ACME ISP', '@referredType': 'Organization' },
      },
    ],
    relatedEntity: [
      {
        '@type': 'RelatedEntity',
        role: 'affected',
        entity: { '@type': 'EntityRef', id: 'line-7', '@referredType': 'Service' },
      },
    ],
    attachment: [
      {
        '@type': 'Attachment',
        name: '照片',
        url: 'https://partner.example/1.png',
        mimeType: 'image/png',
        attachmentType: 'picture',
      },
    ],
    troubleTicketRelationship: [{ '@type': 'TroubleTicketRelationship', id: 'T-0', relationshipType: 'dependent' }],
    troubleTicketCharacteristic: [{ '@type': 'StringCharacteristic', name: 'line', valueType: 'string', value: '7' }],
  },
};
