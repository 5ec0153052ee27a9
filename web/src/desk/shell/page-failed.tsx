import { Failure } from '../../ui/failure.tsx';
import page from '../parts/page.module.css';

/** A page that broke says so, and may be tried again; the rest of the desk stays. */
export function PageFailed({ error, reset }: { error: unknown; reset: () => void }) {
  return (
    <div className={page['page']}>
      <Failure error={error} retry={reset} />
    </div>
  );
}
