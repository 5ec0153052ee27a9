import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pick } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import type { PortalKind } from './parts/ask.ts';
import { keptDraft } from './form/draft.ts';
import { Heading } from './parts/page-parts.tsx';
import { go } from './parts/place.ts';

/** What to do: one of the forms, or look after one that was sent. */
export function Home({ kinds }: { kinds: readonly PortalKind[] }) {
  const { t, i18n } = useTranslation('portal');
  const language = useLanguage();
  const hintOf = (id: string) => (i18n.exists(`portal:home.kind.${id}`) ? t(`home.kind.${id}`) : t('home.kindOther'));
  return (
    <>
      <Heading>{t('home.title')}</Heading>
      <p className="hint">{t('home.hint')}</p>
      <DraftLeft kinds={kinds} />
      <ul className="choices">
        {kinds.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="choice" onClick={() => go(`/new/${id}/1`)}>
              <strong>{pick(name, language)}</strong>
              <span>{hintOf(id)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="choice follow" onClick={() => go('/progress')}>
            <strong>{t('home.follow')}</strong>
            <span>{t('home.followHint')}</span>
          </button>
        </li>
      </ul>
    </>
  );
}

function DraftLeft({ kinds }: { kinds: readonly PortalKind[] }) {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  const [draft, setDraft] = useState(() => keptDraft().find());
  const kind = kinds.find(({ id }) => id === draft?.kind);
  if (!draft || !kind || Object.keys(draft.answers).length === 0) return null;
  const drop = () => {
    keptDraft().drop();
    setDraft(null);
  };
  return (
    <section className="note">
      <p>{t('home.draft', { kind: pick(kind.name, language) })}</p>
      <div className="row">
        <button type="button" onClick={drop}>
          {t('home.drop')}
        </button>
        <button type="button" className="main" onClick={() => go(`/new/${kind.id}/1`)}>
          {t('home.goOn')}
        </button>
      </div>
    </section>
  );
}
