import { useId, useState } from 'react';
import { unreachable } from '../../api/refusal.ts';
import { Composer } from '../../ui/composer/composer.tsx';
import { Failure } from '../../ui/failure.tsx';
import { CountedText } from '../../ui/words/counted-text.tsx';
import { isSayable } from '../../ui/words/judge-length.ts';
import type { Part } from '../samples/part.ts';
import { words } from '../samples/sample-values.ts';
import { useSaid } from '../samples/use-said.ts';
import { useTold } from '../samples/use-told.tsx';

export const composer: Part = {
  name: 'composer',
  file: 'composer/composer.tsx',
  about: 'Where one writes: what for, and who will read it. Ctrl+Enter sends, or says why it cannot.',
  single: true,
  cases: [
    { name: 'To be written', Show: () => <Writing /> },
    { name: 'Sending', Show: () => <Writing doing /> },
    { name: 'Failed', Show: () => <Writing failed /> },
  ],
};

function Writing({ doing = false, failed = false }: { doing?: boolean; failed?: boolean }) {
  const said = useSaid();
  const id = useId();
  const { tell, told } = useTold();
  const [active, setActive] = useState('reply');
  const [entered, setEntered] = useState(0);
  const [text, setText] = useState(doing || failed ? said(words.draft) : '');
  const tabs = [
    { id: 'reply', label: said(words.reply), readers: said(words.replyReaders), toCustomer: true },
    { id: 'note', label: said(words.note), readers: said(words.noteReaders), toCustomer: false },
  ];
  const label = tabs.find((tab) => tab.id === active)?.label ?? '';
  const send = () => {
    tell(`Sent as ${active}: ${text}`);
    setText('');
  };
  return (
    <>
      {told}
      <Composer
        label={said(words.write)}
        tabs={tabs}
        active={active}
        entered={entered}
        onActivate={(tab, enter) => {
          setActive(tab);
          if (enter) setEntered(entered + 1);
        }}
        sending={{
          label: said(words.send),
          primary: true,
          doing,
          hindrance: isSayable(text) ? null : said(words.sayFirst),
          onSend: send,
        }}
        failure={failed && <Failure error={unreachable()} />}
      >
        <label htmlFor={id} className="for-readers">
          {label}
        </label>
        <CountedText id={id} autoSize={{ minRows: 2, maxRows: 6 }} value={text} onText={setText} />
      </Composer>
    </>
  );
}
