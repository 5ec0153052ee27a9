import {
  BulbOutlined,
  CheckCircleOutlined,
  FileExclamationOutlined,
  FileTextOutlined,
  FormOutlined,
  InboxOutlined,
  LikeOutlined,
  MessageOutlined,
  PauseCircleOutlined,
  QuestionCircleOutlined,
  StopOutlined,
  SyncOutlined,
  ThunderboltOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { LifeState, Ticket } from '../../../api/types.ts';
import styles from './tags.module.css';
import { useKindWords } from './use-kind-words.ts';

const kindIcons: Readonly<Record<string, ComponentType>> = {
  complaint: FileExclamationOutlined,
  fault: ThunderboltOutlined,
  suggestion: BulbOutlined,
  'business-request': FormOutlined,
  enquiry: QuestionCircleOutlined,
  praise: LikeOutlined,
  criticism: WarningOutlined,
};

export function KindTag({ kind }: { kind: string }) {
  const words = useKindWords();
  const Icon = kindIcons[kind] ?? FileTextOutlined;
  return (
    <span className={styles['kind']} data-kind={kind}>
      <span aria-hidden>
        <Icon />
      </span>
      {words.kind(kind)}
    </span>
  );
}

/** Kind and category in one grey line, as a list has them. */
export function TicketKindTag({ kind, category }: { kind: string; category: string }) {
  const { t } = useTranslation('tickets');
  const words = useKindWords();
  const Icon = kindIcons[kind] ?? FileTextOutlined;
  const said = t('kindAndCategory', { kind: words.kind(kind), category: words.category(kind, category) });
  return (
    <span className={styles['both']} title={said}>
      <span aria-hidden>
        <Icon />
      </span>{' '}
      {said}
    </span>
  );
}

/** By what partners are told of a state, so that a state somebody adds has its icon. */
const stageIcons: Readonly<Record<LifeState['tmf'], ComponentType>> = {
  acknowledged: InboxOutlined,
  inProgress: SyncOutlined,
  pending: QuestionCircleOutlined,
  held: PauseCircleOutlined,
  resolved: MessageOutlined,
  closed: CheckCircleOutlined,
  cancelled: StopOutlined,
  rejected: StopOutlined,
};

export function StageIcon({ tmf }: { tmf: LifeState['tmf'] }) {
  const Icon = stageIcons[tmf];
  return (
    <span aria-hidden>
      <Icon />
    </span>
  );
}

/** Where a ticket stands in its life: icon and word. */
export function StageTag({ kind, stage }: { kind: string; stage: string }) {
  const words = useKindWords();
  const tmf = words.state(kind, stage)?.tmf ?? 'acknowledged';
  const said = words.stage(kind, stage);
  return (
    <span className={styles['stage']} data-tmf={tmf} title={said}>
      <StageIcon tmf={tmf} />
      <span className={styles['words']}>{said}</span>
    </span>
  );
}

/** Said only where it is not as usual. */
export function SeverityTag({ severity }: { severity: Ticket['severity'] }) {
  const { t } = useTranslation('tickets');
  if (severity === 'normal') return null;
  return (
    <span className={styles['severity']} data-severity={severity}>
      {t(`severity.${severity}`)}
    </span>
  );
}
