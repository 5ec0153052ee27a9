import {
  ApiOutlined,
  LogoutOutlined,
  MoonOutlined,
  QuestionCircleOutlined,
  SunOutlined,
  TranslationOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../../api/foundation/organisation.ts';
import type { Line } from '../../api/live/follow-live.ts';
import { timeOfDay } from '../../i18n/format.ts';
import { type Language, pick } from '../../i18n/language.ts';
import { switchLanguage } from '../../i18n/texts.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { modules } from '../../modules.ts';
import { useAppearance } from '../../ui/appearance.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import { Mark } from '../parts/mark.tsx';
import { useMe } from '../parts/me.ts';
import styles from './bar.module.css';
import { byOrder } from './places/by-order.ts';
import { openKeysHelp } from './keys/keys-help.tsx';
import { PlacesMenu } from './places-menu.tsx';

const atTheEnd = modules.flatMap(({ bar }) => [...(bar ?? [])]).toSorted(byOrder);

export function Bar({ line }: { line: Line }) {
  const { t } = useTranslation(['parts', 'shell']);
  const me = useMe();
  const language = useLanguage();
  return (
    <header className={styles['bar']}>
      <Link to="/" className={styles['mark']} aria-label={t('product')}>
        <Mark />
      </Link>
      <PlacesMenu />
      <span role="status" className={styles['line']}>
        {line !== 'up' && (
          <>
            <ApiOutlined aria-hidden />{' '}
            {line === 'crowded'
              ? t('shell:crowded')
              : t('shell:notUpToDate', { at: timeOfDay(line.downSince, language) })}
          </>
        )}
      </span>
      {atTheEnd
        .filter(({ open }) => open(me))
        .map(({ order, Part }) => (
          <Part key={order} />
        ))}
      <Switches />
      <MyMenu />
    </header>
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
        className={styles['keys'] ?? ''}
        icon={<QuestionCircleOutlined />}
        aria-label={t('keys')}
        title={`${t('keys')} (?)`}
        onClick={openKeysHelp}
      />
      <Button
        type="text"
        size="small"
        className={styles['switch'] ?? ''}
        icon={mode === 'dark' ? <SunOutlined /> : <MoonOutlined />}
        aria-label={t(mode === 'dark' ? 'toLight' : 'toDark')}
        title={t(mode === 'dark' ? 'toLight' : 'toDark')}
        onClick={switchMode}
      />
      <Button
        type="text"
        size="small"
        className={styles['switch'] ?? ''}
        lang={otherThan(language)}
        onClick={() => void switchLanguage(otherThan(language))}
      >
        {t('parts:otherLanguage')}
      </Button>
    </>
  );
}

const otherThan = (language: Language): Language => (language === 'en' ? 'zh-CN' : 'en');

function MyMenu() {
  const { t } = useTranslation(['organisation', 'ui', 'shell', 'parts']);
  const me = useMe();
  const language = useLanguage();
  const { mode, switchMode } = useAppearance();
  const narrow = styles['narrow'] ?? '';
  const signOut = useSignOut();
  const doSignOut = useDoOnce(signOut);
  const post = me.posts.map((one) => t(`post.${one}`, { defaultValue: one })).join(t('ui:comma'));
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          {
            key: 'account',
            icon: <UserOutlined />,
            label: <Link to="/account">{t('shell:account')}</Link>,
          },
          {
            key: 'mode',
            className: narrow,
            icon: mode === 'dark' ? <SunOutlined /> : <MoonOutlined />,
            label: t(mode === 'dark' ? 'shell:toLight' : 'shell:toDark'),
            onClick: switchMode,
          },
          {
            key: 'language',
            className: narrow,
            icon: <TranslationOutlined />,
            label: <span lang={otherThan(language)}>{t('parts:otherLanguage')}</span>,
            onClick: () => void switchLanguage(otherThan(language)),
          },
          { key: 'out', icon: <LogoutOutlined />, label: t('shell:signOut'), onClick: () => doSignOut(undefined) },
        ],
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
