import { useTranslation } from 'react-i18next';

/** Why a delivery failed, in words: the server keeps what the network said. */
export function useProblem() {
  const { t } = useTranslation('tmf');
  return (problem: string | null): string => {
    if (problem === null) return '';
    const status = /^answered (\d+)$/u.exec(problem)?.[1];
    if (status) return t('subscriptions.problem.answered', { status });
    if (problem === 'gave no answer in time') return t('subscriptions.problem.silent');
    return t('subscriptions.problem.other', { problem });
  };
}
