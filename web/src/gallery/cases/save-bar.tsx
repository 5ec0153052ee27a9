import { Button } from 'antd';
import { useState } from 'react';
import { SaveBar } from '../../ui/page/save-bar.tsx';
import type { Part } from '../samples/part.ts';
import { words } from '../samples/sample-values.ts';
import { useSaid } from '../samples/use-said.ts';
import { useTold } from '../samples/use-told.tsx';

export const saveBar: Part = {
  name: 'save-bar',
  file: 'page/save-bar.tsx',
  about: 'Comes up from the foot of the page with the first change and goes with the last.',
  single: true,
  cases: [
    { name: 'No change yet', Show: () => <Changes from={0} /> },
    { name: 'Several changes', Show: () => <Changes from={3} /> },
    { name: 'Cannot be saved yet', Show: () => <Changes from={1} hindered /> },
    { name: 'Saving', Show: () => <Changes from={2} saving /> },
    { name: 'With another act', Show: () => <Changes from={2} more /> },
  ],
};

interface Props {
  from: number;
  hindered?: boolean;
  saving?: boolean;
  more?: boolean;
}

function Changes({ from, hindered = false, saving = false, more = false }: Props) {
  const said = useSaid();
  const { tell, told } = useTold();
  const [changes, setChanges] = useState(from);
  const end = (how: string) => {
    tell(how);
    setChanges(0);
  };
  return (
    <>
      <Button onClick={() => setChanges(changes + 1)}>Change something</Button>
      {told}
      <SaveBar
        changes={changes}
        saving={saving}
        save={said(words.saveVersion)}
        hindrance={hindered && said(words.nameMissing)}
        onSave={() => end('Saved.')}
        onUndo={() => end('Discarded.')}
      >
        {more && <Button onClick={() => tell('Previewed.')}>{said(words.preview)}</Button>}
      </SaveBar>
    </>
  );
}
