import { Input, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type ManagedPerson, type MakePerson, usePlaces } from '../../../api/foundation/organisation/people.ts';
import { useBoth } from '../../../ui/both.tsx';
import { untilKnown } from '../../../ui/fetched.tsx';
import { useMe } from '../../parts/me.ts';
import { posts } from '../posts.ts';

export type PersonFilling = Omit<MakePerson, 'username'>;

export function usePostOptions() {
  const { t } = useTranslation('organisation');
  return posts.map((value) => ({ value, label: t(`post.${value}`) }));
}

export const fillingOf = ({ name, posts: held, province, city, teams }: ManagedPerson): PersonFilling => ({
  nameZh: name.zh,
  nameEn: name.en,
  provinceId: province?.id ?? null,
  cityId: city?.id ?? null,
  posts: posts.filter((post) => held.includes(post)),
  teams: teams.map(({ id }) => id),
});

export const isComplete = ({ nameZh, nameEn, posts: chosen }: PersonFilling) =>
  nameZh.trim() !== '' && nameEn.trim() !== '' && chosen.length > 0;

interface Props {
  filling: PersonFilling;
  onChange: (filling: PersonFilling) => void;
}

/** Name, posts and place; another province takes the city and the teams of before with it. */
export function PersonFields({ filling, onChange }: Props) {
  const { t } = useTranslation('organisation/people');
  const id = useId();
  const options = usePostOptions();
  const fill = (part: Partial<PersonFilling>) => onChange({ ...filling, ...part });
  return (
    <>
      <label htmlFor={`${id}-zh`}>{t('nameZh')}</label>
      <Input
        id={`${id}-zh`}
        maxLength={100}
        value={filling.nameZh}
        onChange={(event) => fill({ nameZh: event.target.value })}
      />
      <label htmlFor={`${id}-en`}>{t('nameEn')}</label>
      <Input
        id={`${id}-en`}
        maxLength={100}
        value={filling.nameEn}
        onChange={(event) => fill({ nameEn: event.target.value })}
      />
      <label htmlFor={`${id}-posts`}>{t('posts')}</label>
      <Select
        id={`${id}-posts`}
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        value={filling.posts}
        options={options}
        onChange={(chosen) => fill({ posts: chosen })}
      />
      <PlaceFields id={id} filling={filling} fill={fill} />
    </>
  );
}

interface PlaceProps {
  id: string;
  filling: PersonFilling;
  fill: (part: Partial<PersonFilling>) => void;
}

function PlaceFields({ id, filling, fill }: PlaceProps) {
  const { t } = useTranslation('organisation/people');
  const me = useMe();
  const both = useBoth();
  const places = usePlaces();
  const { provinceId } = filling;
  const ofProvince = <T extends { id: string; provinceId: string; name: { zh: string; en: string } }>(
    all: readonly T[] | undefined,
  ) =>
    (all ?? []).filter((one) => one.provinceId === provinceId).map((one) => ({ value: one.id, label: both(one.name) }));
  const provinces = (places.data?.provinces ?? []).map((one) => ({ value: one.id, label: both(one.name) }));
  return (
    <>
      <label htmlFor={`${id}-province`}>{t('province')}</label>
      <Select
        id={`${id}-province`}
        showSearch={{ optionFilterProp: 'label' }}
        disabled={me.province !== null}
        value={provinceId ?? ''}
        options={[...(me.province ? [] : [{ value: '', label: t('group') }]), ...provinces]}
        {...untilKnown(places)}
        onChange={(value) => fill({ provinceId: value === '' ? null : value, cityId: null, teams: [] })}
      />
      {provinceId !== null && (
        <>
          <label htmlFor={`${id}-city`}>{t('city')}</label>
          <Select
            id={`${id}-city`}
            value={filling.cityId ?? ''}
            options={[{ value: '', label: t('noCity') }, ...ofProvince(places.data?.cities)]}
            {...untilKnown(places)}
            onChange={(value) => fill({ cityId: value === '' ? null : value })}
          />
          <label htmlFor={`${id}-teams`}>{t('teams')}</label>
          <Select
            id={`${id}-teams`}
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            value={filling.teams}
            options={ofProvince(places.data?.teams)}
            {...untilKnown(places)}
            onChange={(teams) => fill({ teams })}
          />
        </>
      )}
    </>
  );
}
