import { describe, expect, test } from 'vitest';
import { deliveries, type DeliveryMove, deliveryMoves, nextDelivery } from './message-lifecycle.ts';

test.each<[DeliveryMove, string]>([
  ['read-by-staff', 'in received → read'],
  ['try-again', 'out queued → queued'],
  ['send', 'out queued → sent'],
  ['deliver', 'out queued|sent → delivered'],
  ['read-by-customer', 'out queued|sent|delivered → read'],
  ['fail', 'out queued|sent → failed'],
  ['retry', 'out failed → queued'],
])('%s: %s', (move, expected) => {
  const { of, to } = deliveryMoves[move];
  const from = deliveries.filter((delivery) => nextDelivery({ direction: of, delivery }, move) !== null);
  expect(`${of} ${from.join('|')} → ${to}`).toBe(expected);
});

describe('nothing moves a message of the other direction', () => {
  test.each(Object.keys(deliveryMoves) as DeliveryMove[])('%s', (move) => {
    const direction = deliveryMoves[move].of === 'in' ? 'out' : 'in';
    expect(deliveries.map((delivery) => nextDelivery({ direction, delivery }, move))).toEqual(
      deliveries.map(() => null),
    );
  });
});
