import { DownloadOutlined, FilePdfOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './file-card.module.css';
import { Dialog } from '../../ui/dialogs/dialog.tsx';

interface Props {
  name: string;
  /** image/jpeg … */
  type: string;
  /** Bytes; null where it is not told. */
  size: number | null;
  /** Its address; each reading of it is on record. */
  at: string;
}

/** A picture or a document, to be looked at and saved. */
export function FileCard({ name, type, size, at }: Props) {
  const { t } = useTranslation('parts');
  const [shown, setShown] = useState(false);
  const told = [t(`file.type.${type}`, { defaultValue: type }), size === null ? '' : sizeOf(size)].filter(Boolean);
  return (
    <div className={styles['file']}>
      {type.startsWith('image/') ? (
        <button
          type="button"
          className={styles['thumbnail']}
          aria-label={t('file.show', { name })}
          onClick={() => setShown(true)}
        >
          <img src={at} alt="" loading="lazy" />
        </button>
      ) : (
        <span className={styles['thumbnail']} aria-hidden>
          <FilePdfOutlined />
        </span>
      )}
      <div className={styles['about']}>
        <div className={styles['name']} title={name}>
          {name}
        </div>
        <span className="faint">{told.join(' · ')} · </span>
        <a href={at} download={name} title={t('file.onRecord')}>
          <DownloadOutlined aria-hidden /> {t('file.save')}
        </a>
      </div>
      {shown && (
        <Dialog open width={920} title={name} footer={null} onCancel={() => setShown(false)}>
          <img className={styles['whole']} src={at} alt={name} />
        </Dialog>
      )}
    </div>
  );
}

/** 2.3 MB, 48 KB. */
export function sizeOf(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000 ? `${Math.max(1, Math.round(kilobytes))} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
