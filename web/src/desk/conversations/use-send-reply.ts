import { useTranslation } from 'react-i18next';
import { type Outgoing, useOutbox } from '../../api/contact/conversations/outbox.ts';
import type { Contact } from '../../api/types.ts';
import { newIntention } from '../../ui/use-once.ts';
import { judgeLength } from '../../ui/words/judge-length.ts';
import { useMe } from '../parts/me.ts';
import { useUnsentText } from '../parts/use-unsent-text.ts';
import type { ReplyDraft } from './reply-draft.tsx';
import { useReplyFiles } from './use-reply-files.ts';

/** What a message takes at most, as the server says. */
export const LONGEST_TEXT = 4000;
const LONGEST_CHOICE = 60;
const MOST_CHOICES = 8;

/** A reply with what goes with it, and its sending: it is in the conversation at once, and goes when it can. */
export function useSendReply({ id: contactId }: Contact, { reply }: ReplyDraft) {
  const { t } = useTranslation('conversations');
  const { add } = useOutbox(useMe().id);
  const files = useReplyFiles();
  const choices = useUnsentText(`contact:${contactId}:choices`);
  const offered = toChoices(choices.words);
  const text = reply.words.trim();
  const hindrance = hindranceOf({ text, choices: offered, files: files.files.length });
  const send = () => {
    const at = new Date().toISOString();
    const one = (more: Partial<Outgoing>): Outgoing => {
      const key = newIntention();
      return { contactId, key, at, text: '', choices: [], file: null, kept: null, refused: null, late: false, ...more };
    };
    add([...(text === '' ? [] : [one({ text, choices: offered })]), ...files.files.map((file) => one({ file }))]);
    // They are in the outbox, and kept there.
    reply.sentOnce(Promise.resolve(true));
    choices.sentOnce(Promise.resolve(true));
    files.clear();
  };
  return { files, choices, hindrance: hindrance && t(`hindrance.${hindrance}`), send };
}

interface Wanted {
  text: string;
  choices: readonly string[];
  files: number;
}

/** Why it cannot be sent as it is. Pure. */
function hindranceOf({ text, choices, files }: Wanted): 'nothing' | 'too-long' | 'choices-alone' | 'choices' | null {
  if (text === '' && choices.length > 0) return 'choices-alone';
  if (text === '' && files === 0) return 'nothing';
  if (judgeLength(text, LONGEST_TEXT).state === 'over') return 'too-long';
  const tooLong = choices.some((one) => judgeLength(one, LONGEST_CHOICE).state === 'over');
  return tooLong || choices.length > MOST_CHOICES ? 'choices' : null;
}

/** One a line. Pure. */
function toChoices(words: string): string[] {
  return words
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
