import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMassFaults } from '../../api/casework/outages.ts';
import { type NoticePlaces, useNoticePlaces } from '../../api/foundation/notices.ts';
import { useMatterTypes } from '../../api/deciding/resolution.ts';
import { useBoth } from '../../ui/both.tsx';
import { untilKnown } from '../../ui/fetched.tsx';
import { useTypeName } from '../../wording/use-type-name.ts';
import { usePostOptions } from '../organisation/people/person-fields.tsx';
import { useMe } from '../parts/me.ts';
import { Labelled } from './notice-fields.tsx';
import { type NoticeForm, WHOLE_GROUP } from './notice-form.ts';
import styles from './notices.module.css';

interface Props {
  form: NoticeForm;
  set: (more: Partial<NoticeForm>) => void;
}

type Province = NoticePlaces['provinces'][number];

/** The province that is chosen, or all where it is for the whole group. */
function within(places: NoticePlaces | undefined, chosen: string): readonly Province[] {
  return places?.provinces.filter(({ id }) => chosen === WHOLE_GROUP || id === chosen) ?? [];
}

/** Whom it is for: whoever fits each of these. */
export function AudienceFields({ form, set }: Props) {
  const { t } = useTranslation(['notices/board', 'policies/types']);
  const both = useBoth();
  const postOptions = usePostOptions();
  const asked = useNoticePlaces();
  const inside = within(asked.data, form.province);
  const toOption = ({ id, name }: Province['cities'][number]) => ({ value: id, label: both(name) });
  const several = {
    mode: 'multiple' as const,
    style: { width: '100%' },
    placeholder: t('everybody'),
    showSearch: { optionFilterProp: 'label' },
  };
  return (
    <div className={styles['two']}>
      <Labelled label={t('province')}>
        <Select
          style={{ width: '100%' }}
          value={form.province || null}
          options={[
            ...(asked.data?.whole ? [{ value: WHOLE_GROUP, label: t('wholeGroup') }] : []),
            ...(asked.data?.provinces.map(toOption) ?? []),
          ]}
          {...untilKnown(asked)}
          onChange={(province) => set({ province, cities: [], teams: [], places: [] })}
        />
      </Labelled>
      <Labelled label={t('cities')}>
        <Select
          {...several}
          value={form.cities}
          options={inside.flatMap(({ cities }) => cities.map(toOption))}
          {...untilKnown(asked)}
          onChange={(cities) => set({ cities })}
        />
      </Labelled>
      <Labelled label={t('posts')}>
        <Select {...several} value={form.posts} options={postOptions} onChange={(chosen) => set({ posts: chosen })} />
      </Labelled>
      <Labelled label={t('teams')}>
        <Select
          {...several}
          value={form.teams}
          options={inside.flatMap(({ teams }) => teams.map(toOption))}
          {...untilKnown(asked)}
          onChange={(teams) => set({ teams })}
        />
      </Labelled>
      <Labelled label={t('skills')}>
        <Select
          {...several}
          value={form.skills}
          options={classes.map((one) => ({ value: `expert:${one}`, label: t(`policies/types:class.${one}`) }))}
          onChange={(skills) => set({ skills })}
        />
      </Labelled>
    </div>
  );
}

const classes = ['network', 'security', 'billing', 'marketing', 'sp', 'refund', 'emergency', 'recharge'] as const;

/** On which calls it is shown: where the fault is, what it is about. */
export function ConcernsFields({ form, set }: Props) {
  const { t } = useTranslation(['notices/board', 'policies/types']);
  const both = useBoth();
  const me = useMe();
  const typeName = useTypeName();
  const places = useNoticePlaces();
  const types = useMatterTypes();
  const inside = within(places.data, form.province);
  const several = { mode: 'multiple' as const, style: { width: '100%' }, showSearch: { optionFilterProp: 'label' } };
  const ofClass = [...new Set(types.data?.map(({ category }) => category))];
  return (
    <div className={styles['two']}>
      {form.kind === 'fault' && (
        <Labelled label={t('places')}>
          <Select
            {...several}
            placeholder={t('placesHint')}
            value={form.places}
            options={inside.flatMap(({ id, name, cities }) => [
              ...(form.province === WHOLE_GROUP ? [{ value: id, label: t('wholeOf', { province: both(name) }) }] : []),
              ...cities.map((city) => ({ value: city.id, label: both(city.name) })),
            ])}
            {...untilKnown(places)}
            onChange={(chosen) => set({ places: chosen })}
          />
        </Labelled>
      )}
      <Labelled label={t('types')}>
        <Select
          {...several}
          placeholder={t('typesHint')}
          value={form.types}
          options={[
            ...ofClass.map((one) => ({
              value: one,
              label: t('wholeClass', { name: t(`policies/types:class.${one}`) }),
            })),
            ...(types.data ?? []).map(({ id }) => ({ value: id, label: typeName(id) })),
          ]}
          {...untilKnown(types)}
          onChange={(chosen) => set({ types: chosen })}
        />
      </Labelled>
      {form.kind === 'fault' && me.rights.includes('ticket:read') && <OutageField form={form} set={set} />}
    </div>
  );
}

function OutageField({ form, set }: Props) {
  const { t } = useTranslation('notices/board');
  const asked = useMassFaults();
  const goingOn = asked.data?.filter(({ state }) => state !== 'over') ?? [];
  return (
    <Labelled label={t('outage')}>
      <Select
        style={{ width: '100%' }}
        value={form.outage}
        options={[
          { value: '', label: t('noOutage') },
          ...goingOn.map(({ id, summary, number }) => ({ value: id, label: `${number} ${summary}` })),
        ]}
        {...untilKnown(asked)}
        onChange={(outage) => set({ outage })}
      />
    </Labelled>
  );
}
