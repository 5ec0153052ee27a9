import { Button } from 'antd';
import { Stream } from '../../ui/stream/stream.tsx';
import type { Part } from '../samples/part.ts';
import { entries, useMoments, words } from '../samples/sample-values.ts';
import { useSaid } from '../samples/use-said.ts';

export const stream: Part = {
  name: 'stream',
  file: 'stream/stream.tsx',
  about: 'What happened, by days, the newest last; J and K go from one to the next.',
  single: true,
  cases: [
    { name: 'Over days, the last two new', Show: () => <Shown from={0} newest={2} /> },
    { name: 'Short', Show: () => <Shown from={7} newest={0} /> },
    { name: 'Nothing yet', Show: () => <Shown from={entries.length} newest={0} /> },
  ],
};

function Shown({ from, newest }: { from: number; newest: number }) {
  const said = useSaid();
  const { inMinutes } = useMoments();
  const items = entries.map(({ minutesAgo, look, text }, at) => ({
    id: String(at),
    at: inMinutes(-minutesAgo),
    look,
    isNew: at >= entries.length - newest,
    content: <p>{said(text)}</p>,
  }));
  return (
    <Stream
      title={said(words.history)}
      items={items.slice(from)}
      actions={<Button size="small">{said(words.showNotes)}</Button>}
    />
  );
}
