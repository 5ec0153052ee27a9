import { Button } from 'antd';
import { useState } from 'react';
import { unreachable } from '../../api/refusal.ts';
import { AskReason } from '../../ui/ask-reason.tsx';
import type { Part } from '../samples/part.ts';
import { words } from '../samples/sample-values.ts';
import { useSaid } from '../samples/use-said.ts';
import { useTold } from '../samples/use-told.tsx';

export const askReason: Part = {
  name: 'ask-reason',
  file: 'ask-reason.tsx',
  about: 'Something that is done only with a reason; Ctrl+Enter sends it, Esc leaves it.',
  single: true,
  cases: [
    { name: 'To be answered', Show: () => <Asking /> },
    { name: 'Doing', Show: () => <Asking doing /> },
    { name: 'Failed', Show: () => <Asking error={unreachable()} /> },
  ],
};

function Asking({ doing = false, error = null }: { doing?: boolean; error?: unknown }) {
  const said = useSaid();
  const { tell, told } = useTold();
  const [open, setOpen] = useState(false);
  const end = (how: string) => {
    tell(how);
    setOpen(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{said(words.returnTitle)}</Button>
      {told}
      {open && (
        <AskReason
          title={said(words.returnTitle)}
          label={said(words.reason)}
          placeholder={said(words.reasonHint)}
          doIt={said(words.returnIt)}
          doing={doing}
          error={error}
          onDo={async (reason) => {
            end(`Returned: ${reason}`);
            return true;
          }}
          onClose={() => end('Left.')}
        >
          <p>{said(words.returnWhat)}</p>
        </AskReason>
      )}
    </>
  );
}
