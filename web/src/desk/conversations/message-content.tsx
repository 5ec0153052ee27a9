import { CheckOutlined } from '@ant-design/icons';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { messageFileAt } from '../../api/contact/conversations/messages.ts';
import type { Message } from '../../api/types.ts';
import type { useBoth } from '../../ui/both.tsx';
import { FileCard } from '../parts/file-card.tsx';
import styles from './conversations.module.css';

type Both = ReturnType<typeof useBoth>;

interface Props {
  message: Message;
  /** What was chosen of it; null: nothing yet, or nothing could be. */
  chosen: string | null;
}

/** What a message says, by its kind. */
export function MessageContent({ message, chosen }: Props) {
  const { text, choices, file } = message;
  if (file) return <FileCard {...file} at={messageFileAt(file.id)} />;
  return (
    <>
      {text}
      {choices && <Choices choices={choices} chosen={chosen} />}
    </>
  );
}

function Choices({ choices, chosen }: Pick<Props, 'chosen'> & { choices: NonNullable<Message['choices']> }) {
  const { t } = useTranslation('conversations');
  return (
    <ul className={styles['choices']} aria-label={t('choices')}>
      {choices.map(({ id, text }) => (
        <li key={id} data-chosen={id === chosen || undefined}>
          {id === chosen && <CheckOutlined aria-label={t('chosen')} />} {text}
        </li>
      ))}
    </ul>
  );
}

/** A line of the centre in words. */
export function systemWords({ system, author }: Message, t: TFunction<'conversations'>, both: Both): string {
  const name = author.name ? both(author.name) : '';
  return system ? t(`system.${system.code}`, { ...system.values, name, defaultValue: system.code }) : '';
}

/** In a few words, as it is read out. */
export function spokenWords(message: Message, t: TFunction<'conversations'>, both: Both): string {
  if (message.system) return systemWords(message, t, both);
  return message.file ? t('spokenFile', { name: message.file.name }) : message.text;
}
