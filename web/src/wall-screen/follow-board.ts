import { useEffect, useState } from 'react';
import { centre } from '../api/client.ts';
import type { Shapes } from '../api/types.ts';

export type Board = Shapes['ScreenBoard'];

/** What a screen shows, and whether it follows the centre. */
export interface Followed {
  board: Board | null;
  /** How far the centre's clock is before this one's, in milliseconds. */
  ahead: number;
  /** `closed`: the link opens nothing, or was taken back. */
  line: 'opening' | 'up' | 'down' | 'closed';
}

const AGAIN_MS = 5000;
/** The centre beats every quarter of a minute: two were missed, and a little more. */
const SILENT_MS = 40_000;
const LOOK_MS = 5000;
/** That somebody is not heard of any more is nobody's event. */
const READ_EVERY_MS = 15_000;

/** Follows the figures of the link that the page was opened by, and comes back by itself. */
export function useBoard(token: string): Followed {
  const [followed, setFollowed] = useState<Followed>({ board: null, ahead: 0, line: 'opening' });
  useEffect(() => follow(token, (change) => setFollowed((before) => ({ ...before, ...change }))), [token]);
  return followed;
}

function follow(token: string, tell: (change: Partial<Followed>) => void): () => void {
  let stopped = false;
  let source: EventSource | null = null;
  let lastHeard = 0;
  const closed = () => {
    source?.close();
    source = null;
    if (!stopped) tell({ line: 'closed', board: null });
  };
  const read = async () => {
    const reply = await centre.GET('/api/wall-screen').catch(() => null);
    if (stopped) return;
    if (reply?.response.status === 401) return closed();
    if (!reply?.data) return tell({ line: 'down' });
    const { data: board } = reply;
    tell({ board, line: 'up', ahead: new Date(board.at).getTime() - Date.now() });
  };
  const listen = () => {
    source?.close();
    lastHeard = Date.now();
    const made = new EventSource('/api/wall-screen/live');
    const heard = () => {
      lastHeard = Date.now();
    };
    made.addEventListener('beat', heard);
    made.addEventListener('board.changed', () => {
      heard();
      void read();
    });
    made.addEventListener('taken-back', closed);
    made.addEventListener('error', () => {
      tell({ line: 'down' });
      // The browser comes back by itself, but not where it was refused.
      if (made.readyState === EventSource.CLOSED) source = null;
      void read();
    });
    source = made;
  };
  const open = async () => {
    const reply = await centre.POST('/api/wall-screen/open', { body: { token } }).catch(() => null);
    if (stopped) return;
    if (!reply || reply.response.status >= 500 || reply.response.status === 429) {
      tell({ line: 'down' });
      opening = setTimeout(() => void open(), AGAIN_MS);
      return;
    }
    if (!reply.response.ok) return closed();
    listen();
    watching = setInterval(() => {
      if (source === null || Date.now() - lastHeard > SILENT_MS) listen();
    }, LOOK_MS);
    reading = setInterval(() => void read(), READ_EVERY_MS);
  };
  let opening: ReturnType<typeof setTimeout> | undefined;
  let watching: ReturnType<typeof setInterval> | undefined;
  let reading: ReturnType<typeof setInterval> | undefined;
  void open();
  return () => {
    stopped = true;
    clearTimeout(opening);
    clearInterval(watching);
    clearInterval(reading);
    source?.close();
  };
}
