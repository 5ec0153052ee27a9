import {
  BulbOutlined,
  ClockCircleOutlined,
  CommentOutlined,
  CustomerServiceOutlined,
  FileExclamationOutlined,
  QuestionCircleOutlined,
  RedoOutlined,
  ShopOutlined,
  ToolOutlined,
} from '@ant-design/icons';
import type { ComponentType, CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './disposition-tag.module.css';

const icons: Record<string, ComponentType> = {
  explain: CommentOutlined,
  complaint: FileExclamationOutlined,
  suggestion: BulbOutlined,
  reopen: RedoOutlined,
  expert: CustomerServiceOutlined,
  'self-handle': ToolOutlined,
  'retry-later': ClockCircleOutlined,
  'business-hall': ShopOutlined,
};

export function DispositionIcon({ disposition }: { disposition: string }) {
  const Icon = icons[disposition] ?? QuestionCircleOutlined;
  return (
    <span aria-hidden>
      <Icon />
    </span>
  );
}

interface Props {
  disposition: string;
  size?: 'small' | 'large';
}

/** A disposition, always by colour and icon and word together. */
export function DispositionTag({ disposition, size = 'small' }: Props) {
  const { t } = useTranslation('policies/dispositions');
  const colours: CSSProperties = { color: `var(--${disposition}-ink)`, background: `var(--${disposition}-ground)` };
  return (
    <span className={styles[size]} style={colours}>
      <DispositionIcon disposition={disposition} />
      {t(`name.${disposition}`, { defaultValue: disposition })}
    </span>
  );
}
