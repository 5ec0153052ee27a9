import { ApiOutlined, LogoutOutlined, MoonOutlined, QuestionCircleOutlined, SunOutlined } from '@ant-design/icons';
import { Link, useRouterState } from '@tanstack/react-router';
import { Badge, Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../../api/organisation.ts';
import { pick } from '../../i18n/language.ts';
import { speak } from '../../i18n/texts.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useAppearance } from '../../ui/appearance.tsx';
import styles from './bar.module.css';
import { Day } from '../my-day/day.tsx';
import { openKeysHelp } from './keys-help.tsx';
import { Mark } from '../parts/mark.tsx';
import { places } from './places.ts';
import { PresenceMenu } from '../workforce/presence-menu.tsx';
import { useMe } from '../parts/me.ts';
import { useArrivals } from '../call/use-arrivals.ts';
import { useEscalated } from '../times/escalations/use-escalated.ts';

export function Bar({ connected }: { connected: boolean }) {
  const { t } = useTranslation(['parts', 'shell']);
  const me = useMe();
  return (
    <header className={styles['bar']}>
      <Link to="/" className={styles['mark']} aria-label={t('product')}>
        <Mark />
      </Link>
      <Places />
      <span className={styles['gap']} />
      <span role="status" className={styles['line']}>
        {!connected && (
          <>
            <ApiOutlined aria-hidden /> {t('shell:reconnecting')}
          </>
        )}
      </span>
      {me.rights.includes('contact:handle') && <Day />}
      {me.rights.includes('presence:set') && me.rights.includes('contact:handle') && <PresenceMenu />}
      <Switches />
      <MyMenu />
    </header>
  );
}

function Places() {
  const { t } = useTranslation(['shell', 'call', 'times/escalations']);
  const me = useMe();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const arrivals = useArrivals();
  const escalated = useEscalated();
  return (
    <nav className={styles['places']} aria-label={t('places')}>
      {places
        .filter((place) => place.open(me, escalated))
        .map((place) => (
          <Link key={place.path} to={place.path} aria-current={path.startsWith(place.path) ? 'page' : undefined}>
            {t(`place.${place.name}`)}
            {place.name === 'desk' && arrivals !== null && (
              <Badge count={arrivals} size="small" title={t('call:waitingForYou', { count: arrivals })} />
            )}
            {place.name === 'escalations' && escalated !== null && (
              <Badge count={escalated} size="small" title={t('times/escalations:badge', { count: escalated })} />
            )}
          </Link>
        ))}
    </nav>
  );
}

function Switches() {
  const { t } = useTranslation(['shell', 'parts']);
  const language = useLanguage();
  const { mode, switchMode } = useAppearance();
  return (
    <>
      <Button
        type="text"
        size="small"
        icon={<QuestionCircleOutlined />}
        aria-label={t('keys')}
        title={`${t('keys')} (?)`}
        onClick={openKeysHelp}
      />
      <Button
        type="text"
        size="small"
        icon={mode === 'dark' ? <SunOutlined /> : <MoonOutlined />}
        aria-label={t(mode === 'dark' ? 'toLight' : 'toDark')}
        title={t(mode === 'dark' ? 'toLight' : 'toDark')}
        onClick={switchMode}
      />
      <Button
        type="text"
        size="small"
        lang={language === 'en' ? 'zh-CN' : 'en'}
        onClick={() => void speak(language === 'en' ? 'zh-CN' : 'en')}
      >
        {t('parts:otherLanguage')}
      </Button>
    </>
  );
}

function MyMenu() {
  const { t } = useTranslation(['organisation', 'ui', 'shell']);
  const me = useMe();
  const language = useLanguage();
  const signOut = useSignOut();
  const post = me.posts.map((one) => t(`post.${one}`, { defaultValue: one })).join(t('ui:comma'));
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [{ key: 'out', icon: <LogoutOutlined />, label: t('shell:signOut'), onClick: () => signOut.mutate() }],
      }}
    >
      <button type="button" className={styles['me']}>
        <strong>{pick({ zh: me.nameZh, en: me.nameEn }, language)}</strong>
        <span>
          {post}
          {me.province && ` · ${pick({ zh: me.province.nameZh, en: me.province.nameEn }, language)}`}
        </span>
      </button>
    </Dropdown>
  );
}
