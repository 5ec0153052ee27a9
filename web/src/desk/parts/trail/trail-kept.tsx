import { type ReactNode, useMemo, useState } from 'react';
import { type Trail, TrailContext } from './trail.ts';

/** Keeps the list that one came from, over all pages. */
export function TrailKept({ children }: { children: ReactNode }) {
  const [trail, lay] = useState<Trail | null>(null);
  const walked = useMemo(() => ({ trail, lay }), [trail]);
  return <TrailContext value={walked}>{children}</TrailContext>;
}
