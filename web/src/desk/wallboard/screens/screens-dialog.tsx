import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMakeScreen, useTakeBackScreen, useWallScreens } from '../../../api/contact/wallboard/board.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Dialog } from '../../../ui/dialogs/dialog.tsx';
import { useConfirm } from '../../../ui/dialogs/use-confirm.ts';
import { Failure } from '../../../ui/failure.tsx';
import { FetchedList } from '../../../ui/fetched.tsx';
import { Ago } from '../../../ui/times/times.tsx';
import { useDoOnce } from '../../../ui/use-once.ts';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import styles from './screens.module.css';

/** Links by which a screen in a hall shows figures with nobody signed in: made, shown once, taken back. */
export function ScreensDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('wallboard/board');
  const screens = useWallScreens();
  return (
    <Dialog open width={620} title={t('screens.title')} footer={null} onCancel={onClose}>
      <div className={styles['asked']}>
        <p>{t('screens.what')}</p>
        <Make />
        <FetchedList
          of={screens}
          waiting={<Waiting title={false} paragraph={{ rows: 2 }} />}
          none={<p className="faint">{t('screens.none')}</p>}
        >
          {(all) => (
            <ul className={styles['list']}>
              {all.map((screen) => (
                <One key={screen.id} screen={screen} />
              ))}
            </ul>
          )}
        </FetchedList>
      </div>
    </Dialog>
  );
}

function Make() {
  const { t } = useTranslation('wallboard/board');
  const id = useId();
  const make = useMakeScreen();
  const doMake = useDoOnce(make);
  const [name, setName] = useState('');
  const [link, setLink] = useState<string | null>(null);
  const wanted = name.trim();
  const send = () => {
    if (wanted === '') return;
    void doMake(wanted, {
      onSuccess: ({ path }) => {
        setLink(`${window.location.origin}${path}`);
        setName('');
      },
    });
  };
  return (
    <>
      <div>
        <label htmlFor={id}>{t('screens.name')}</label>
        <div className={styles['make']}>
          <Input
            id={id}
            maxLength={40}
            placeholder={t('screens.placeholder')}
            value={name}
            onChange={({ target }) => setName(target.value)}
            onPressEnter={send}
          />
          <Button type="primary" disabled={wanted === ''} loading={make.isPending} onClick={send}>
            {t('screens.make')}
          </Button>
        </div>
      </div>
      {make.isError && <Failure error={make.error} />}
      {link !== null && <Link link={link} />}
    </>
  );
}

function Link({ link }: { link: string }) {
  const { t } = useTranslation('wallboard/board');
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard?.writeText(link).then(() => setCopied(true));
  return (
    <div className={styles['link']} role="status">
      <p>{t('screens.made')}</p>
      <div className={styles['make']}>
        <Input readOnly value={link} aria-label={t('screens.button')} onFocus={({ target }) => target.select()} />
        <Button onClick={copy}>{t(copied ? 'screens.copied' : 'screens.copy')}</Button>
      </div>
    </div>
  );
}

type Screen = NonNullable<ReturnType<typeof useWallScreens>['data']>[number];

function One({ screen }: { screen: Screen }) {
  const { t } = useTranslation('wallboard/board');
  const both = useBoth();
  const confirm = useConfirm();
  const takeBack = useTakeBackScreen();
  const doTakeBack = useDoOnce(takeBack);
  const ask = () =>
    confirm({
      title: t('screens.takeBackTitle', { name: screen.name }),
      content: t('screens.takeBackWhat'),
      okText: t('screens.takeBack'),
      okButtonProps: { danger: true },
      onOk: () => doTakeBack(screen.id),
    });
  return (
    <li>
      <span>
        <strong>{screen.name}</strong>
        <span className={`faint ${styles['when']}`}>
          {t('screens.madeBy', { name: both(screen.madeBy) })}
          {' · '}
          {screen.seenAt === null ? (
            t('screens.never')
          ) : (
            <>
              {t('screens.seen')} <Ago at={screen.seenAt} />
            </>
          )}
        </span>
      </span>
      <Button size="small" loading={takeBack.isPending} onClick={ask}>
        {t('screens.takeBack')}
      </Button>
      {takeBack.isError && <Failure error={takeBack.error} />}
    </li>
  );
}
