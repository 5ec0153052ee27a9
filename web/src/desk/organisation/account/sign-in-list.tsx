import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListedSignIn } from '../../../api/foundation/organisation/people.ts';
import { Ago, At } from '../../../ui/times/times.tsx';
import page from '../../parts/page.module.css';
import styles from '../people/people.module.css';

interface Props {
  signIns: readonly ListedSignIn[];
  ending: boolean;
  onEnd: (id: string) => void;
}

/** Where somebody is signed in, the last used first. */
export function SignInList({ signIns, ending, onEnd }: Props) {
  const { t } = useTranslation('organisation/account');
  return (
    <table className={page['table']}>
      <thead>
        <tr>
          <th scope="col">{t('signIns.where')}</th>
          <th scope="col">{t('signIns.seen')}</th>
          <th scope="col">{t('signIns.ends')}</th>
          <th scope="col">
            <span className="for-readers">{t('signIns.end')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {signIns.map(({ id, address, browser, seenAt, endsAt, own }) => (
          <tr key={id}>
            <th scope="row">
              {address ?? t('signIns.unknown')}
              <div className={`${styles['browser']} faint`} title={browser ?? ''}>
                {browser ? nameOf(browser) : t('signIns.unknown')}
              </div>
            </th>
            <td>
              <Ago at={seenAt} />
            </td>
            <td>
              <At at={endsAt} />
            </td>
            <td>
              {own ? (
                t('signIns.own')
              ) : (
                <Button size="small" disabled={ending} onClick={() => onEnd(id)}>
                  {t('signIns.end')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `Edg` before `Chrome`, as which it disguises itself; whole where it is none of these. */
const known = [
  ['Edg', 'Edge'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;

/** As browsers call the systems they run on, and how people do. */
const systems = [
  ['Windows', 'Windows'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Macintosh', 'macOS'],
  ['Linux', 'Linux'],
] as const;

function nameOf(browser: string): string {
  const found = known.find(([sign]) => browser.includes(`${sign}/`));
  const system = systems.find(([sign]) => browser.includes(sign));
  return found ? [found[1], system?.[1]].filter(Boolean).join(' · ') : browser;
}
