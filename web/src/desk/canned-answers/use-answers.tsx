import { CommentOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNoteUse } from '../../api/contact/canned-answers.ts';
import type { CannedAnswer, Contact } from '../../api/types.ts';
import { useDoOnce } from '../../ui/use-once.ts';
import type { ReplyDraft } from '../conversations/reply-draft.tsx';
import type { ReplyOffer } from '../conversations/reply-offer.ts';
import { AnswerList, optionId } from './answer-list.tsx';
import { findAnswers } from './find-answers.ts';
import { fillSlots, openSlot, slotNames, type SlotValues } from './slots.ts';
import { useFindables } from './use-findables.ts';
import { useSought } from './use-sought.ts';

interface Props {
  contact: Contact;
  draft: ReplyDraft;
  values: SlotValues;
}

/** Answers that are said often, while a reply is typed: by `/`, Ctrl+/ or the button; what is open in them is typed over. */
export function useAnswers({ contact, draft: { reply }, values }: Props): ReplyOffer {
  const { t } = useTranslation('canned-answers/answers');
  const id = useId();
  const { box, select } = useSelecting();
  const { asked, findables } = useFindables();
  const names = useMemo(
    () => new Set((asked.data ?? []).flatMap(({ text, textEn }) => slotNames(`${text}\n${textEn ?? ''}`))),
    [asked.data],
  );
  const type = contact.matter?.type ?? null;
  const { sought, follow, begin, leave } = useSought();
  const typed = sought?.typed ?? null;
  const found = useMemo(
    () => (typed === null || !findables ? null : findAnswers(findables, typed, type)),
    [findables, typed, type],
  );
  const [{ at, of }, setAt] = useState({ at: 0, of: '' });
  // Of something else that is looked for, the first is meant again.
  const here = of === typed ? Math.min(at, (found?.length ?? 1) - 1) : 0;
  const chosen = found?.[here];
  const noteUse = useDoOnce(useNoteUse());
  const choose = (answer: CannedAnswer, english: boolean) => {
    if (!sought) return;
    const said = fillSlots((english && answer.textEn) || answer.text, values);
    const before = reply.now();
    const next = before.slice(0, sought.from) + said + before.slice(sought.to);
    reply.type(next);
    const open = openSlot(next, names, sought.from);
    const end = sought.from + said.length;
    select(open?.from ?? end, open?.to ?? end);
    leave();
    void noteUse({ id: answer.id, contactId: contact.id });
  };
  const inList = (key: string, english: boolean) => {
    const count = found?.length ?? 0;
    if (key === 'ArrowDown' && count > 0) setAt({ at: (here + 1) % count, of: typed ?? '' });
    if (key === 'ArrowUp' && count > 0) setAt({ at: (here + count - 1) % count, of: typed ?? '' });
    if (key === 'Escape') leave();
    if ((key === 'Enter' || key === 'Tab') && chosen) choose(chosen, english);
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (sought && LIST_KEYS.has(event.key)) {
      event.preventDefault();
      // Nothing is sent, and the field not left, while one chooses.
      event.stopPropagation();
      inList(event.key, event.shiftKey);
    } else if (event.key === '/' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      begin(event.currentTarget);
    } else if (event.key === 'Enter' && !event.shiftKey) selectOpen(event.currentTarget);
  };
  const selectOpen = ({ value }: HTMLTextAreaElement) => {
    const open = openSlot(value, names);
    if (open) select(open.from, open.to);
  };
  return {
    field: {
      ref: box,
      onSelect: (event) => follow(event.currentTarget),
      onKeyDown: press,
      onBlur: leave,
      'aria-autocomplete': 'list',
      ...(sought && { 'aria-controls': id }),
      ...(sought && chosen && { 'aria-activedescendant': optionId(id, chosen) }),
    },
    list: sought && (
      <AnswerList id={id} asked={asked} found={found} at={here} type={type} values={values} onChoose={choose} />
    ),
    tools: (
      <Button
        size="small"
        type="text"
        icon={<CommentOutlined />}
        title={t('openHint')}
        onClick={() => {
          const field = box.current?.resizableTextArea?.textArea;
          if (!field) return;
          field.focus();
          begin(field);
        }}
      >
        {t('title')}
      </Button>
    ),
    hindrance: (words) => {
      const open = openSlot(words, names);
      return open && t('slotOpen', { name: open.name });
    },
  };
}

const LIST_KEYS = new Set(['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape']);

/** Selects in a field what will be there once it is drawn anew. */
function useSelecting() {
  const box = useRef<TextAreaRef>(null);
  const wanted = useRef<readonly [number, number] | null>(null);
  const [, drawAgain] = useState(0);
  useLayoutEffect(() => {
    const field = box.current?.resizableTextArea?.textArea;
    if (!wanted.current || !field) return;
    field.focus();
    field.setSelectionRange(...wanted.current);
    wanted.current = null;
  });
  const select = (from: number, to: number) => {
    wanted.current = [from, to];
    drawAgain((count) => count + 1);
  };
  return { box, select };
}
