import type { LifeState, TicketLife, TicketVerb } from '../../../api/types.ts';

/** A state as a box, in the order of its life from above. */
export interface PlacedState {
  state: LifeState;
  y: number;
}

/** A move as a line: straight to the next box, in an arc on the left onwards, on the right backwards. */
export interface PlacedMove {
  verb: TicketVerb;
  from: string;
  to: string;
  path: string;
}

export interface PlacedLife {
  states: PlacedState[];
  moves: PlacedMove[];
  /** Where boxes begin. */
  left: number;
  width: number;
  height: number;
}

export const BOX = { width: 148, height: 34 } as const;
const STEP = 56;
const MARGIN = 12;
const NEAREST = 18;
const FURTHER = 13;

/** Where everything of a life goes on paper: any life has a picture, whatever its administrator thinks up. Pure. */
export function placeLife({ states, moves }: TicketLife): PlacedLife {
  const rowOf = new Map(states.map(({ id }, row) => [id, row]));
  const lines = moves.flatMap(({ verb, from, to }) =>
    from.flatMap((start) => {
      const [a, b] = [rowOf.get(start), rowOf.get(to)];
      return a === undefined || b === undefined || a === b ? [] : [{ verb, from: start, to, a, b }];
    }),
  );
  const reach = (toLeft: boolean) =>
    Math.max(0, ...lines.filter(({ a, b }) => (toLeft ? b - a > 1 : b < a)).map(({ a, b }) => offset(a, b)));
  const [left, right] = [reach(true) + MARGIN, reach(false) + MARGIN];
  const x = { left, right: left + BOX.width, middle: left + BOX.width / 2 };
  return {
    states: states.map((state, row) => ({ state, y: topOf(row) })),
    moves: lines.map(({ a, b, ...move }) => ({ ...move, path: pathOf(a, b, x) })),
    left,
    width: left + BOX.width + right,
    height: topOf(states.length - 1) + BOX.height + MARGIN,
  };
}

const topOf = (row: number) => MARGIN + row * STEP;
const middleOf = (row: number) => topOf(row) + BOX.height / 2;
const offset = (a: number, b: number) => NEAREST + FURTHER * Math.abs(b - a);

function pathOf(a: number, b: number, x: { left: number; right: number; middle: number }): string {
  if (b === a + 1) return `M${x.middle} ${topOf(a) + BOX.height}V${topOf(b)}`;
  const side = b > a ? x.left : x.right;
  const bend = b > a ? side - offset(a, b) : side + offset(a, b);
  // Leaves a little below the middle and arrives a little above it, so that ends do not lie on each other.
  const [start, end] = [middleOf(a) + 6, middleOf(b) - 6];
  return `M${side} ${start}C${bend} ${start} ${bend} ${end} ${side} ${end}`;
}
