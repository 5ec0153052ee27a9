import { Button } from 'antd';
import { Conversation } from '../../ui/conversation/conversation.tsx';
import type { ConversationItem } from '../../ui/conversation/said-list.tsx';
import type { Part } from '../samples/part.ts';
import { conversationLines, useMoments, words } from '../samples/sample-values.ts';
import { useSaid } from '../samples/use-said.ts';
import { useTold } from '../samples/use-told.tsx';

export const conversation: Part = {
  name: 'conversation',
  file: 'conversation/conversation.tsx',
  about: 'What two say to each other, the newest last; it stays where one reads, and follows at its end.',
  single: true,
  cases: [
    { name: 'Both ways, somebody typing', Show: () => <Shown typing /> },
    { name: 'With earlier ones', Show: () => <Shown earlier /> },
  ],
};

function Shown({ typing = false, earlier = false }: { typing?: boolean; earlier?: boolean }) {
  const said = useSaid();
  const { inMinutes } = useMoments();
  const { tell, told } = useTold();
  const items: ConversationItem[] = conversationLines.map(({ minutesAgo, side, text }, at) => ({
    id: String(at),
    at: inMinutes(-minutesAgo),
    side,
    author: said(side === 'theirs' ? words.customer : words.me),
    content: said(text),
    state: side === 'ours' ? said(words.read) : null,
    spoken: said(text),
  }));
  return (
    <>
      {told}
      <Conversation
        label={said(words.conversation)}
        items={items}
        typing={typing ? said(words.typing) : null}
        earlier={
          earlier && (
            <Button size="small" type="link" onClick={() => tell('Earlier ones')}>
              {said(words.earlier)}
            </Button>
          )
        }
      />
    </>
  );
}
