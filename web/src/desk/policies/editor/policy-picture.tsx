import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownFinding } from './check/place-findings.ts';
import { CONTRADICTIONS, type Outline, type OutlineTable } from './document/outline.ts';
import styles from './picture.module.css';
import type { DraftWords } from './words/use-draft-words.ts';

interface Props {
  /** Above the picture. */
  readonly head: ReactNode;
  readonly outline: Outline;
  readonly words: DraftWords;
  readonly findings: readonly ShownFinding[];
  readonly onOpen: (tableId: string) => void;
}

const FACT = { width: 260, height: 30, left: 0 };
const TABLE = { width: 260, height: 52, left: 520 };
const GAP = 8;

/** Which table looks at which facts, and in what order the tables are read. */
export function PolicyPicture({ head, outline, words, findings, onOpen }: Props) {
  const { t } = useTranslation('policies/editor');
  const [lit, setLit] = useState<string | null>(null);
  const { tables } = outline;
  const facts = outline.facts.filter(({ name }) => tables.some(({ inputs }) => inputs.includes(name)));
  const height = Math.max(facts.length * (FACT.height + GAP), tables.length * (TABLE.height + GAP * 2));
  const factAt = (index: number) => index * (FACT.height + GAP);
  const tableAt = (index: number) => (index * height) / Math.max(tables.length, 1);
  const isLit = (table: OutlineTable, fact: string) => lit === table.name || lit === fact;
  const lines = tables.flatMap((table, at) =>
    table.inputs.map((fact) => ({ table, at, fact, from: facts.findIndex(({ name }) => name === fact) })),
  );
  return (
    <div className={styles['picture']}>
      {head}
      <svg
        viewBox={`-8 -8 ${TABLE.left + TABLE.width + 16} ${height + 16}`}
        role="group"
        aria-label={t('picture.title')}
      >
        {lines.map(({ table, at, fact, from }) => (
          <path
            key={`${table.name} ${fact}`}
            className={isLit(table, fact) ? styles['litLine'] : styles['plainLine']}
            d={curve(factAt(from) + FACT.height / 2, tableAt(at) + TABLE.height / 2)}
          />
        ))}
        {facts.map(({ name }, index) => (
          <g
            key={name}
            className={styles['fact']}
            transform={`translate(${FACT.left} ${factAt(index)})`}
            onMouseEnter={() => setLit(name)}
            onMouseLeave={() => setLit(null)}
          >
            <rect width={FACT.width} height={FACT.height} rx={15} />
            <text x={14} y={20}>
              {words.facts.name(name)}
            </text>
          </g>
        ))}
        {tables.map((table, index) => (
          <TableBox
            key={table.id}
            top={tableAt(index)}
            name={`${table.name === CONTRADICTIONS ? '' : `${index + 1} `}${words.table(table)}`}
            what={t('picture.rules', { count: table.rules.length })}
            wrong={findings.filter((one) => one.table === table.name && one.severity === 'error').length}
            onOpen={() => onOpen(table.id)}
            onPoint={(on) => setLit(on ? table.name : null)}
          />
        ))}
      </svg>
    </div>
  );
}

function curve(from: number, to: number): string {
  const [start, end] = [FACT.left + FACT.width, TABLE.left];
  const middle = (start + end) / 2;
  return `M${start} ${from} C${middle} ${from} ${middle} ${to} ${end} ${to}`;
}

interface TableBoxProps {
  readonly top: number;
  readonly name: string;
  readonly what: string;
  readonly wrong: number;
  readonly onOpen: () => void;
  readonly onPoint: (on: boolean) => void;
}

function TableBox({ top, name, what, wrong, onOpen, onPoint }: TableBoxProps) {
  const { t } = useTranslation('policies/editor');
  return (
    <g
      className={wrong > 0 ? styles['wrongTable'] : styles['table']}
      transform={`translate(${TABLE.left} ${top})`}
      role="button"
      tabIndex={0}
      aria-label={`${name} ${what}`}
      onClick={onOpen}
      onKeyDown={({ key }) => (key === 'Enter' || key === ' ') && onOpen()}
      onMouseEnter={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
    >
      <rect width={TABLE.width} height={TABLE.height} rx={4} />
      <text className={styles['name']} x={14} y={22}>
        {name}
      </text>
      <text className={styles['what']} x={14} y={42}>
        {wrong > 0 ? `${what} · ${t('wrongHere', { count: wrong })}` : what}
      </text>
    </g>
  );
}
