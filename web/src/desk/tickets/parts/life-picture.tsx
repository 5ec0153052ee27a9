import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketLife } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import styles from './life.module.css';
import { BOX, placeLife } from './place-life.ts';

interface Props {
  life: TicketLife;
  /** Where a ticket stands; a kind alone stands nowhere. */
  now?: string;
  /** The moves a ticket has made, as `from>to`. */
  passed?: ReadonlySet<string>;
  /** What can be done now. */
  moves?: readonly string[];
  /** Where a clock pauses: of this ticket, or of any of its kind. */
  pauses: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** The life of a kind as a picture: its states from above, its moves as lines; where a ticket stands and went. */
export function LifePicture({ life, now, passed = none, moves = [], pauses }: Props) {
  const { t } = useTranslation('tickets');
  const both = useBoth();
  const id = useId();
  const placed = placeLife(life);
  const been = new Set([...passed].flatMap((one) => one.split('>')));
  const current = life.states.find((state) => state.id === now);
  const rank = (from: string, to: string, verb: string) =>
    passed.has(`${from}>${to}`) ? 'passed' : from === now && moves.includes(verb) ? 'possible' : 'other';
  const lines = placed.moves.map((move) => ({ ...move, rank: rank(move.from, move.to, move.verb) }));
  const order = ['other', 'possible', 'passed'];
  return (
    <svg
      className={styles['picture']}
      viewBox={`0 0 ${placed.width} ${placed.height}`}
      width={placed.width}
      height={placed.height}
      role="img"
      aria-label={current ? t('life.standsAt', { state: both(current.name) }) : t('life.picture')}
    >
      <defs>
        {order.map((one) => (
          <marker
            key={one}
            id={`${id}${one}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" className={styles[`${one}End`]} />
          </marker>
        ))}
      </defs>
      {lines
        .toSorted((a, b) => order.indexOf(a.rank) - order.indexOf(b.rank))
        .map((move) => (
          <path
            key={`${move.verb} ${move.from}`}
            d={move.path}
            className={styles[move.rank]}
            markerEnd={`url(#${id}${move.rank})`}
          >
            <title>{t(`verb.${move.verb}`)}</title>
          </path>
        ))}
      {placed.states.map(({ state, y }) => (
        <g
          key={state.id}
          className={styles['state']}
          data-now={state.id === now || undefined}
          data-been={been.has(state.id) || undefined}
          data-ended={state.standing === 'ended' || undefined}
        >
          <rect x={placed.left} y={y} width={BOX.width} height={BOX.height} rx={state.standing === 'ended' ? 17 : 5} />
          <text x={placed.left + BOX.width / 2} y={y + BOX.height / 2} dominantBaseline="central" textAnchor="middle">
            {state.id === now ? '● ' : been.has(state.id) ? '✓ ' : ''}
            {both(state.name)}
            {pauses.has(state.id) ? ' ‖' : ''}
          </text>
        </g>
      ))}
    </svg>
  );
}
