import { Component, createComponentVNode, createVNode, type InfernoChildren, type VNode } from 'inferno';
import type { Services } from './services.ts';

const HTML = 1;
const COMPONENT = 2;

type Properties = Record<string, unknown>;

/** An HTML element for dmn-js's table, which is drawn by inferno and not by React. */
export function html(tag: string, className: string, children: InfernoChildren, properties: Properties = {}): VNode {
  const { key, ...rest } = properties;
  return createVNode(HTML, tag, className, children, 0, rest, typeof key === 'string' ? key : null);
}

export function part(kind: unknown, properties: Properties): VNode {
  return createComponentVNode(COMPONENT, kind, properties);
}

interface Surroundings {
  readonly injector: Services;
}

/** A component that draws itself again when the elements it shows change. */
export abstract class Drawn<Props extends object> extends Component<Props, object> {
  protected readonly services: Services;
  #watched: string[] = [];
  #round = 0;

  constructor(props: Props, context: Surroundings) {
    super(props, context);
    this.services = context.injector;
  }

  /** Ids of what it shows. */
  protected abstract watches(): string[];

  readonly #redraw = (): void => this.forceUpdate();

  /** A row more draws the table anew; of its cells only those that stand elsewhere now. */
  override shouldComponentUpdate(next: Props): boolean {
    const { round } = this.services.get('config.look');
    const isSame = round === this.#round && haveSame(this.props, next);
    this.#round = round;
    return !isSame;
  }

  override componentWillMount(): void {
    this.#watched = this.watches();
    for (const id of this.#watched) this.services.get('changeSupport').onElementsChanged(id, this.#redraw);
  }

  override componentWillUnmount(): void {
    for (const id of this.#watched) this.services.get('changeSupport').offElementsChanged(id, this.#redraw);
  }
}

function haveSame(one: object, other: object): boolean {
  const [before, after] = [new Map(Object.entries(one)), Object.entries(other)];
  return before.size === after.length && after.every(([name, value]) => before.get(name) === value);
}
