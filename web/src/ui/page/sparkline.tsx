import styles from './sparkline.module.css';

interface Props {
  /** Oldest first. */
  values: readonly number[];
  /** What it shows, with the values, for those who do not see it. */
  label: string;
}

const WIDTH = 84;
const HEIGHT = 28;
const MARGIN = 3;

/** The course of a figure in the size of a word; its last point is now. */
export function Sparkline({ values, label }: Props) {
  const points = drawLine(values);
  const last = points.at(-1);
  return (
    <svg className={styles['line']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <title>{label}</title>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {last && <circle cx={last.x} cy={last.y} r={2.5} />}
    </svg>
  );
}

/** From nothing to the highest of them: a course that only wavers looks calm. Pure. */
export function drawLine(values: readonly number[]): { x: number; y: number }[] {
  const highest = Math.max(1, ...values);
  const step = values.length > 1 ? (WIDTH - 2 * MARGIN) / (values.length - 1) : 0;
  const round = (of: number) => Math.round(of * 10) / 10;
  return values.map((value, at) => ({
    x: round(MARGIN + at * step),
    y: round(HEIGHT - MARGIN - (value / highest) * (HEIGHT - 2 * MARGIN)),
  }));
}
