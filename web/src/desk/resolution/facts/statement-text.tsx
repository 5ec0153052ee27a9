import { useTranslation } from 'react-i18next';
import type { Statement } from '../../../api/types.ts';
import { useStatementValues } from '../../../wording/use-statement-values.ts';

/** A sentence by its code, filled in the reader's language. */
export function StatementText({ statement }: { statement: Statement }) {
  const { t } = useTranslation('billing/explanations');
  const values = useStatementValues();
  return <>{t(statement.code, { ...values(statement.values), defaultValue: statement.code })}</>;
}
