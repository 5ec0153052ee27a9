import { useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toLanguage } from '../i18n/language.ts';
import { centre, take } from '../api/client.ts';
import { useAsked } from './parts/ask.ts';
import { modeInUse } from '../theme/mode-in-use.ts';
import { applyAppearance, switchMode } from './apply-appearance.ts';
import { FormPage } from './form/form-page.tsx';
import { follow, HomeLink } from './parts/home-link.tsx';
import { Home } from './home.tsx';
import { Await, Heading } from './parts/page-parts.tsx';
import { usePlace } from './parts/place.ts';
import { ProgressPage } from './progress/progress-page.tsx';
import type { Sent } from './form/send-draft.ts';
import { keptSent } from './form/sent.ts';
import { SentPage } from './sent-page.tsx';
import { switchPortalLanguage } from './start-texts.ts';

const askForm = () => take(centre.GET('/api/portal/form'));

export function Portal() {
  const { t } = useTranslation('portal');
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <Bar />
      <main id="content">
        <Page />
      </main>
    </>
  );
}

function Page() {
  const { t } = useTranslation('portal');
  const { path } = usePlace();
  const form = useAsked(askForm);
  const [page, kindId, step] = path;
  const { sent, show, forget } = useSent();
  if (page === 'progress') return <ProgressPage onLeft={forget} />;
  if (page === 'sent') return <SentPage sent={sent} onNoted={forget} />;
  return (
    <Await asked={form}>
      {(data) => {
        const kind = data.kinds.find(({ id }) => id === kindId);
        if (page === undefined) return <Home kinds={data.kinds} />;
        if (page === 'new' && kind)
          return <FormPage key={kind.id} kind={kind} form={data} step={Number(step ?? 1)} onSent={show} />;
        return (
          <>
            <Heading>{t('nothing.title')}</Heading>
            <p>{t('nothing.hint')}</p>
            <HomeLink />
          </>
        );
      }}
    </Await>
  );
}

/** What was sent is in the page's hand: its number and code are shown where the browser keeps nothing, too. */
function useSent() {
  const [sent, setSent] = useState(() => keptSent().find());
  const show = (next: Sent) => {
    // What was sent before must not come back in its place.
    if (!keptSent().put(next)) keptSent().drop();
    setSent(next);
  };
  const forget = () => {
    keptSent().drop();
    setSent(null);
  };
  return { sent, show, forget };
}

function Bar() {
  const { t, i18n } = useTranslation('portal');
  const [mode, setMode] = useState(modeInUse);
  const language = toLanguage(i18n.language);
  const other = language === 'en' ? 'zh-CN' : 'en';
  useLayoutEffect(() => applyAppearance(mode, language), [mode, language]);
  return (
    <header className="bar">
      <a className="product" href="/portal" onClick={(event) => follow(event, '')}>
        <img src="/desk.svg" alt="" width="28" height="28" />
        {t('product')}
      </a>
      <button type="button" onClick={() => setMode(switchMode(mode))}>
        {mode === 'dark' ? t('light') : t('dark')}
      </button>
      <button type="button" lang={other} onClick={() => void switchPortalLanguage(other)}>
        {t('language')}
      </button>
    </header>
  );
}
