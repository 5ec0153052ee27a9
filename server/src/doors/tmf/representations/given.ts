import { type Static, Type } from 'typebox';
import { nullable } from '../../../platform/contract-parts.ts';

const Text = Type.String();
const Maybe = nullable(Text);

/** A party, entity or channel of another system, by its id there. */
const Reference = Type.Object({ id: Text, role: Maybe, referredType: Maybe, href: Maybe, name: Maybe });
export type Reference = Static<typeof Reference>;

/** A file that lies elsewhere, or, where it has a size, one that was given with its content and is kept here. */
const AttachmentGiven = Type.Object({
  id: Maybe,
  href: Maybe,
  name: Maybe,
  description: Maybe,
  url: Maybe,
  mimeType: Maybe,
  attachmentType: Maybe,
  referredType: Maybe,
  /** Bytes. */
  size: Type.Optional(Type.Integer()),
});
export type AttachmentGiven = Static<typeof AttachmentGiven>;

/** What another system gave with a ticket beyond what a ticket of ours has; the same for every version of the standard. */
export const Given = Type.Object({
  name: Maybe,
  ticketType: Maybe,
  severity: Maybe,
  /** What we took that severity for; once ours is another, theirs is not told any more. */
  severityAs: Maybe,
  priority: Maybe,
  requestedResolutionDate: Maybe,
  channel: nullable(Reference),
  identifiers: Type.Array(Type.Object({ id: Text, owner: Maybe, type: Maybe })),
  parties: Type.Array(Reference),
  entities: Type.Array(Reference),
  attachments: Type.Array(AttachmentGiven),
  relationships: Type.Array(Type.Object({ id: Text, href: Maybe, name: Maybe, type: Maybe })),
  characteristics: Type.Array(Type.Record(Text, Type.Unknown())),
});
export type Given = Static<typeof Given>;

/** What another system asks for: what it gives, the words, and what only ever adds to the history. */
export interface Wanted {
  description: string;
  status: string | null;
  statusChangeReason: string | null;
  notes: { id: string | null; author: string | null; text: string }[];
  files: FileGiven[];
  /** The kind that a specification names. */
  specification: string | null;
  given: Given;
}

/** What an attachment holds, in base64; `place`: which of those given. */
export interface FileGiven {
  place: number;
  name: string;
  declared: string;
  content: string;
}

export const nothingGiven: Given = {
  name: null,
  ticketType: null,
  severity: null,
  severityAs: null,
  priority: null,
  requestedResolutionDate: null,
  channel: null,
  identifiers: [],
  parties: [],
  entities: [],
  attachments: [],
  relationships: [],
  characteristics: [],
};

/** A ticket as both versions of the standard show it. */
export interface TicketView {
  id: string;
  number: string;
  kind: string;
  kindVersion: number;
  provinceId: string;
  description: string;
  severity: string;
  status: string;
  statusChanges: { status: string; at: string; reason: string | null }[];
  notes: { id: string; at: string; author: string; text: string }[];
  externalId: string | null;
  customerId: string | null;
  wayIn: string | null;
  related: { id: string; type: string }[];
  raisedAt: string;
  changedAt: string;
  /** When our own clocks promise that it is resolved. */
  expectedAt: string | null;
  given: Given;
}
