import { v7 } from 'uuid';

/** A UUID v7 (RFC 9562): ids sort by the time they were made, on any PostgreSQL version. */
export function newId(at: Date): string {
  return v7({ msecs: at.getTime() });
}
