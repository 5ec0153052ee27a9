import { useTranslation } from 'react-i18next';
import type { Statement } from '../../../api/types.ts';
import { useStatementValues } from '../../../wording/use-statement-values.ts';

/** Sentences by their codes, filled in the reader's language. */
export function useStatementWords(): (statement: Statement) => string {
  const { t } = useTranslation('billing/explanations');
  const values = useStatementValues();
  return (statement) => t(statement.code, { ...values(statement.values), defaultValue: statement.code });
}
