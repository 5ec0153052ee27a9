import { Button, Input } from 'antd';
import { useState } from 'react';
import { RefusalError } from '../../api/refusal.ts';
import { UndoOffers } from '../../ui/undo/undo-offers.tsx';
import { useUndo } from '../../ui/undo/undoable.ts';
import type { Part } from '../samples/part.ts';
import { words } from '../samples/sample-values.ts';
import { useSaid } from '../samples/use-said.ts';
import { useTold } from '../samples/use-told.tsx';

export const undoBar: Part = {
  name: 'undo-bar',
  file: 'undo/undo-bar.tsx',
  about: 'Offers for ten seconds to take back what was just done; rests while somebody rests on it.',
  single: true,
  cases: [
    { name: 'Can be taken back', Show: () => <Acts /> },
    { name: 'Somebody acted since', Show: () => <Acts stands /> },
  ],
};

function Acts({ stands = false }: { stands?: boolean }) {
  return (
    <UndoOffers>
      <Act stands={stands} />
    </UndoOffers>
  );
}

function Act({ stands }: { stands: boolean }) {
  const said = useSaid();
  const offer = useUndo();
  const { tell, told } = useTold();
  const [done, setDone] = useState(0);
  const act = () => {
    const what = said(words.accepted[done % words.accepted.length] ?? words.accepted[0]);
    setDone(done + 1);
    offer({
      said: what,
      undo: async () => {
        if (stands) throw new RefusalError({ code: 'move-stands', reason: '', remedy: '' }, 409);
        tell(`Taken back: ${what}`);
      },
    });
  };
  return (
    <>
      <Button onClick={act}>Do something</Button>
      <Input aria-label="Typed" />
      {told}
    </>
  );
}
