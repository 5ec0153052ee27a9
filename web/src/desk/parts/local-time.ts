/** The operator's zone has no summer time: it is always eight hours ahead of UTC. */
const OFFSET = '+08:00';
const OFFSET_MS = 8 * 3_600_000;

/** `2026-03-02T10:00`, as the browser's field for date and time holds it, in the operator's zone. */
export function toLocal(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 16);
}

/** The instant that such a field means; null where it is empty or no time. */
export function toInstant(local: string): string | null {
  const at = new Date(`${local}${OFFSET}`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** When an outage that is just being reported usually began. */
export function tenMinutesAgo(): string {
  return toLocal(new Date(Date.now() - 600_000));
}
