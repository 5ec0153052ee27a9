import { useTranslation } from 'react-i18next';
import type { ChannelRule } from '../../../api/contact/queues.ts';
import { About } from '../../../ui/page/about.tsx';
import page from '../../parts/page.module.css';
import { FaultsAt } from './faults.tsx';
import { examplesOf, type Mixture } from './mixtures.ts';
import type { PartProps } from './part-props.ts';
import styles from './rules.module.css';
import { SecondsBox } from './seconds-box.tsx';

const columns = ['units', 'max', 'acceptSeconds', 'wrapUpSeconds'] as const;
const bounds = {
  units: { min: 1, max: 1_000_000 },
  max: { min: 1, max: 20 },
  acceptSeconds: { min: 1 },
  wrapUpSeconds: { min: 0 },
} as const;

/** What a contact of each channel takes of a person, with an example of what somebody can have at once. */
export function ChannelRules({ body, set, words }: PartProps) {
  const { t } = useTranslation('queues/rules');
  const { rules } = body;
  const put = (name: string, rule: ChannelRule) =>
    set({ ...body, rules: { ...rules, channels: { ...rules.channels, [name]: rule } } });
  const tell = (mixture: Mixture) =>
    mixture
      .map(({ channel, count }) => t('capacity.some', { count, channel: words.channel(channel) }))
      .join(t('capacity.and'));
  const unitOf = {
    units: t('capacity.of', { units: rules.units }),
    max: t('capacity.at'),
    acceptSeconds: undefined,
    wrapUpSeconds: undefined,
  };
  return (
    <section className={page['section']} aria-labelledby="channels">
      <header>
        <h2 id="channels">{t('capacity.title')}</h2>
        <About of={t('capacity.title')}>{t('capacity.about', { units: rules.units })}</About>
      </header>
      <div className={page['body']}>
        <p className={styles['example']}>
          {t('capacity.example', { mixtures: examplesOf(rules).map(tell).join(t('capacity.or')) })}
        </p>
      </div>
      <div className={styles['scrolled']}>
        <table className={page['table']}>
          <thead>
            <tr>
              <th scope="col">{t('capacity.channel')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`capacity.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.entries(rules.channels).map(([name, rule]) => (
              <tr key={name}>
                <th scope="row">
                  {words.channel(name)}
                  <FaultsAt at={`rules.channels.${name}`} but={columns.map((column) => `.${column}`)} />
                </th>
                {columns.map((column) => (
                  <td key={column}>
                    <SecondsBox
                      label={t('capacity.cell', { channel: words.channel(name), what: t(`capacity.${column}`) })}
                      {...bounds[column]}
                      {...(unitOf[column] === undefined ? {} : { unit: unitOf[column] })}
                      value={rule[column]}
                      set={(value) => put(name, { ...rule, [column]: value })}
                    />
                    <FaultsAt at={`rules.channels.${name}.${column}`} />
                    <FaultsAt at={`rules.channels["${name}"].${column}`} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
