import { DownloadOutlined } from '@ant-design/icons';
import { Button, Popover, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportAddress, useAskExport, useCancelExport, useTicketExports } from '../../../api/casework/lists/exports.ts';
import type { TicketExport, TicketFilter, TicketSort } from '../../../api/types.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { Failure } from '../../../ui/failure.tsx';
import { Ago } from '../../../ui/times/times.tsx';
import styles from './export.module.css';

/** Files of what the list shows; written in the background, kept for a day. */
export function ExportMenu({ filter, sort }: { filter: TicketFilter; sort: TicketSort }) {
  const { t } = useTranslation('lists');
  const [open, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={<Files filter={filter} sort={sort} />}
    >
      <Button icon={<DownloadOutlined />}>{t('export.title')}</Button>
    </Popover>
  );
}

function Files({ filter, sort }: { filter: TicketFilter; sort: TicketSort }) {
  const { t } = useTranslation('lists');
  const language = useLanguage();
  const files = useTicketExports();
  const ask = useAskExport();
  return (
    <div className={styles['files']}>
      <p>{t('export.what')}</p>
      <div className={styles['formats']}>
        {(['xlsx', 'csv'] as const).map((format) => (
          <Button key={format} disabled={ask.isPending} onClick={() => ask.mutate({ format, language, filter, sort })}>
            {t(`export.format.${format}`)}
          </Button>
        ))}
      </div>
      {ask.isError && <Failure error={ask.error} />}
      {files.isLoadingError && <Failure error={files.error} retry={() => void files.refetch()} />}
      <ul>
        {files.data?.map((file) => (
          <File key={file.id} file={file} />
        ))}
      </ul>
    </div>
  );
}

function File({ file }: { file: TicketExport }) {
  const { t } = useTranslation(['lists', 'ui']);
  const cancel = useCancelExport();
  const { id, format, state, total, done } = file;
  return (
    <li>
      <span>{t(`export.format.${format}`)}</span>
      <Ago at={file.askedAt} />
      {state === 'done' && (
        <a href={exportAddress(id)} download>
          {t('export.download', { count: done })}
        </a>
      )}
      {(state === 'cancelled' || state === 'failed') && <span className="faint">{t(`export.state.${state}`)}</span>}
      {(state === 'waiting' || state === 'running') && (
        <span className={styles['running']} role="status">
          <Progress
            percent={total ? Math.round((100 * done) / total) : 0}
            size="small"
            format={() => (total === null ? t('export.state.waiting') : t('export.progress', { done, total }))}
          />
          <Button size="small" type="text" loading={cancel.isPending} onClick={() => cancel.mutate(id)}>
            {t('ui:cancel')}
          </Button>
        </span>
      )}
    </li>
  );
}
