/** Lower ones stand before. */
export function byOrder(one: { order: number }, other: { order: number }): number {
  return one.order - other.order;
}
