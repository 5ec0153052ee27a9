import { type Figure, FiguresRow } from '../../ui/page/figures-row.tsx';
import { Sparkline } from '../../ui/page/sparkline.tsx';
import type { Part } from '../samples/part.ts';
import { words } from '../samples/sample-values.ts';
import { useSaid } from '../samples/use-said.ts';

export const figuresRow: Part = {
  name: 'figures-row',
  file: 'page/figures-row.tsx',
  about: 'A few figures in one row, each with its noun; their room is kept while they are awaited.',
  cases: [
    { name: 'Known', Show: () => <Row awaited={false} /> },
    { name: 'Awaited', Show: () => <Row awaited /> },
  ],
};

function Row({ awaited }: { awaited: boolean }) {
  const said = useSaid();
  const course = <Sparkline values={[96, 104, 99, 120, 118, 131, 128]} label={said(words.course)} />;
  const known: Figure[] = [
    { key: 'open', label: said(words.open), value: '128', note: said(words.yesterday), course },
    { key: 'soon', label: said(words.soon), value: '9', tone: 'warn' },
    { key: 'overdue', label: said(words.overdue), value: '3', tone: 'bad' },
    { key: 'answered', label: said(words.answered), value: '97.2%' },
  ];
  const figures = awaited ? known.map(({ key, label }) => ({ key, label, value: null })) : known;
  return <FiguresRow label={said(words.today)} figures={figures} />;
}
