import { DeleteOutlined, DownOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Input, Tooltip } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskRule } from '../../../api/contact/queues.ts';
import { DeskSteps } from './desk-steps.tsx';
import { putDesk, removeDesk, waysTo } from './edit-rules.ts';
import { FaultsAt, useHasFaults } from './faults.tsx';
import { HoursBox, HoursWords } from './hours-box.tsx';
import type { PartProps } from './part-props.ts';
import styles from './rules.module.css';
import { StepLine } from './step-line.tsx';

interface Props extends PartProps {
  rule: DeskRule;
  index: number;
}

/** A desk: its name, its hours, and its people on a line of time; opened, all of it can be changed. */
export function DeskCard({ rule, index, body, set, words }: Props) {
  const { t } = useTranslation('queues/rules');
  const [opened, setOpened] = useState(false);
  const at = body.desks.findIndex(({ id }) => id === rule.id);
  const named = body.desks[at];
  const hasFaults = useHasFaults();
  const broken = hasFaults(`rules.desks[${index}]`) || hasFaults(`desks[${at}]`);
  const open = opened || broken;
  if (!named) return null;
  const name = words.desk(rule.id);
  const ways = waysTo(body, rule.id);
  const last = body.rules.desks.length === 1;
  return (
    <li>
      <div className={styles['deskHead']}>
        <h3>{name || rule.id}</h3>
        <HoursWords hours={named.hours} />
        <span className={styles['acts']}>
          <Button
            type="text"
            size="small"
            icon={open ? <DownOutlined /> : <EditOutlined />}
            aria-expanded={open}
            aria-label={t('desk.change', { desk: name })}
            onClick={() => setOpened(!open)}
          />
          <Tooltip title={ways.length > 0 ? t('desk.ledTo', { count: ways.length }) : ''}>
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={t('desk.remove', { desk: name })}
              disabled={last || ways.length > 0}
              onClick={() => set(removeDesk(body, rule.id))}
            />
          </Tooltip>
        </span>
      </div>
      <StepLine rule={rule} words={words} />
      {open && (
        <div className={styles['deskEdit']}>
          <span className={styles['names']}>
            <Input
              aria-label={t('nameZh')}
              value={named.nameZh}
              onChange={({ target }) => set(putDesk(body, rule, { ...named, nameZh: target.value }))}
            />
            <Input
              aria-label={t('nameEn')}
              value={named.nameEn}
              onChange={({ target }) => set(putDesk(body, rule, { ...named, nameEn: target.value }))}
            />
          </span>
          <HoursBox hours={named.hours} set={(hours) => set(putDesk(body, rule, { ...named, hours }))} />
          <DeskSteps
            rule={rule}
            index={index}
            body={body}
            words={words}
            put={(next) => set(putDesk(body, next, named))}
          />
        </div>
      )}
      <FaultsAt at={`rules.desks[${index}]`} but={['.steps', '.overflow', '.closed']} />
      <FaultsAt at={`desks[${at}]`} />
    </li>
  );
}
