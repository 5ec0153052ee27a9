/** What a message is. `choice`: one of those that a quick reply offered; `system`: a line of the centre, by its code. */
export const messageKinds = ['text', 'picture', 'file', 'quick-reply', 'choice', 'system'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Who wrote: the customer, or one of us. */
export const directions = ['in', 'out'] as const;
export type Direction = (typeof directions)[number];

/** Where a message is. What came in: `received`, then `read` by staff; the others are of what goes out. */
export const deliveries = ['received', 'read', 'queued', 'sent', 'delivered', 'failed'] as const;
export type Delivery = (typeof deliveries)[number];

/** Why a message could not be sent; docs/rules/contacts.md#delivery. */
export const failures = ['customer-left', 'not-carried', 'channel-down', 'refused'] as const;
export type Failure = (typeof failures)[number];

/**
 * The delivery of a message, as a table: from which states a move may start, and where it leads. A customer may have read
 * what their channel has not confirmed as sent yet: then it was sent.
 */
export const deliveryMoves = {
  'read-by-staff': { of: 'in', from: ['received'], to: 'read' },
  'try-again': { of: 'out', from: ['queued'], to: 'queued' },
  send: { of: 'out', from: ['queued'], to: 'sent' },
  deliver: { of: 'out', from: ['queued', 'sent'], to: 'delivered' },
  'read-by-customer': { of: 'out', from: ['queued', 'sent', 'delivered'], to: 'read' },
  fail: { of: 'out', from: ['queued', 'sent'], to: 'failed' },
  retry: { of: 'out', from: ['failed'], to: 'queued' },
} as const satisfies Record<string, { of: Direction; from: readonly Delivery[]; to: Delivery }>;

export type DeliveryMove = keyof typeof deliveryMoves;

/** Where the move leads a message, or null where it may not start there. Pure. */
export function nextDelivery(
  message: { direction: Direction; delivery: Delivery },
  move: DeliveryMove,
): Delivery | null {
  const { of, from, to } = deliveryMoves[move];
  return message.direction === of && from.some((one) => one === message.delivery) ? to : null;
}
