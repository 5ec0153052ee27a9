import type { Tree } from '../order/forest.ts';
import type { ChannelPlan, Plan } from '../rules/compile-plan.ts';

/** People with the same in their hands, of whom the same people are kept for others: the longest idle first. */
export interface Cell extends Tree {
  readonly load: Load;
  /** The keeps, a bit each, of which taking one more would use up a person. */
  readonly seats: number;
}

/** What somebody has in their hands: so many contacts of each channel. */
export class Load {
  readonly counts: readonly number[];
  readonly units: number;
  /** Whether there is room for one more, by channel. */
  readonly room: readonly boolean[];
  readonly hasRoom: boolean;
  readonly cells: Cell[] = [];
  readonly more: Load[] = [];
  readonly fewer: Load[] = [];

  constructor(counts: readonly number[], channels: readonly ChannelPlan[], units: number) {
    this.counts = counts;
    this.units = channels.reduce((sum, channel) => sum + channel.units * (counts[channel.index] ?? 0), 0);
    this.room = channels.map(
      (channel) => (counts[channel.index] ?? 0) < channel.max && this.units + channel.units <= units,
    );
    this.hasRoom = this.room.includes(true);
  }
}

/** Every load that came up, each once, and the cells of people by channel they have room for: the least loaded first. */
export class Loads {
  readonly none: Load;
  /** By channel. */
  readonly cellsFor: readonly Cell[][];
  readonly #channels: readonly ChannelPlan[];
  readonly #units: number;
  readonly #known = new Map<string, Load>();

  constructor(plan: Plan) {
    this.#channels = [...plan.channels.values()];
    this.#units = plan.rules.units;
    this.cellsFor = this.#channels.map(() => []);
    this.none = this.#find(this.#channels.map(() => 0));
  }

  withMore(load: Load, { index }: ChannelPlan): Load {
    return (load.more[index] ??= this.#find(load.counts.with(index, (load.counts[index] ?? 0) + 1)));
  }

  withFewer(load: Load, { index }: ChannelPlan): Load {
    return (load.fewer[index] ??= this.#find(load.counts.with(index, (load.counts[index] ?? 0) - 1)));
  }

  cellOf(load: Load, seats: number): Cell {
    const known = load.cells[seats];
    if (known) return known;
    const cell = { root: 0, load, seats };
    load.cells[seats] = cell;
    for (const [index, cells] of this.cellsFor.entries()) if (load.room[index]) insertByUnits(cells, cell);
    return cell;
  }

  #find(counts: readonly number[]): Load {
    const name = counts.join(' ');
    const known = this.#known.get(name) ?? new Load(counts, this.#channels, this.#units);
    this.#known.set(name, known);
    return known;
  }
}

function insertByUnits(cells: Cell[], cell: Cell): void {
  const place = cells.findIndex((other) => other.load.units > cell.load.units);
  cells.splice(place < 0 ? cells.length : place, 0, cell);
}
