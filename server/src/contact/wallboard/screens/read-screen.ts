import type { FastifyRequest } from 'fastify';
import { secondsLater } from '../../../platform/clock.ts';
import type { Centre } from '../../../platform/work.ts';
import type { ScreenBoard } from '../board/board-contract.ts';
import { boardStates } from '../board/judge-state.ts';
import { readFigures, readPeople } from '../board/read-board.ts';
import { hashOfScreenToken } from './make-screen.ts';
import { screenNotOpen } from './screen-refusals.ts';
import { findScreen, noteScreens } from './screen-store.ts';

export const SCREEN_COOKIE = 'jieyi_wall_screen';
const NOTED_EVERY_SECONDS = 60;

export type OpenScreen = NonNullable<Awaited<ReturnType<typeof findScreen>>>;

/** The screen whose link it is. @throws screenNotOpen */
export async function screenOfToken(centre: Centre, token: string): Promise<OpenScreen> {
  const screen = await findScreen(centre.db, hashOfScreenToken(token));
  if (!screen) throw screenNotOpen();
  return screen;
}

/** The token that the browser of a screen sends by itself; empty where it sends none. */
export const tokenOf = ({ cookies }: FastifyRequest) => cookies[SCREEN_COOKIE] ?? '';

/** Figures alone, for whoever stands before it: nobody’s name, and nothing of any customer’s. @throws screenNotOpen */
export async function readScreen(centre: Centre, token: string): Promise<ScreenBoard> {
  const { name, provinceId, provinceZh, provinceEn } = await screenOfToken(centre, token);
  const now = centre.clock.now();
  const { people } = await readPeople(centre, provinceId, now);
  const states = boardStates.map((state) => ({ state, count: people.filter((one) => one.state === state).length }));
  return {
    ...(await readFigures(centre, provinceId, now)),
    name,
    province: { zh: provinceZh, en: provinceEn },
    states,
    inHand: people.reduce((sum, { contacts }) => sum + contacts, 0),
  };
}

/** Of these links those that hold; that they are looked at is noted. */
export async function noteLooked(centre: Centre, hashes: readonly string[]): Promise<Set<string>> {
  const now = centre.clock.now();
  return noteScreens(centre.db, hashes, now, secondsLater(now, -NOTED_EVERY_SECONDS));
}
