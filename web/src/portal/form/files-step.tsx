import { useTranslation } from 'react-i18next';
import { PickFiles } from '../parts/pick-files.tsx';
import type { Filling } from './filling.ts';
import { StepFrame } from './step-frame.tsx';

interface Props {
  filling: Filling;
  back: () => void;
  forward: () => void;
  reviewing: boolean;
}

export function FilesStep({ filling, ...ways }: Props) {
  const { t } = useTranslation('portal');
  const { files, draft, choose } = filling;
  const lost = draft.fileNames.filter((name) => !files.some((file) => file.name === name));
  return (
    <StepFrame title={t('step.files')} hint={t('step.optional')} {...ways}>
      <p className="hint" id="pick-hint">
        {t('step.filesHint')}
      </p>
      {lost.length > 0 && (
        <p className="error" role="alert">
          {t('step.lost', { names: lost.join(t('comma')) })}
        </p>
      )}
      <PickFiles others={files.length} take={(chosen) => choose([...files, ...chosen])} />
      <p aria-live="polite" className="for-readers">
        {t('step.chosen', { count: files.length })}
      </p>
      {files.length > 0 && (
        <ul className="files">
          {files.map((file, index) => (
            <li key={`${file.name} ${file.lastModified} ${file.size}`}>
              <span>{file.name}</span>
              <button
                type="button"
                aria-label={t('step.remove', { name: file.name })}
                onClick={() => choose(files.toSpliced(index, 1))}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
    </StepFrame>
  );
}
