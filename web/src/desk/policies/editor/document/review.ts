import { type Element, textOf } from './element.ts';

/** How the reason of a rule begins that was put in as suggested: it stands in the file until an author writes why. */
const TO_REVIEW = '待核对：';

export function isToReview(rule: Element): boolean {
  return textOf(rule, 'description').startsWith(TO_REVIEW);
}

/** What stands for the reason until then; in the language of the reasons, whatever the page's. */
/** @param like what the rule is called that the result was copied from */
export function reviewReason(like: string | null): string {
  return like === null ? `${TO_REVIEW}请填写结果与理由。` : `${TO_REVIEW}结果抄自规则“${like}”，请核对并写明理由。`;
}
