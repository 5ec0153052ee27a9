import { Skeleton, type SkeletonProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAwaits } from './told.tsx';

type Room = Pick<SkeletonProps, 'title' | 'paragraph' | 'className'>;

/** In the place of what is awaited: grey lines for eyes, words for those who hear the page. */
export function Waiting({ className, ...lines }: Room) {
  return (
    <div aria-busy="true" {...(className !== undefined && { className })}>
      <AwaitedWords />
      <div aria-hidden>
        <Skeleton active {...lines} />
      </div>
    </div>
  );
}

/** The same of something as small as a word or a button. */
export function WaitingChip({ className }: { className?: string | undefined }) {
  return (
    <span aria-busy="true">
      <AwaitedWords />
      <span aria-hidden>
        <Skeleton.Button active size="small" {...(className !== undefined && { className })} />
      </span>
    </span>
  );
}

/** What is read in the place of something awaited; the page itself tells it once, for all that it awaits. */
export function AwaitedWords() {
  const { t } = useTranslation('ui');
  useAwaits(true);
  return <span className="for-readers">{t('awaited')}</span>;
}
