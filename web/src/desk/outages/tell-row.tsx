import { CheckOutlined, DownOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { type TellingWay, useRevealWhomToTell, useTellCustomer, useUndoTelling } from '../../api/casework/outages.ts';
import type { MessageToSend } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Ago } from '../../ui/times/times.tsx';
import { useUndo } from '../../ui/undo/undoable.ts';
import { useOnce } from '../../ui/use-once.ts';
import { PhoneNumber } from '../customers/phone-number.tsx';
import styles from './outages.module.css';

const ways: readonly TellingWay[] = ['phone', 'sms', 'in-person', 'letter', 'given-up'];

interface Props {
  faultId: string;
  message: MessageToSend;
  mayTell: boolean;
}

/** One customer: the number in full on record, and that they were told, by whom and how. */
export function TellRow({ faultId, message, mayTell }: Props) {
  const { t } = useTranslation('outages');
  const reveal = useRevealWhomToTell(faultId);
  const once = useOnce();
  const { customerName, phone, ticket, told } = message;
  const shown = reveal.data ?? { name: customerName, phone };
  const mayReveal = mayTell && told === null && phone !== null && !reveal.data;
  return (
    <tr>
      <th scope="row">{shown.name ?? <span className="faint">{t('nobody')}</span>}</th>
      <td>
        {shown.phone === null ? <span className="faint">{t('noPhone')}</span> : <PhoneNumber phone={shown.phone} />}{' '}
        {mayReveal && (
          <Button
            size="small"
            type="text"
            loading={reveal.isPending}
            onClick={() => once('reveal', () => reveal.mutateAsync(message.id))}
          >
            {t('showPhone')}
          </Button>
        )}
        {reveal.isError && <Failure error={reveal.error} />}
      </td>
      <td className="number">
        <Link to="/tickets/$ticketId" params={{ ticketId: ticket.id }}>
          {ticket.number}
        </Link>
      </td>
      <td>{told ? <Told told={told} /> : <ToTell faultId={faultId} message={message} mayTell={mayTell} />}</td>
    </tr>
  );
}

function ToTell({ faultId, message, mayTell }: Props) {
  const { t } = useTranslation('outages');
  const tell = useTellCustomer(faultId);
  const once = useOnce();
  const undo = useUndoTelling(faultId);
  const offer = useUndo();
  const { id, customerName: name } = message;
  const marked = () =>
    offer({
      said: name === null ? t('didTellNobody') : t('didTell', { name }),
      undo: () => undo.mutateAsync(id),
    });
  const mark = (how: TellingWay) => once('tell', () => tell.mutateAsync({ messageId: id, how }), { onSuccess: marked });
  if (!mayTell) return <span className={styles['waits']}>{t('toBeSent')}</span>;
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: ways.map((key) => ({ key, label: t(`how.${key}`) })),
          onClick: ({ key }) => {
            const how = ways.find((one) => one === key);
            if (how) mark(how);
          },
        }}
      >
        <Button size="small" loading={tell.isPending}>
          {t('markTold')} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {tell.isError && <Failure error={tell.error} />}
    </>
  );
}

function Told({ told: { how, by, at } }: { told: NonNullable<MessageToSend['told']> }) {
  const { t } = useTranslation('outages');
  const both = useBoth();
  return (
    <span className={styles['told']}>
      <CheckOutlined aria-hidden /> {t('toldBy', { how: t(`how.${how}`), name: both(by) })} <Ago at={at} />
    </span>
  );
}
