import { DownloadOutlined, FilePdfOutlined } from '@ant-design/icons';
import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Attachment, attachmentAt, useAttachments } from '../../api/doors/portal.ts';
import { Failure } from '../../ui/failure.tsx';
import { At } from '../../ui/times.tsx';
import page from '../parts/page.module.css';
import styles from './attachments.module.css';

/** Pictures and documents that the customer sent: to be looked at and saved. Each reading is on record. */
export function Attachments({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('portal/ticket');
  const attachments = useAttachments(ticketId);
  const [shown, setShown] = useState<Attachment | null>(null);
  if (attachments.isLoadingError) return <Failure error={attachments.error} retry={() => void attachments.refetch()} />;
  const list = attachments.data ?? [];
  if (list.length === 0) return null;
  return (
    <section className={page['section']} aria-labelledby="ticket-attachments">
      <header>
        <h2 id="ticket-attachments">{t('attachments.title', { count: list.length })}</h2>
        <span className="faint">{t('attachments.onRecord')}</span>
      </header>
      <ul className={styles['files']}>
        {list.map((file) => (
          <File key={file.id} file={file} show={() => setShown(file)} />
        ))}
      </ul>
      {shown && (
        <Modal open width={920} title={shown.name} footer={null} onCancel={() => setShown(null)} destroyOnHidden>
          <img className={styles['whole']} src={attachmentAt(shown.id)} alt={shown.name} />
        </Modal>
      )}
    </section>
  );
}

function File({ file, show }: { file: Attachment; show: () => void }) {
  const { t } = useTranslation('portal/ticket');
  const { id, name, type, size, attachedAt } = file;
  return (
    <li>
      {type.startsWith('image/') ? (
        <button
          type="button"
          className={styles['thumbnail']}
          aria-label={t('attachments.show', { name })}
          onClick={show}
        >
          <img src={attachmentAt(id)} alt="" loading="lazy" />
        </button>
      ) : (
        <span className={styles['thumbnail']} aria-hidden>
          <FilePdfOutlined />
        </span>
      )}
      <div className={styles['about']}>
        <span className={styles['name']} title={name}>
          {name}
        </span>
        <span className="faint">
          {t(`attachments.type.${type}`, { defaultValue: type })} · {sizeOf(size)} · <At at={attachedAt} />
        </span>
        <a href={attachmentAt(id)} download={name}>
          <DownloadOutlined aria-hidden /> {t('attachments.save')}
        </a>
      </div>
    </li>
  );
}

/** 2.3 MB, 48 KB. */
function sizeOf(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000 ? `${Math.max(1, Math.round(kilobytes))} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
