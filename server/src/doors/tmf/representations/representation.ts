import type { TSchema } from 'typebox';
import type { Refusal } from '../../../platform/refusal.ts';
import type { AttachmentGiven, FileGiven, TicketView, Wanted } from './given.ts';

/** How one version of the standard writes tickets, events and refusals. */
export interface Representation {
  version: 'v4' | 'v5';
  base: string;
  shapes: { create: TSchema; ticket: TSchema; error: TSchema };
  /** Attributes that stay whatever `fields` says. */
  always: readonly string[];
  /** Attributes that the server alone sets. */
  ours: readonly string[];
  /** Attributes that are lists. */
  lists: readonly string[];
  /** In which forms, besides JSON, a change may come. */
  patchForms: readonly string[];
  present(view: TicketView): Record<string, unknown>;
  /** What a body of the shape `create` wants. */
  read(body: unknown): Wanted;
  presentError(refusal: Refusal): object;
  presentEvent(event: EventView): object;
}

export interface EventView {
  id: string;
  type: string;
  at: string;
  ticket: Record<string, unknown>;
  ticketId: string;
  number: string;
}

/** Leaves out what is not there: the standard has no null. */
export function without(attributes: Record<string, unknown>): Record<string, unknown> {
  const there = ([, value]: [string, unknown]) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(attributes).filter(there));
}

/** Where an attachment lies; one that is kept here is fetched with the key. */
export function attachmentsOf(base: string, { id: ticketId, given }: TicketView) {
  return given.attachments.map(({ size, ...file }): AttachmentShown => {
    if (size === undefined) return file;
    const address = `${base}/troubleTicket/${ticketId}/attachment/${file.id ?? ''}`;
    return { ...file, href: address, url: address, size: { amount: size, units: 'byte' } };
  });
}

export type AttachmentShown = Omit<AttachmentGiven, 'size'> & { size?: { amount: number; units: string } };

/** Which attachments bring what they hold. */
export function filesIn(attachments: readonly { [name: string]: unknown }[]): FileGiven[] {
  return attachments.flatMap(({ content, name, mimeType }, place) =>
    typeof content === 'string' ? [{ place, content, name: textOf(name), declared: textOf(mimeType) }] : [],
  );
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** The message of a refusal: what to do, and what exactly was wrong. */
export function messageOf({ remedy, details }: Refusal): string {
  const told = (details ?? []).map(({ field, message }) => (field ? `${field} ${message}` : message)).join('; ');
  return told ? `${remedy} (${told})` : remedy;
}

/** Referred types of parties that are roles, as version 5 tells them apart. */
export const partyRoles = ['Customer', 'Supplier', 'PartyRole', 'ProductOfferingProvider'] as const;

/** A text; null where it is none: shapes are open, and what they do not name may be anything. */
export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export const eventTypes = [
  'TroubleTicketCreateEvent',
  'TroubleTicketAttributeValueChangeEvent',
  'TroubleTicketStatusChangeEvent',
  'TroubleTicketDeleteEvent',
  'TroubleTicketResolvedEvent',
  'TroubleTicketInformationRequiredEvent',
] as const;
export type EventType = (typeof eventTypes)[number];
