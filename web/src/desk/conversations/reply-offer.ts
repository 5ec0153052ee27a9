import type { TextAreaProps, TextAreaRef } from 'antd/es/input/TextArea';
import type { ReactNode, Ref } from 'react';

/** What is offered while somebody types a reply, by what stands after conversations. */
export interface ReplyOffer {
  /** What the field is given so that it can be offered. */
  field: Omit<TextAreaProps, 'value' | 'onChange' | 'maxLength' | 'status' | 'count' | 'showCount' | 'ref'> & {
    ref: Ref<TextAreaRef>;
  };
  /** Above the field while something is looked for. */
  list: ReactNode;
  /** Beside the other tools. */
  tools: ReactNode;
  /** Why these words are not to be sent as they are. */
  hindrance: (words: string) => string | null;
}
