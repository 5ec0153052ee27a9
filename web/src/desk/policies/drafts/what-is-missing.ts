import type { TFunction } from 'i18next';
import type { DraftCheck, MissingPart } from '../../../api/types.ts';

/** Findings that leave nothing to look at: the file as a whole is no policy. */
const WHOLE = ['not-xml', 'not-dmn-1.3', 'too-large'];

/** The findings that keep the draft from being judged; empty where the file as a whole cannot be read. */
export function unreadPlaces(check: DraftCheck): DraftCheck['findings'] {
  const errors = check.findings.filter(({ severity }) => severity === 'error');
  return errors.some(({ code }) => WHOLE.includes(code)) ? [] : errors;
}

/** It was not judged at all: nothing is known of gaps and conflicts, and it is not that there is too much to tell. */
export function isUnread(check: Pick<DraftCheck, 'missing'>): boolean {
  return check.missing.includes('unreadable');
}

/** What stands in the way, in words: a wrong cell is not a file that cannot be read. */
export function whatIsMissing(t: TFunction<'policies/studio'>, missing: MissingPart, check: DraftCheck | null): string {
  const places = missing === 'unreadable' && check ? unreadPlaces(check).length : 0;
  return places > 0
    ? t('policies/studio:missing.unreadable.places', { count: places })
    : t(`policies/studio:missing.${missing}.what`);
}
