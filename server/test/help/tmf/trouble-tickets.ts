import { at, mandatory, type OtherSystem, type Resource } from './other-system.ts';
import { arePublished, publishedFolder, readShapes, type Shapes } from './published-shapes.ts';

export const versions = ['v4', 'v5'] as const;
type Version = (typeof versions)[number];

export const ticketSchemas = { v4: 'TroubleTicket', v5: 'TroubleTicket_RES' } as const;

/** The published schemas of both versions; null where they are absent, which is said. */
export function readPublished(): Record<Version, Shapes> | null {
  if (arePublished)
    return {
      v4: readShapes('TMF621-TroubleTicket-v4.0.0.swagger.json'),
      v5: readShapes('TMF621-Trouble_Ticket-v5.0.1.oas.yaml'),
    };
  console.error(`\n!!! ${publishedFolder} is absent: answers are NOT validated against the published schemas\n`);
  return null;
}

export const pathOf = (version: Version, id: string): string => `${at[version]}/troubleTicket/${id}`;

/** The trouble tickets of one partner. */
export class TroubleTickets {
  readonly #partner: OtherSystem;

  constructor(partner: OtherSystem) {
    this.#partner = partner;
  }

  list(version: Version, query = '') {
    return this.#partner.get<Resource[]>(`${at[version]}/troubleTicket${query}`);
  }

  async create(version: Version, more: object = {}): Promise<Resource> {
    const reply = await this.#partner.send('POST', `${at[version]}/troubleTicket`, { ...mandatory[version], ...more });
    if (reply.status !== 201) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  }

  patch(version: Version, id: string, body: object) {
    const type = { 'content-type': 'application/merge-patch+json' };
    return this.#partner.send('PATCH', pathOf(version, id), body, type);
  }
}
