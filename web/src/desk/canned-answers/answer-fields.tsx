import { Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useTeams } from '../../api/casework/tickets/kinds.ts';
import { useMatterTypes } from '../../api/deciding/resolution.ts';
import type { SaveCannedAnswer } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { untilKnown } from '../../ui/fetched.tsx';
import { CountedLine, CountedText } from '../../ui/words/counted-text.tsx';
import { isWithin } from '../../ui/words/judge-length.ts';
import { useTypeName } from '../../wording/use-type-name.ts';
import { useMe } from '../parts/me.ts';
import styles from './canned-answers.module.css';
import { slotNames } from './slots.ts';

export interface Filling {
  name: string;
  text: string;
  textEn: string;
  types: string[];
  scope: SaveCannedAnswer['scope'];
  teamId: string | null;
}

const LONGEST_NAME = 60;
const LONGEST_TEXT = 2000;

export function isComplete({ name, text, textEn, scope, teamId }: Filling): boolean {
  const said = name.trim() !== '' && text.trim() !== '';
  const fits = isWithin(name, LONGEST_NAME) && isWithin(text, LONGEST_TEXT) && isWithin(textEn, LONGEST_TEXT);
  return said && fits && (scope !== 'team' || teamId !== null);
}

interface Props {
  filling: Filling;
  onChange: (filling: Filling) => void;
}

/** What an answer is called and says, and for whom it is. */
export function AnswerFields({ filling, onChange }: Props) {
  const { t } = useTranslation(['canned-answers/answers', 'ui']);
  const id = useId();
  const set = (part: Partial<Filling>) => onChange({ ...filling, ...part });
  const slots = slotNames(`${filling.text}\n${filling.textEn}`);
  return (
    <div className={styles['form']}>
      <label htmlFor={`${id}-name`}>{t('name')}</label>
      <CountedLine
        id={`${id}-name`}
        autoFocus
        limit={LONGEST_NAME}
        placeholder={t('namePrompt')}
        value={filling.name}
        onText={(name) => set({ name })}
      />
      <label htmlFor={`${id}-text`}>{t('text')}</label>
      <CountedText
        id={`${id}-text`}
        autoSize={{ minRows: 3, maxRows: 10 }}
        limit={LONGEST_TEXT}
        value={filling.text}
        onText={(text) => set({ text })}
      />
      <p className={styles['note']}>{t('slotsHint')}</p>
      <label htmlFor={`${id}-english`}>{t('textEn')}</label>
      <CountedText
        id={`${id}-english`}
        lang="en"
        autoSize={{ minRows: 2, maxRows: 10 }}
        limit={LONGEST_TEXT}
        value={filling.textEn}
        onText={(textEn) => set({ textEn })}
      />
      {slots.length > 0 && <p className={styles['note']}>{t('slotsThere', { names: slots.join(t('ui:comma')) })}</p>}
      <WhatAndWhose id={id} filling={filling} set={set} />
    </div>
  );
}

interface PartProps {
  id: string;
  filling: Filling;
  set: (part: Partial<Filling>) => void;
}

function WhatAndWhose({ id, filling, set }: PartProps) {
  const { t } = useTranslation('canned-answers/answers');
  const types = useMatterTypes();
  const typeName = useTypeName();
  const scopes = useScopes();
  return (
    <>
      <label htmlFor={`${id}-types`}>{t('types')}</label>
      <Select
        id={`${id}-types`}
        mode="multiple"
        allowClear
        placeholder={t('anyType')}
        showSearch={{ optionFilterProp: 'label' }}
        value={filling.types}
        options={(types.data ?? []).map(({ id: value }) => ({ value, label: typeName(value) }))}
        onChange={(chosen: string[]) => set({ types: chosen })}
        {...untilKnown(types)}
      />
      {scopes.length > 1 && (
        <>
          <label htmlFor={`${id}-scope`}>{t('whose')}</label>
          <Select
            id={`${id}-scope`}
            value={filling.scope}
            options={scopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
            onChange={(scope: Filling['scope']) => set({ scope })}
          />
        </>
      )}
      {filling.scope === 'team' && <WhichTeam id={id} filling={filling} set={set} />}
    </>
  );
}

function WhichTeam({ id, filling, set }: PartProps) {
  const { t } = useTranslation('canned-answers/answers');
  const both = useBoth();
  const teams = useTeams();
  return (
    <>
      <label htmlFor={`${id}-team`}>{t('team')}</label>
      <Select
        id={`${id}-team`}
        value={filling.teamId}
        options={(teams.data ?? []).map(({ id: value, name }) => ({ value, label: both(name) }))}
        onChange={(teamId: string) => set({ teamId })}
        {...untilKnown(teams)}
      />
    </>
  );
}

/** For whom this person may keep answers. */
function useScopes(): Filling['scope'][] {
  const me = useMe();
  if (!me.rights.includes('canned-answer:share')) return ['mine'];
  return me.province ? ['mine', 'team', 'province'] : ['mine', 'group'];
}
