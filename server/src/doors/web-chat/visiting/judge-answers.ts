import type { RefusalDetail } from '../../../platform/refusal.ts';
import { lengthOf } from '../../../platform/text/cut-text.ts';
import { readMobile } from '../../../foundation/customers/index.ts';
import type { ChatField } from '../chat/site-contract.ts';
import type { Language } from './visitor-store.ts';

const LONGEST_SHORT = 100;

/** What is wrong with the answers to the form, each fault with its field. Pure. */
export function judgeAnswers(form: readonly ChatField[], answers: Readonly<Record<string, string>>): RefusalDetail[] {
  const unknown = Object.keys(answers).filter((name) => !form.some((field) => field.name === name));
  return [
    ...unknown.map((field) => ({ field: `answers.${field}`, message: 'is not asked' })),
    ...form.flatMap((field) => {
      const message = faultOf(field, answers[field.name]?.trim() ?? '');
      return message ? [{ field: `answers.${field.name}`, message }] : [];
    }),
  ];
}

function faultOf({ type, required, choices }: ChatField, answer: string): string | null {
  if (answer === '') return required ? 'is needed' : null;
  if (type === 'phone') return readMobile(answer) ? null : 'is not a mobile number of the mainland';
  if (type === 'choice') return choices.some(({ value }) => value === answer) ? null : 'is none of those offered';
  return type === 'text' && lengthOf(answer) > LONGEST_SHORT ? 'is too long' : null;
}

/** The number among the answers, in E.164. Pure. */
export function phoneIn(form: readonly ChatField[], answers: Readonly<Record<string, string>>): string | null {
  const asked = form.find(({ type }) => type === 'phone');
  return asked ? readMobile(answers[asked.name] ?? '') : null;
}

/** The answers as the customer's first words; the number is no part of them, for it is shown masked. Pure. */
export function wordsOf(
  form: readonly ChatField[],
  answers: Readonly<Record<string, string>>,
  language: Language,
): string | null {
  const given = form.flatMap((field) => {
    const answer = answers[field.name]?.trim() ?? '';
    if (field.type === 'phone' || answer === '') return [];
    const chosen = field.choices.find(({ value }) => value === answer)?.name[language];
    return [{ label: field.label[language], answer: chosen ?? answer }];
  });
  const [only, ...others] = given;
  if (!only) return null;
  if (others.length === 0) return only.answer;
  return given.map(({ label, answer }) => `${label}${language === 'zh' ? '：' : ': '}${answer}`).join('\n');
}
